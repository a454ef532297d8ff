import type { Facts, Span } from '../facts.ts'
import { type Found, find, overlaps } from '../find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { ANY_TIME, BARE_TIME, type Clock, clockOf, type Half, halfIn, PLAIN_TIME, written } from './clock.ts'
import { whatHappens } from './what-happens.ts'

type Time = Marked<Facts['times']>[number]
type Clocked = Pick<Time, 'from' | 'to'> & { readonly span: Span }

const ABOUT =
  '(?:(?:at|from|by|before|after|until|till|since|just)\\s)?(?:(?<about>about|around|approximately|approx\\.?|roughly|circa|nearly|almost|just (?:after|before)|shortly (?:after|before)|some ?time (?:around|after|before))\\s)?'
const PARTS = '(?:morning|afternoon|evening|night|day|weekday|nights|mornings|evenings)'
const OF_DAY = `(?:\\so'?clock)?,?\\s(?:(?:in the|every|each|at|most|on weekday|this|that|the next|the following|yesterday|tomorrow|a)\\s){0,2}(?:early\\s|late\\s)?${PARTS}(?![\\p{L}])|\\sdaily\\b|\\stonight\\b|\\so'?clock`
const RANGE = new RegExp(
  `(?<![\\p{L}\\d£$€.,:/-])(?:(?<open>from|between)\\s)?(?<about>about\\s|around\\s)?(?<from>${ANY_TIME})\\s?(?<to>-|to|until|till|til|and|through to)\\s?(?:about\\s|around\\s)?(?<until>${ANY_TIME})(?<day>${OF_DAY})?`,
  'dgiu',
)
const SINGLE = new RegExp(`(?<![\\p{L}\\d£$€.,:/-])${ABOUT}(?<from>${PLAIN_TIME})(?<day>${OF_DAY})?`, 'dgiu')
const HOUR_OF_DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:at|by|before|after|until|from|about|around)\\s(?:(?<about>about|around)\\s)?(?<from>${BARE_TIME})(?<day>${OF_DAY})`,
  'dgiu',
)
const ANY =
  /\d\s?[ap]\.?m|\d:\d\d|\d\s?h(?:rs?|ours)?\b|clock|\bhalf\b|\bquarter\b|\bpast\b|noon|mid-?day|midnight|morning|evening|night|\bday\b|daily|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?[ap]\.?m\b|\b\w{3,6} to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)/i
/** Hours in which somebody may be rung, and when a page was published. */
const OFFICE =
  /\b(?:lines? (?:is|are) open|office hours|opening hours|out of hours|published|last updated|updated at|posted at)\b/i

/** Times of day, each with the words of what happens then. */
export function readTimes(sentences: readonly Sentence[], taken: readonly Span[]): Marked<Facts['times']> {
  const times: Time[] = []
  for (const sentence of sentences) {
    if (times.length >= MOST_TOLD || !ANY.test(sentence.text) || OFFICE.test(sentence.text)) continue
    const found = timesIn(sentence, taken)
    const spans = found.map(({ span }) => span)
    for (const { from, to, span } of found) {
      const happens = whatHappens(sentence, span, spans)
      if (!isOfThePage(sentence, span, happens)) times.push({ from, to, happens })
    }
  }
  return once(times)
}

function timesIn(sentence: Sentence, taken: readonly Span[]): readonly Clocked[] {
  const found: Clocked[] = []
  for (const [pattern, read] of [
    [RANGE, rangeOf],
    [SINGLE, singleOf],
    [HOUR_OF_DAY, singleOf],
  ] as const)
    for (const match of find(sentence, pattern)) {
      const isTaken = [...found.map(({ span }) => span), ...taken].some((other) => overlaps(other, match.span))
      const time = isTaken ? undefined : read(match, sentence)
      if (time !== undefined) found.push(time)
    }
  return found
}

/** The time of the page or the note itself, behind its date. */
const isOfThePage = ({ text, start }: Sentence, [from]: Span, happens: Noted<string> | null): boolean =>
  happens === null ||
  /^(?:GMT|BST|UTC)$/.test(happens.value) ||
  /(?:19|20)\d\d\s?[|@-]?\s?$/.test(text.slice(Math.max(0, from - start - 10), from - start))

const PLAIN = new RegExp(`^${PLAIN_TIME}$`, 'iu')

function rangeOf(match: Found, sentence: Sentence): Clocked | undefined {
  const [from, until] = [match.group('from') ?? '', match.group('until') ?? '']
  const [start, end] = [clockOf(from), clockOf(until)]
  if (start === undefined || end === undefined || !isRange(match, [from, until])) return undefined
  const day = halfOfDay(match, sentence)
  const last = halfIn(until)
  const first = halfIn(from) ?? (last === undefined ? day(start) : inherited(start, end, last))
  return timeOf(match, { from: [start, first], to: [end, last ?? day(end)] })
}

/** '9 to 11' may be anything, '9am and 11am' are two times. */
function isRange(match: Found, ends: readonly string[]): boolean {
  const isJoined = match.group('to')?.toLowerCase() !== 'and' || match.group('open')?.toLowerCase() === 'between'
  return isJoined && (match.group('day') !== null || ends.some((end) => PLAIN.test(end)))
}

/** '7 to 8pm' is both in the evening; '11 to 1pm' is not. */
const inherited = (start: Clock, end: Clock, half: Half): Half =>
  start.minutes % 720 <= end.minutes % 720 ? half : half === 'pm' ? 'am' : 'pm'

function singleOf(match: Found, sentence: Sentence): Clocked | undefined {
  const text = match.group('from') ?? ''
  const clock = clockOf(text)
  return clock && timeOf(match, { from: [clock, halfIn(text) ?? halfOfDay(match, sentence)(clock)], to: null })
}

const PART_BEFORE =
  /\b(?<part>morning|afternoon|evening|night|tonight)s?,?\s(?:(?:at|around|about|from|between|just|by|after|before)\s){0,2}$/i

const HALVES: Readonly<Record<string, (clock: Clock) => Half>> = {
  morning: () => 'am',
  afternoon: () => 'pm',
  evening: () => 'pm',
  // At night it hangs on the hour.
  night: ({ minutes }) => (minutes % 720 >= 5 * 60 ? 'pm' : 'am'),
}
const PART = /morning|afternoon|evening|night/i

/** The half of the day that the words beside a time name. */
function halfOfDay(match: Found, { text }: Sentence): (clock: Clock) => Half | undefined {
  const before = PART_BEFORE.exec(text.slice(Math.max(0, match.at - 40), match.at))?.groups?.['part']
  const [part = ''] = PART.exec(match.group('day') ?? before ?? '') ?? []
  return HALVES[part.toLowerCase()] ?? (() => undefined)
}

interface Read {
  readonly from: readonly [Clock, Half | undefined]
  readonly to: readonly [Clock, Half | undefined] | null
}

function timeOf(match: Found, { from, to }: Read): Clocked {
  const isAbout = match.group('about') !== null
  const noted = ([clock, half]: readonly [Clock, Half | undefined], span: Span | null): Noted<string> => {
    const value = written(clock, half)
    const spans = [span ?? match.span]
    if (!clock.isWhole && half === undefined) return note(value, spans, 'unsure', 'half-of-day-not-stated')
    return isAbout ? note(value, spans, 'likely', 'approximate') : note(value, spans)
  }
  return {
    from: noted(from, match.groupSpan('from')),
    to: to === null ? null : noted(to, match.groupSpan('until')),
    span: match.span,
  }
}

/** The same time with the same words once. */
function once(times: readonly Time[]): Marked<Facts['times']> {
  const ordered = times.toSorted((one, other) => (one.from.spans[0]?.[0] ?? 0) - (other.from.spans[0]?.[0] ?? 0))
  const key = ({ from, to, happens }: Time) => [from.value, to?.value, happens?.value].join('|')
  return [...new Map(ordered.toReversed().map((time) => [key(time), time])).values()].toReversed()
}
