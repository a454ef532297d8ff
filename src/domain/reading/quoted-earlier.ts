import { MAIL_HEADER } from './debris.words.ts'
import type { Span } from './facts.ts'
import { overlaps } from './find.ts'
import { type Noted, note } from './noted.ts'

const QUOTED_LINES = /^>[^\n]*(?:\n+>[^\n]*){0,2000}/gm
/** What opens a message of before: all that follows is of it. */
const OPENS = /^(?:on [^\n]{6,120} wrote:|-{2,} ?original message ?-{2,}[^\n]{0,60})[ ]*$/im
/** A mail that was sent on is there to be read. */
const SENT_ON = /^(?:subject: ?(?:fwd?|wg|tr):|begin forwarded message|[- ]*forwarded message)/im

/** Where the words of an earlier message stand that a mail quotes: they are somebody else's, and not of this one. */
export function quotedEarlier(plain: string): readonly Span[] {
  const lines = Array.from(plain.matchAll(QUOTED_LINES)).map(({ 0: text, index }): Span => [index, index + text.length])
  const from = SENT_ON.test(plain) ? null : openingOf(plain)
  return from === null ? lines : [...lines, [from, plain.length]]
}

/** Where all that follows is of an earlier message, unless its lines are marked each for itself. */
function openingOf(plain: string): number | null {
  const marked = OPENS.exec(plain)
  const headers = Array.from(plain.matchAll(MAIL_HEADER)).map(({ index }) => index)
  const second = headers.find((at) => /\p{L}{3}/u.test(withoutHeader(plain, headers[0] ?? 0, at)))
  const starts = [marked?.index, second].filter((at) => at !== undefined)
  if (starts.length === 0) return null
  const from = Math.min(...starts)
  const next = plain.slice(from).split('\n').slice(1).find(Boolean) ?? ''
  return next.startsWith('>') ? null : from
}

/** The words between the header at the top and another. */
function withoutHeader(plain: string, first: number, at: number): string {
  if (at === first) return ''
  const words = plain.slice(0, at)
  return words.replace(MAIL_HEADER, ' ')
}

/** A value as less than sure where every place in which it stands is of an earlier message. */
export function asQuoted<Value>(noted: Noted<Value>, earlier: readonly Span[]): Noted<Value> {
  const { value, spans } = noted
  const isEarlier = spans.length > 0 && spans.every((span) => earlier.some((other) => overlaps(span, other)))
  return isEarlier ? note(value, spans, 'unsure', 'quoted-from-earlier') : noted
}
