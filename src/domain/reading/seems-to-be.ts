import type { FactKind, FactValues } from './happened.ts'
import { sameRuleOf } from './same-facts.ts'

/** A fact as far as it is compared. */
export type Comparable = {
  readonly [Kind in FactKind]: { readonly kind: Kind; readonly value: FactValues[Kind] }
}[FactKind]

/** Kinds of which figures are compared. */
const COUNTED_KINDS = ['arrests', 'people-found', 'premises', 'warrants'] as const satisfies readonly FactKind[]

/** What two accounts have in common; a figure is the whole of its kind. */
export type InCommon =
  | { readonly what: 'place' | 'day' | 'name'; readonly value: string }
  | { readonly what: (typeof COUNTED_KINDS)[number]; readonly value: number }

/** Why what a text tells seems to be what is known: more in common, more likely. */
export interface Resemblance {
  readonly reasons: readonly InCommon[]
}

/**
 * Whether a text seems to tell of something known. A place, and a day or the name of the operation, have to agree; figures
 * that agree speak for it besides. Another day or another name that both state denies it.
 *
 * @returns `undefined` where too little agrees or something denies it
 */
export function seemsToBe(told: readonly Comparable[], known: readonly Comparable[]): Resemblance | undefined {
  const place = shared(told, known, 'place').value
  const day = shared(told, known, 'action-date')
  const name = shared(told, known, 'operation-name')
  if (day.isDenied || name.isDenied || place === undefined || (day.value ?? name.value) === undefined) return undefined
  return {
    reasons: [
      ...(name.value === undefined ? [] : [{ what: 'name', value: name.value } as const]),
      { what: 'place', value: place },
      ...(day.value === undefined ? [] : [{ what: 'day', value: day.value } as const]),
      ...figuresInCommon(told, known),
    ],
  }
}

const figuresInCommon = (told: readonly Comparable[], known: readonly Comparable[]): readonly InCommon[] =>
  COUNTED_KINDS.flatMap((what) => {
    const value = totalOf(told, what)
    return value !== undefined && value === totalOf(known, what) ? [{ what, value }] : []
  })

type Named = 'place' | 'action-date' | 'operation-name'

/** What agrees, as fully as either states it; `isDenied` where both state one and none agrees. */
interface Shared {
  readonly value?: string
  readonly isDenied?: true
}

/** What both state. */
function shared(told: readonly Comparable[], known: readonly Comparable[], kind: Named): Shared {
  const [ones, others] = [valuesOf(told, kind), valuesOf(known, kind)]
  if (ones.length === 0 || others.length === 0) return {}
  const { key, compare, fuller } = sameRuleOf(kind)
  for (const one of ones) {
    const same = others.find((other) => key(one) === key(other) || compare(one, other)?.how === 'same')
    if (same !== undefined) return { value: String(fuller(one, same)) }
  }
  return { isDenied: true }
}

const valuesOf = (facts: readonly Comparable[], kind: FactKind): readonly unknown[] =>
  facts.flatMap((fact) => (fact.kind === kind ? [fact.value] : []))

/** Everybody or everything of a kind; `undefined` where none is told of, or of one group no figure. */
function totalOf(facts: readonly Comparable[], kind: FactKind): number | undefined {
  const counts = valuesOf(facts, kind).map(countOf)
  return counts.length === 0 || counts.includes(null)
    ? undefined
    : counts.reduce((sum: number, one) => sum + (one ?? 0), 0)
}

const countOf = (value: unknown): number | null =>
  typeof value === 'number' ? value : ((value as { readonly count: number | null }).count ?? null)
