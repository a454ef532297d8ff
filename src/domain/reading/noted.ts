import type { Certainty, Facts, Reason, ReasonCode, Span } from './facts.ts'

/** A value with the words it came from. */
export type Noted<Value> = {
  readonly value: Value
  readonly spans: readonly Span[]
  readonly certainty: Certainty
  readonly reason?: Reason
}

export function note<Value>(
  value: Value,
  spans: readonly Span[],
  certainty: Certainty = 'sure',
  reason?: ReasonCode | Reason,
): Noted<Value> {
  if (reason === undefined) return { value, spans, certainty }
  return { value, spans, certainty, reason: typeof reason === 'string' ? { code: reason } : reason }
}

/** A shape in which every plain value carries the words it came from. */
export type Marked<Value> = [Value] extends [string | number | null]
  ? Noted<NonNullable<Value>> | (null extends Value ? null : never)
  : Value extends readonly (infer Item)[]
    ? readonly Marked<Item>[]
    : { readonly [Key in keyof Value]: Marked<Value[Key]> }

/** How many facts of one kind are kept: no report tells of more, and a text made to do harm could give thousands. */
export const MOST_TOLD = 200

const isNoted = (value: object): value is Noted<unknown> => 'spans' in value && 'certainty' in value

/** Parts the facts from their source words, each `judged` once more: the plain facts, and by JSON pointer where each stands in the text as given and how sure it is. */
export function unfold(
  marked: Marked<Facts>,
  origin: (span: Span) => Span,
  judged: (noted: Noted<unknown>) => Noted<unknown>,
) {
  const where: Record<string, readonly Span[]> = {}
  const certainty: Record<string, Certainty> = {}
  const reasons: Record<string, Reason> = {}
  const plain = (value: unknown, pointer: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.slice(0, MOST_TOLD).map((item, index) => plain(item, `${pointer}/${index}`))
    if (!isNoted(value))
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, `${pointer}/${key}`)]))
    const { spans, certainty: sure, reason } = judged(value)
    where[pointer] = spans.map(origin)
    certainty[pointer] = sure
    if (reason !== undefined) reasons[pointer] = reason
    return value.value
  }
  return { facts: plain(marked, '') as Facts, where, certainty, reasons }
}
