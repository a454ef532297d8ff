/** Words that make a sentence tell of an action: a raid, a search, a visit, an arrest, a closure. */
export const ACTION =
  /\b(?:raid(?:s|ed|ing)?|warrants?|search(?:es|ed|ing)?|arrest(?:s|ed|ing)?|detain(?:ed|ing)|operations?|visit(?:s|ed)|went to|called at|brothels?|address(?:es)?|propert(?:y|ies)|premises|day of action|days of action|action day|crackdown|swoop(?:s|ed)?|stormed|closure|closed|shut down|enforcement|police activity|picked up|rescued|sites?|car washes|farms?|restaurants?|nail bars?|cracked down|clamp(?:s|ed)? down|week of action|co-?ordinated action|(?:vans?|vehicles|cars|lorries) (?:were |was )?(?:stopped|checked)|discovered|took place|joint action|checks on|spot checks|safeguarded|uncovered|freed)\b/i

/** Verbs of action on places: with one of these the places of a sentence were certainly visited. */
export const VISITED =
  /\b(?:raid(?:s|ed)?|warrants?|search(?:es|ed)?|executed|visited|went to|called at|carried out|stormed|swooped|scene of|probed|attended|entered|found|arrest(?:s|ed)?|picked up|shut|closed|operation at|rescued|exploited|cuckooed|closure)\b/i
