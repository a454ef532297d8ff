/** Parts of a house that stand before its number: the source of a pattern. */
export const PARTS_OF_HOUSES =
  '(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom|[Ss]uite|[Cc]aravan|[Cc]halet|[Bb]lock)\\.?\\s(?:[Nn]o\\.?\\s)?(?:\\d{1,3}[A-Za-z]?|[A-Z])(?![\\p{L}\\d])|(?:[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Tt]op|[Bb]asement)[ -][Ff]loor(?:\\s[Ff]lat)?|[Bb]asement(?:\\s[Ff]lat)?|(?:(?:[Tt]he\\s)?[Ff]lat\\s)?(?:[Aa]bove|[Oo]ver|[Bb]ehind|[Bb]elow|[Uu]nder|(?:[Tt]he\\s)?[Rr]ear\\sof|[Bb]ack\\sof)\\s(?:the|a|an)\\s[\\p{L}]{3,20}(?:\\s[\\p{L}]{3,20})?'

/** What follows a street after a comma, or stands before its name, and names no town and no street. Lower case. */
export const NO_TOWNS: ReadonlySet<string> = new Set(
  'the a an he she they it we i his her their there this that these those police officers council on at in near opposite next behind above between where when who which monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms miss dr caller boss driver landlord reg postcode tel phone mobile contact uk england wales scotland detective inspector sergeant constable magistrates crown court both all several many some most and or but because after before from to with without men women people girls boys workers officers arrests homes houses shops properties addresses flats'.split(
    ' ',
  ),
)
