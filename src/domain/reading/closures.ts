import {
  BY_POWER,
  COUNTED,
  DURATION,
  LATER,
  NEXT,
  NO_CLOSURE,
  NO_DURATION,
  ORDER,
  SHUT,
  STATUSES,
} from './closures.words.ts'
import { datesIn } from './dates.ts'
import type { Closure, ClosureStatus, Facts, Span } from './facts.ts'
import { type Found, find } from './find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from './noted.ts'
import { numberOf } from './numbers.ts'
import type { Sentence } from './sentences.ts'

const AMBIGUOUS = /\bapplied to\b/i

/** One sentence's word of a closure. */
type Told = {
  readonly kind: string
  readonly status: ClosureStatus | null
  readonly facts: Marked<Closure>
  readonly firm: boolean
}

/** The closures of the text, those made and those only asked for apart; what several sentences say of one is put together. */
export function readClosures(sentences: readonly Sentence[], published: string | null): Marked<Facts['closure']> {
  const closures: Told[] = []
  let latest: Told | undefined
  let isNext = false
  for (const sentence of sentences) {
    if (sentence.stance === 'background') continue
    const first: Told | null = closureIn(sentence, published)
    const next: Told | null = first ?? (latest === undefined ? null : furtherIn(sentence, latest, isNext, published))
    if (first !== null) latest = first
    isNext = next !== null
    if (next !== null) tell(closures, next)
  }
  return closures.filter(({ firm }) => firm).map(({ facts }) => facts)
}

function tell(closures: Told[], next: Told): void {
  const same = closures.findIndex((other) => isSame(other, next))
  if (same >= 0) closures[same] = together(closures[same] ?? next, next)
  else if (closures.length < MOST_TOLD) closures.push(next)
}

function closureIn(sentence: Sentence, published: string | null): Told | null {
  if (!/\b(?:clos|shut)/i.test(sentence.text) || NO_CLOSURE.test(sentence.text)) return null
  const [order] = find(sentence, ORDER)
  if (order !== undefined) {
    const kind = note(kindOf(order), [order.span])
    return told(sentence, { kind, status: statusIn(sentence), count: countIn(sentence), span: order.span }, published)
  }
  const [shut] = find(sentence, SHUT)
  if (shut === undefined || !isByPower(sentence, shut)) return null
  const kind = note(kindOfShut(sentence), [shut.span], 'likely', 'implied-by-wording')
  const status = statusIn(sentence) ?? 'granted'
  return told(sentence, { kind, status, count: countIn(sentence, shut), span: shut.span }, published)
}

/** A closure as a sentence names it. */
type Named = {
  readonly kind: Noted<string>
  readonly status: ClosureStatus | null
  readonly count: Noted<number> | null
  readonly span: Span
}

function told(sentence: Sentence, { kind, status, count, span }: Named, published: string | null): Told {
  const facts = {
    count,
    kind,
    duration: durationIn(sentence),
    status: statusNote(status, span, sentence),
    date: status === null ? null : dateIn(sentence, status, published),
  }
  return { kind: kind.value, status, facts, firm: status !== null }
}

const statusIn = ({ text }: Sentence): ClosureStatus | null =>
  STATUSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** A shop that was shut may be shut for any reason; ten at once, or one by the police, are closures. */
const isByPower = ({ text }: Sentence, found: Found): boolean => BY_POWER.test(text) || SEVERAL.test(found.text)
const SEVERAL = /\b(?:have been|were)\b/

function kindOf(order: Found): string {
  const what = (order.group('what') ?? 'order').replace(/s$/i, '').toLowerCase()
  return `${/^partial/i.test(order.text) ? 'partial ' : ''}closure ${what}`
}

/** What a court closed, or for months, was closed by an order; what was shut is a closure of some kind. */
const kindOfShut = ({ text }: Sentence): string =>
  /\b(?:courts?|magistrates|judge|orders?|months?)\b/i.test(text) ? 'closure order' : 'closure'

function statusNote(status: ClosureStatus | null, span: Span, { text }: Sentence): Noted<ClosureStatus> {
  if (status === null) return note('granted', [span], 'unsure')
  return status === 'applied' && AMBIGUOUS.test(text)
    ? note(status, [span], 'unsure', 'unclear-whether-made')
    : note(status, [span])
}

