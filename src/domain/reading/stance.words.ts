/** Turns of phrase that make a sentence general advice: what victims may suffer, what the public should look for. */
export const ADVICE: readonly RegExp[] = [
  /\b(?:tell-?tale )?signs?\b[^.]{0,60}\b(?:include|are|to look|of)\b/i,
  /\b(?:signs to look|look(?:ing)? out for|what to look for|spot the signs|signs to spot)\b/i,
  /\bvictims?(?: of [a-z ]{3,40})? (?:can|may|might|often|are often|could|tend to|usually)\b/i,
  /\bthose (?:who are |being )?(?:exploited|controlled|trafficked)\b[^.]{0,30}\b(?:may|can|often)\b/i,
  /\b(?:they|victims|people|workers|women|men|who|it said, the women) (?:may(?! be (?:"|modern|victims|slaves|being|at risk)| have been)|might|often|sometimes|are often|are sometimes|often are)\b/i,
  /\bmany (?:who are |victims|of those|people)\b/i,
  /\b(?:in many cases|in some cases|often,|in general|typically|usually)\b/i,
  /\b(?:if you|anyone (?:who|with|suspecting|worried)|anybody who|members of the public|report any concerns|you can (?:also )?(?:report|call|ring))\b/i,
]

/** Turns of phrase that make a sentence background: yearly totals, other cases, maximum penalties, meetings. */
export const BACKGROUND: readonly RegExp[] = [
  /(?<!\b(?:of|january|february|march|april|may|june|july|august|september|october|november|december) )\b(?:last|previous|past|each|every) (?:financial )?year\b/i,
  /\bbetween (?:\w{3,9} )?\d{4} and (?:[a-z ]{0,20})\d{4}\b/i,
  /\b(?:since|during|in) (?:19|20)\d\d\b(?![-/])[^.]{0,90}\b(?:referred|recorded|figures|statistics|nationally|potential victims|cases)\b/i,
  /\b(?:referred|recorded|identified|figures|statistics|nationally)\b[^.]{0,90}\b(?:since|during|in) (?:19|20)\d\d\b/i,
  /\b(?:thousands|hundreds|tens of thousands|millions) of (?:people|victims|women|children|workers)\b/i,
  /\b(?:maximum (?:penalty|sentence)|up to \d+ years|years'? imprisonment)\b/i,
  /\b(?:summit|conference|delegates|global slavery index|annual report)\b/i,
]
