import type { Certainty, Reading, Reason, Span } from './facts.ts'
import { undisguised } from './undisguised.ts'

/** Where a fact stands and how sure it is, taken over all its parts. */
export type Source = { readonly spans: readonly Span[]; readonly certainty: Certainty; readonly reason?: Reason }

const LEAST_SURE: readonly Certainty[] = ['unsure', 'likely', 'sure']
/** A fact told more often than this is shown where it is told first. */
const MOST_SPANS = 6

/** Finds, by JSON pointer, the sources of a fact and of everything within it. */
export function sourcesIn(reading: Reading, text: string): (pointer: string) => Source {
  const within = Map.groupBy(
    Object.keys(reading.where).flatMap((key) => holders(key).map((holder) => ({ holder, key }))),
    ({ holder }) => holder,
  )
  return (pointer) => sourceOf(within.get(pointer)?.map(({ key }) => key) ?? [], reading, text)
}

/** A pointer and those of all that it lies within: '/arrests/count' lies in '/arrests'. */
const holders = (pointer: string): readonly string[] =>
  [...pointer.matchAll(/(?!^)(?=\/|$)/g)].map(({ index }) => pointer.slice(0, index))

function sourceOf(pointers: readonly string[], reading: Reading, text: string): Source {
  const spans = joined(
    pointers.flatMap((key) => reading.where[key] ?? []),
    text,
  )
  const certainty = LEAST_SURE.find((level) => pointers.some((key) => reading.certainty[key] === level)) ?? 'sure'
  const doubtful = pointers.find((key) => reading.certainty[key] === certainty && reading.reasons[key] !== undefined)
  const reason = doubtful === undefined ? undefined : reading.reasons[doubtful]
  return reason === undefined ? { spans, certainty } : { spans, certainty, reason }
}

/** Spans in order, those of one clause as one. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = whole.at(-1)
    if (last !== undefined && (span[0] <= last[1] || isOneClause(text, last, span)))
      whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])]
    else whole.push(span)
  }
  return whole.slice(0, MOST_SPANS)
}

const isOneClause = (text: string, [start, end]: Span, next: Span): boolean =>
  next[0] - start < 240 && !/[.;\n!?]/.test(text.slice(end, next[0]))

/** How far a quotation reaches on either side of what was read. */
const REACH = 110

/** The source words of a span, widened to its clause. */
export function quoteOf(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const open = [...before.matchAll(/[.!?;:\n"“”](?:\s|$)|[\n"“”]/g)].at(-1)
  const from =
    open === undefined
      ? start - before.length + wordStart(before, start)
      : start - before.length + open.index + open[0].length
  const close = after.search(/[.!?](?:\s|$)|[;\n"“”]/)
  const to = close < 0 ? end + wordEnd(after, end, text.length) : end + close
  return undisguised(text.slice(from, to).trim())
}

const wordStart = (before: string, start: number): number =>
  before.length === start ? 0 : Math.max(0, before.search(/\s/) + 1)
const wordEnd = (after: string, end: number, length: number): number =>
  end + after.length >= length ? after.length : Math.max(0, after.search(/\s\S*$/))
