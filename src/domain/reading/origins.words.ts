/** Before people: what is done to them makes them people found. */
export const DONE_TO =
  /\b(?:traffick\w*|exploit\w*|enslav\w*|lur(?:ed?|ing)|recruit\w*|smuggl\w*|rescu\w*|safeguard\w*|free(?:d|ing)|identif\w*|recover(?:ed|ing)|ma(?:de|king)|forc(?:ed?|ing)|br(?:ought|inging)|transport\w*|mov(?:ed|ing)|abuse of|supply of|controlling|pimping|victims?,? (?:(?:is|are|was|were|being) )?|hold(?:ing)?|held|kept|keeping|duped|duping|trick\w+)\s(?:(?:of|the|at|least|up|to|more|than|about|around|over|some|several|many|dozens|hundreds|vulnerable|young|potential|poor|other|and|men|women|from|a|an|group|number|\d+|eastern|european) ){0,5}["']?$/i

/** After people: what is said to have been done to them makes them people found. */
export const SUFFERED =
  /^[^.;]{0,70}?\b(?:(?:are|is|was|were|been|being|be) (?:\w+ ){0,3}(?:exploit|traffick|forced|made to|lured|recruited|rescued|safeguarded|smuggled|brought|held|kept|paid|identified|freed|moved|recovered|offered|transported|duped|tricked|promised|coerced|supported|charged rent|vulnerable)|(?:potential |suspected |possible |alleged )?victims? of|forced (?:to|into)|made to work|who (?:had been|were) (?:\w+ )?(?:exploit|traffick))/i

/** Before people: they are those who did it. */
export const DOING =
  /\b(?:gang|ring|network|syndicate|by|mafia|suspected|against|accused|alleged) (?:of |an? |the |two |three |four |five )*$/i

/** After people: they are those who did it. */
export const DOES =
  /^,? (?:who )?(?:has |had |also |allegedly )*(?:(?:forced|exploited|trafficked|controlled|recruited|lured|kept|brought|made|promised|enslaved) (?!to\b|into\b|from\b|by\b|for\b|in\b|as\b|at\b|on\b|and\b|against\b|here\b)|(?:ran|runs|owns|owned|operated|managed)\b)/i

/** A sentence that also speaks of those who did it. */
export const ACCUSED =
  /\b(?:arrest\w*|suspects?|on suspicion|charged|accused|jailed|sentenced|convicted|court|guilty|gangs?|traffickers?|custody|bail(?:ed)?|interviewed|interrogated|officers?|appear(?:ed|s)?|remand\w*|detain\w*|extradit\w*|wanted|deport\w*|ringleaders?|pleaded|couple)\b/i

/** A sentence that begins with people told of before. */
export const THEY =
  /^["']?(?:they|all|both|each|every one|most|some|many|those (?!groups?|gangs?|networks?|behind|responsible|involved|suspected|arrested|running)\w+|he|she|the (?:\w+ ){0,2}(?:wom[ae]n|m[ae]n|victims?|workers|people|group|girls?|boys?|children|child|teenagers?|employees|migrants|students|labourers|males?|females?)|(?:it is|they are) (?:believed|thought)|(?:their |the )?nationalit(?:y|ies)|(?:\w+ ){1,3}of (?:them|those|the (?:women|men|victims|workers|people|children))|among (?:them|those)|(?:\w+ ){1,2}(?:are|were|is|was|came|come|hail(?:ed)?) (?:\w+ ){0,3}from)\b/i

/** A sentence that begins with people found. */
export const THOSE_FOUND =
  /^["']?(?:all |most )?(?:of )?(?:those|the (?:people|men|women|workers)) (?:who were |who had been |who )?(?:found|discovered|living|working|rescued|identified|encountered|staying|housed)\b/i

/** After a nationality: it is not that of people found. */
export const NOT_OF_FOUND: ReadonlySet<string> = new Set(
  `police policing authorities authority officers officer gang gangs network networks group groups crime criminal criminals
  traffickers trafficker suspect suspects embassy border court courts government officials investigators law ring ringleaders
  mafia organised organized counterparts colleagues prosecutors judiciary partners transport red army detectives gendarmerie
  national-police state ministry language restaurant restaurants takeaway owner owners boss bosses couple family families
  counterpart city town council association high consulate police-led language-speaking`.split(/\s+/),
)

/** Before 'from …': those who came, or were brought. */
export const BROUGHT =
  /\b(?:traffick\w*|exploit\w*|brought|bringing|lur(?:ed|ing)|recruit\w*|smuggl\w*|transport\w*|moved|moving|flown|came|come|coming|travel\w*|arriv\w*|originat\w*|victims?|women|girls|men|boys|males|females|workers|people|children|migrants|labourers|persons|nationals|teenagers|slaves)\b(?![^.;]{0,80}\b(?:officers?|police|authorities|colleagues|experts?|gangs?|suspects?|traffickers?|calls?|report|information|intelligence|ringleaders?)\b)[^.;]{0,80}$/i

/** Before 'in …': people who were sought there. */
export const SOUGHT =
  /\b(?:recruit(?:ed|ing)|lur(?:ed|ing)|approach(?:ed|ing)|target(?:ed|ing)|groom(?:ed|ing)|hir(?:ed|ing)) (?:\w+ ){0,6}$/i

/** Before 'from …': goods that came, not people. */
export const GOODS = /\b(?:drugs?|cocaine|heroin|cannabis|cigarettes|tobacco|goods|cash|money|weapons|guns)\b/i

/** Words that make a sentence one about people found. */
export const OF_EXPLOITED =
  /\b(?:victims?|exploit\w*|traffick\w*|slaves?|slavery|enslaved|lured|forced|smuggl\w*|vulnerable|recruited|rescued|safeguarded|brothels?|sex\b|prostitut\w*)/i
