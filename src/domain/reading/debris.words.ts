const HEADER_NAMES =
  'from|to|cc|bcc|sent|date|subject|reply-to|importance|sensitivity|attachments?|message-id|mime-version|content-[a-z-]{3,30}|received|return-path|x-[a-z-]{3,40}|thread-topic|in-reply-to|references'
/** The header of a mail: two or more such lines. A line alone may be the caller's own words ('To: the girl'). */
export const MAIL_HEADER = new RegExp(
  `^[> ]{0,4}(?:${HEADER_NAMES})(?: on)?:[^\\n]{0,2000}(?:\\n[> ]{0,4}(?:${HEADER_NAMES})(?: on)?:[^\\n]{0,2000}){1,40}`,
  'gim',
)

/** Names and numbers after 'Kind regards' are of whoever wrote: short lines, up to the first that is a sentence. */
const SIGNATURE =
  /^[ ]*(?:(?:kind|kindest|best|warm|warmest|many)[ ](?:regards|wishes|thanks)|regards|yours[ ](?:sincerely|faithfully|truly)|best[ ]wishes|sent[ ]from[ ]my[ ]\w{2,12}|--(?=[ ]*\n))[^\n.!?]{0,50}(?=\n|$)(?:\n(?![ ]*(?:p\.?s\b|from:|sent:|>|[-*\u2022][ ]))[^\n]{0,89}(?<![.!?][ ]*)(?=\n|$(?![^]))){0,12}/gim

/** What mail programs put around a message. Each pattern stays within a few lines of bounded length. */
const OF_MAIL: readonly RegExp[] = [
  MAIL_HEADER,
  SIGNATURE,
  /^[ ]*-{2,}[ ]?(?:original|forwarded)[ ]message[ ]?-{2,}[^\n]{0,60}/gim,
  /^[ ]*begin forwarded message:?[ ]*$/gim,
  /^[> ]{0,4}on [^\n]{6,120} wrote:[ ]*$/gim,
  /^[ ]*(?:this (?:e-?mail|message|communication)\b|the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message)|if you (?:are not the intended|have received this (?:e-?mail|message|communication) in error)|please consider the environment|confidentiality notice|disclaimer\b|\[?caution:? ?(?:this|external)|\[?external\b ?(?:e-?mail|sender|message)?\]?:?)[^\n]*/gim,
]

/** What news pages leave around an article. Each pattern stays within one line, so that it costs no more than the line. */
export const DEBRIS: readonly RegExp[] = [
  ...OF_MAIL,
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
