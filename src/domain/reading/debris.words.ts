/** What news pages leave around an article. Each pattern stays within one line, so that it costs no more than the line. */
export const DEBRIS: readonly RegExp[] = [
  /get (?:daily|the latest|all the latest|breaking) [^\n.!?]{0,120}(?:inbox|newsletter)[^\n]{0,20}subscribe/gi,
  /\+? ?subscribe thank you for subscribing!?/gi,
  /thank you for (?:subscribing|signing up)!?/gi,
  /could not subscribe, try again later/gi,
  /invalid email/gi,
  /\((?:image|photo|picture|pic|credit|video): ?[^)\n]{0,100}\)/gi,
  /^[ ]*(?:read more|read next|read also|related|more on this story|see also|watch|listen|click here)\b[^\n]*/gim,
  /^[ ]*(?:image|photo|picture|pic|credit|video|caption|file photo|file picture|screenshot|copyright)\b ?[:\d][^\n]*/gim,
  /^[ ]*screenshot [^\n]*/gim,
  /^[ ]*this is (?:the|an) archived? version[^\n]*/gim,
  /^[ ]*(?:advertisement|share this|share|tweet|print|follow us on [^\n]{0,60}|sign up [^\n]{0,120}|accept cookies[^\n]*|we use cookies[^\n]*)[ ]*$/gim,
  /^[ ]*by \p{Lu}\p{L}+(?: \p{Lu}[\p{L}'-]+){1,2} {2,}[^\n]*/gmu,
  /^[^\n]{0,100}[»›][^\n]{0,120}[»›][^\n]*/gm,
  /^[ ]*release date:[^\n]*/gim,
]
