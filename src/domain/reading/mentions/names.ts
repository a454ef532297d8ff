import { isCommon } from '../../report/common.words.ts'
import type { Facts, Span } from '../facts.ts'
import { type Found, groupOf, oneOf, type Piece } from '../find.ts'
import type { Sentence } from '../sentences.ts'
import { RANKS } from '../statements.words.ts'
import { NO_NAMES, PROFESSIONALS } from './people-named.words.ts'

const NO_NAME = new Set(NO_NAMES)
const OF_BODIES =
  /^(?:Police|Council|Trust|Service|Services|Constabulary|Cross|Charity|Agency|Authority|Licensing|Gangmasters|Association|Station|Court|Street|Road|Lane|Avenue|Helpline|Project|Operation|Ltd|Limited)$/i
const NO_PERSON =
  /\b(?:farm|shop|street|road|place|town|village|company|firm|salon|restaurant|operation|website|site|app|dog|pub|hotel|club|business|project|group|page|police|ambulance|helpline)\b/i

/** The words of a name without what follows it in the sentence; `undefined` where they are none. */
export function nameOf(match: Found): Piece | undefined {
  const name = groupOf(match, 'name')
  const between = match.group('between') ?? ''
  // 'Workers Sri Lankans' are several.
  if (/^(?:workers|bosses)$/i.test(match.group('noun') ?? '')) return undefined
  if (name === null || (NO_PERSON.test(between) && !between.startsWith(' who '))) return undefined
  const words = name.text.split(/\s/)
  const end = words.findIndex((word, at) => at > 0 && !word.endsWith('.') && NO_NAME.has(word.toLowerCase()))
  const kept = (end < 0 ? words : words.slice(0, end)).join(' ').replace(/'s$|[-']$/, '')
  const bare = kept.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.?\s/i, '')
  if (bare === '' || !isName(bare.split(' '), match.text)) return undefined
  return { text: kept, span: [name.span[0], name.span[0] + kept.length] }
}

function isName(words: readonly string[], within: string): boolean {
  const [first = ''] = words
  if (NO_NAME.has(first.toLowerCase()) || words.some((word) => OF_BODIES.test(word))) return false
  const isSmall = !/^\p{Lu}/u.test(first)
  return isSmall
    ? !isCommon(first.toUpperCase()) && /goes by|nick|name|aka|alias|sel(?:f|ves)/i.test(within)
    : words.some((word) => word.length > 1)
}

const OFFICIAL = new RegExp(
  `(?<![\\p{L}-])(?:${oneOf([...RANKS.filter((rank) => !/^(?:Mr|Mrs|Ms|Dr)$/.test(rank)), ...PROFESSIONALS])}|judge|recorder|justice)[\\s,]{1,2}(?:Mr|Mrs|Ms|Dr)?\\.?\\s?$`,
  'iu',
)
const ACTS_FOR = new RegExp(
  `^["']?(?:,?\\s(?:and\\s)?(?:I\\s?'?a?m|I work|who is|who works|is|works|calling)?\\s?(?:from|for|at|as|of|with)?\\s?(?:an?\\s|the\\s|our\\s)?(?:[\\p{L}-]{2,20}\\s){0,2})(?:${oneOf(PROFESSIONALS)}|police|council|charity|constabulary|prosecut\\w+|defend\\w+)(?![\\p{L}])`,
  'iu',
)

/** Whether a name is that of somebody who acts for a body: an officer, a social worker. */
export function isOfficial({ text, start }: Sentence, [from, to]: Span): boolean {
  return (
    OFFICIAL.test(text.slice(Math.max(0, from - start - 40), from - start)) ||
    ACTS_FOR.test(text.slice(to - start, to - start + 70))
  )
}

/** Of those who speak, only these are plainly of the matter. */
const OF_THE_MATTER = /^(?:boss|gaffer|gangmaster|ringleader|pimp|madam|trafficker|driver|landlord|landlady)$/
/** Whether somebody of this name speaks in the text, without being of the matter by what they are called. */
export const isSpeaker = (name: string, noun: string | undefined, quotes: Facts['quotes']): boolean => {
  const surname = name.split(' ').at(-1)
  const speaks = quotes.some(({ speaker }) => speaker === name || speaker.split(' ').at(-1) === surname)
  return speaks && !OF_THE_MATTER.test(noun ?? '')
}
