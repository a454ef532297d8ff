import type { FactKind, FactValues } from './happened.ts'
import { sameRuleOf } from './same-facts.ts'
import { folded, operationKey } from './same-names.ts'

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

/** Days, names and places of an account, ready to be looked up; made once, however many others it is compared with. */
export type Compared = Readonly<Record<Named, Looked>> & { readonly facts: readonly Comparable[] }

/** The values of one kind by what makes them the same, and by what those begin with that may be the same. */
interface Looked {
  readonly byKey: ReadonlyMap<string, unknown>
  readonly byStart: ReadonlyMap<string, readonly unknown[]>
}

/** A county's list of places is compared by its first ones. */
const MOST_VALUES = 50
/** Of those that begin alike: 'Marlby, Fenshire' and 'Marlby, Eastwick'. */
const MOST_ALIKE = 4

/** What two of a kind have to share that are the same though they are written otherwise. */
const STARTS: Readonly<Record<Named, (value: string) => string>> = {
  place: (place) => folded(place.split(',', 1)[0] ?? ''),
  'action-date': (day) => day.slice(-'MM-DD'.length),
  'operation-name': operationKey,
}

/** Makes an account ready to be compared with many. */
export const readied = (facts: readonly Comparable[]): Compared => ({
  facts,
  place: lookedUp(facts, 'place'),
  'action-date': lookedUp(facts, 'action-date'),
  'operation-name': lookedUp(facts, 'operation-name'),
})

function lookedUp(facts: readonly Comparable[], kind: Named): Looked {
  const values = valuesOf(facts, kind).slice(0, MOST_VALUES)
  const { key } = sameRuleOf(kind)
  return {
    byKey: new Map(values.toReversed().map((value) => [key(value), value])),
    byStart: Map.groupBy(values, (value) => STARTS[kind](String(value))),
  }
}

/**
 * Whether a text seems to tell of something known. A place, and a day or the name of the operation, have to agree; figures
 * that agree speak for it besides. Another day or another name that both state denies it.
 *
 * @returns `undefined` where too little agrees or something denies it
 */
export function seemsToBe(told: Compared, known: Compared): Resemblance | undefined {
  const place = shared(told, known, 'place').value
  const day = shared(told, known, 'action-date')
  const name = shared(told, known, 'operation-name')
  if (day.isDenied || name.isDenied || place === undefined || (day.value ?? name.value) === undefined) return undefined
  return {
    reasons: [
      ...(name.value === undefined ? [] : [{ what: 'name', value: name.value } as const]),
      { what: 'place', value: place },
      ...(day.value === undefined ? [] : [{ what: 'day', value: day.value } as const]),
      ...figuresInCommon(told.facts, known.facts),
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

/** What both state: first as it is written, then what is the same though one says more. */
function shared(told: Compared, known: Compared, kind: Named): Shared {
  const [ones, others] = [told[kind], known[kind]]
  if (ones.byKey.size === 0 || others.byKey.size === 0) return {}
  const { compare, fuller } = sameRuleOf(kind)
  for (const [key, one] of ones.byKey) {
    const same = others.byKey.get(key)
    if (same !== undefined) return { value: String(fuller(one, same)) }
  }
  const same = pairs(ones, others).find(([one, other]) => compare(one, other)?.how === 'same')
  return same === undefined ? { isDenied: true } : { value: String(fuller(...same)) }
}

/** What begins alike in both. */
function* pairs(ones: Looked, others: Looked): Generator<readonly [unknown, unknown]> {
  for (const [start, alike] of ones.byStart)
    for (const one of alike.slice(0, MOST_ALIKE))
      for (const other of (others.byStart.get(start) ?? []).slice(0, MOST_ALIKE)) yield [one, other]
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
