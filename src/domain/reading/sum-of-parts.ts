import type { FactKind, FactValues } from './happened.ts'
import { sameRuleOf } from './same-facts.ts'

/** A figure that is made of the figures of another text, or of those that stand. */
export interface Whole {
  /** A fact that says it. */
  readonly of: string
  readonly count: number
  readonly parts: readonly number[]
  /** The fields in which it says more than each of its parts does, or other things. */
  readonly adds: readonly string[]
}

interface Counted {
  readonly kind: FactKind
  readonly value: FactValues[FactKind]
  readonly texts: ReadonlySet<string>
}

/** For each saying that is a total the sayings that it is made of: two or more of one text that make up its figure. */
export function partsOf<Saying extends Counted>(sayings: readonly Saying[]): ReadonlyMap<Saying, ReadonlySet<Saying>> {
  const texts = new Set(sayings.flatMap((saying) => [...saying.texts]))
  const found = new Map<Saying, ReadonlySet<Saying>>()
  for (const whole of sayings)
    for (const text of texts) {
      const parts = whole.texts.has(text) ? [] : sayings.filter((part) => part.texts.has(text) && mayHold(whole, part))
      if (parts.length > 1 && !found.has(whole) && sumOf(parts) === countOf(whole)) found.set(whole, new Set(parts))
    }
  return found
}

/** 'Two arrested' may hold a man of 24; no text counts itself among its own parts, and nobody is part of anything. */
function mayHold(whole: Counted, part: Counted): boolean {
  const rule = sameRuleOf(whole.kind).asPart
  return (
    rule !== undefined &&
    whole.texts.isDisjointFrom(part.texts) &&
    countOf(part) > 0 &&
    rule.mayHold(whole.value, part.value)
  )
}

/** What a total says besides its figure. */
export const addedBy = (whole: Counted, parts: readonly Counted[]): readonly string[] =>
  [...new Set(parts.flatMap((part) => sameRuleOf(whole.kind).asPart?.adds(whole.value, part.value) ?? []))].toSorted()

const sumOf = (parts: readonly Counted[]): number => parts.reduce((sum, part) => sum + countOf(part), 0)

/** How many a saying counts; not a number where it counts none. */
export const countOf = ({ value }: Pick<Counted, 'value'>): number =>
  typeof value === 'object' && 'count' in value ? (value.count ?? Number.NaN) : Number.NaN