/** A sentence after one about a closure may add how long it lasts: 'It bars everybody else for three months'. */
function furtherIn(sentence: Sentence, latest: Told, isNext: boolean, published: string | null): Told | null {
  if (!LATER.test(sentence.text) && !(isNext && NEXT.test(sentence.text))) return null
  const duration = latest.facts.duration ?? durationIn(sentence)
  const date = latest.facts.date ?? dateIn(sentence, latest.status ?? 'granted', published)
  return { ...latest, facts: { ...latest.facts, duration, date } }
}

function countIn(sentence: Sentence, shut?: Found): Noted<number> | null {
  const found = find(sentence, COUNTED)
    .filter(({ at }) => shut === undefined || (at >= shut.at - BEFORE_SHUT && at < shut.at + shut.text.length))
    .map((match) => ({ match, number: numberOf(match.group('number') ?? match.group('each') ?? '') }))
  const counted = found.find(({ number }) => number !== null)
  if (counted !== undefined) return note(counted.number ?? 1, [counted.match.span])
  const single = found.find(
    ({ match }) => !/(?:ies|es|[^s]s)$/i.test(match.text) && !/(?:order|notice|closure|premises)$/i.test(match.text),
  )
  if (single !== undefined) return note(1, [single.match.span], 'likely')
  return shut !== undefined && /^(?:house|home|flat|brothel|property|shop)\b/i.test(shut.text)
    ? note(1, [shut.span], 'likely')
    : null
}
/** The figure of what was shut stands just before it. */
const BEFORE_SHUT = 30

function durationIn(sentence: Sentence): Noted<string> | null {
  if (NO_DURATION.test(sentence.text)) return null
  const [match] = find(sentence, DURATION)
  const [words, span] = [match?.group('duration'), match?.groupSpan('duration')]
  return words === undefined || words === null || span === null || span === undefined
    ? null
    : note(plainDuration(words), [span])
}

/** 'three-month' is three months. */
const plainDuration = (words: string): string =>
  words.replace(/[\s-]+/g, ' ').replace(/(?<!^one |^1 )\b(month|week|day|hour)$/, '$1s')

const MADE_ON =
  /\b(?:granted|obtained|won|issued|made|served|imposed|secured|approved|heard|adjourned|extended|hearing|listed|due)\b[^.;,]{0,90}$/i

const AWAITED: ReadonlySet<ClosureStatus> = new Set(['pending', 'applied', 'adjourned'])

/** The day of the hearing to come; or the day of the order, only where it stands beside the verb that made it. */
function dateIn(sentence: Sentence, status: ClosureStatus, published: string | null): Noted<string> | null {
  const dates = datesIn(sentence, published, AWAITED.has(status) ? 'future' : 'past').filter(({ partial }) => !partial)
  const beside = dates.find(({ at }) => MADE_ON.test(sentence.text.slice(Math.max(0, at - 110), at)))
  return (beside ?? (status === 'pending' ? dates.at(-1) : undefined))?.day ?? null
}

/** Two sentences may tell of one closure: no figure, kind, time or state of theirs differs. */
function isSame(a: Told, b: Told): boolean {
  return (
    mayAgree(a.facts.count?.value, b.facts.count?.value) &&
    mayAgree(a.facts.duration?.value, b.facts.duration?.value) &&
    mayAgree(a.status ?? undefined, b.status ?? undefined) &&
    isSameKind(a.kind.replace('partial ', ''), b.kind.replace('partial ', ''))
  )
}

const mayAgree = <Value>(a: Value | undefined, b: Value | undefined): boolean =>
  a === undefined || b === undefined || a === b

const isSameKind = (a: string, b: string): boolean => a === b || a === 'closure' || b === 'closure'

const isLessExact = ({ facts }: Told): boolean => facts.kind.certainty !== 'sure'

function together(a: Told, b: Told): Told {
  // What is called an order is told more exactly than what was only shut.
  const [x, y] = isLessExact(a) && !isLessExact(b) ? [b, a] : [a, b]
  const facts = {
    count: x.facts.count ?? y.facts.count,
    kind: y.kind.startsWith('partial') ? y.facts.kind : x.facts.kind,
    duration: x.facts.duration ?? y.facts.duration,
    status: x.status === null ? y.facts.status : x.facts.status,
    date: x.facts.date ?? y.facts.date,
  }
  return { kind: facts.kind.value, status: x.status ?? y.status, facts, firm: a.firm || b.firm }
}
