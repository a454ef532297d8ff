/** What only a note of a call or a visit says, and no report for the public. */
export const OF_NOTES: readonly RegExp[] = [
  /\bcaller(?:'s (?:name|number|mobile|phone)\b| (?:lives|works|thinks|only|would not|gave|did not|does not|saw|has seen)\b|\))/i,
  /\b(?:anonymous |phone |telephone )?call (?:received|taken|from an?|came in)\b/i,
  /\b(?:he|she|they|informant|neighbour|source) (?:thinks?|reckons|believes|says|rang|phoned) \p{L}/iu,
  /\b(?:I|we|outreach|our (?:outreach )?(?:worker|team|volunteer|colleague)s?) (?:met|saw|spoke (?:to|with)|visited|called at|went (?:in|to|past)|was told|were told)\b/i,
]

/** What makes counted people in a note those whom somebody met, saw or speaks of as kept there. */
export const MET_OR_SEEN =
  /\b(?:met|meet|saw|sees?|seen|spoke|spoken|noticed|counted|watched|there (?:is|are|was|were)|sle(?:ep|eps|eping|pt)|liv(?:e|es|ed|ing)|sta(?:y|ys|ying|yed)|kept|held|locked|work(?:s|ed|ing)?|com(?:e|es|ing)|came|arriv(?:e|es|ed|ing)|brought|taken|collected|drop(?:s|ped)|pick(?:s|ed)|looks?|looked|seems?|appears?|cr(?:y|ies|ying)|cooks?|cleans?|washes|washing|thinks?|are|were|wears?|has bruises|have bruises)\b/i

/** Before people in a note: whoever calls or tells of it. */
export const WHO_TELLS =
  /\b(?:calls? (?:taken |received )?from|rung by|told by|caller (?:is|was)|message from|referral from|said by|according to|(?:her|his|my|their|our)) ?(?:an? )?$/i

/** After people in a note: those who run the place, or whom a name of their own tells. */
export const WHO_RUNS_IT =
  /^,? ?(?:who (?:\w+ )?)?(?:is |was )?(?:called|named|known as|runs?|running|drives?|driving|owns?|owned|in charge|collects?|shout\w*|takes?|took|holds?|controls?|guards?|watch(?:es|ing)|brings?|picks?|drops?|the (?:boss|owner|driver|landlord|manager))\b/i

/** That somebody only thinks so, or how somebody looks. */
export const ONLY_THOUGHT =
  /\b(?:thinks?|thought|reckons?|believes?|guess(?:es)?|possibly|probably|perhaps|maybe|might|may be|could be|looks?|looked|seems?|seemed|appears?|appeared|not sure|about|around|roughly)\b/i

/** Words between people and where they may be from: 'six men, she thinks Vietnamese'. */
export const THOUGHT_TO_BE =
  /^[\s,(-]{0,3}(?:(?:he|she|they|caller|I|we|who|all|possibly|probably|perhaps|maybe|thinks?|thought|reckons?|believes?|may|might|could|to|be|are|were|is|was|looks?|looked|seems?|seemed|appears?|appeared|from|they're)[\s,]{1,2}){1,6}$/i

/** How old somebody looks: 'looks about 15'. */
export const LOOKS_AGED =
  /^[\s,]{0,2}(?:(?:there|here|inside|outside) )?(?:who )?(?:looks?|looked|seems?|seemed|appears?|appeared|is|was|may be|maybe|possibly)\s(?:to be\s)?(?:only |just |no more than |about |around |under |maybe |like )*(?<age>\d{1,2})\b/i
