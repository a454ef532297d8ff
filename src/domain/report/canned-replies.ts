/**
 * What staff can send to a reporter in words that were translated before: whoever answers need not speak the language,
 * and nobody's message goes through a stranger's translator. In the order in which they are offered.
 */
export const CANNED_REPLIES = [
  'thank-you',
  'are-you-safe',
  'urge-999',
  'is-it-still-happening',
  'more-about-place',
  'more-about-people',
  'more-about-vehicle',
  'photos-you-have',
  'safe-way-to-talk',
  'help-for-you',
  'still-looking',
  'passed-on',
  'cannot-say-more',
  'closed-thanks',
] as const

export type CannedReply = (typeof CANNED_REPLIES)[number]

/** One reply as staff choose it: what it says in English, and what the reporter will read. */
export interface OfferedReply {
  readonly id: CannedReply
  readonly english: string
  /** The same in the language of the report. */
  readonly theirs: string
}

/** Words by their key, of one language. */
type Say = (key: string) => string

/** What a reply says in one language. */
const replyIn = (say: Say, id: CannedReply): string => say(`report:replies.${id}`)

/** Every reply, in English beside the reporter's language. */
export const offeredReplies = (english: Say, theirs: Say): readonly OfferedReply[] =>
  CANNED_REPLIES.map((id) => ({ id, english: replyIn(english, id), theirs: replyIn(theirs, id) }))
