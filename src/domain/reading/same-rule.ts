/** How two sayings of one kind stand to one another; `parts` are the fields in which they say other things. */
export type Likeness =
  | { readonly how: 'same' }
  | { readonly how: 'differs' | 'perhaps'; readonly parts: readonly string[] }

/** What makes two facts of one kind the same. */
export interface SameRule<Value> {
  /** Equal for two values that say exactly the same, however they spell it. */
  readonly key: (value: Value) => string
  /** For values with other keys; `undefined` where they speak of different things. The order of the two does not matter. */
  readonly compare: (one: Value, other: Value) => Likeness | undefined
  /** Of two that are the same what both say together. */
  readonly fuller: (one: Value, other: Value) => Value
  /** Whether it is only a figure for all, as 'eight people'. */
  readonly isTotal?: (value: Value) => boolean
  /** Of what can be counted in parts: whether one may hold the other, and what it says besides that the other does not. */
  readonly asPart?: {
    readonly mayHold: (whole: Value, part: Value) => boolean
    readonly adds: (whole: Value, part: Value) => readonly string[]
  }
}

/** The longer of two spellings: it says more. */
export const longer = (one: string, other: string): string => {
  if (one.length !== other.length) return one.length > other.length ? one : other
  return one < other ? one : other
}

const nothingAlike = () => undefined

/** Facts of which a text may tell any number, each either told or not. */
export const anyNumber = (key: (value: string) => string): SameRule<string> => ({
  key,
  compare: nothingAlike,
  fuller: longer,
})

/** Facts of which there is one: another value is another saying of the same thing. */
export const onlyOne = <Value>(key: (value: Value) => string, fuller: SameRule<Value>['fuller']): SameRule<Value> => ({
  key,
  compare: () => ({ how: 'differs', parts: ['value'] }),
  fuller,
})

/** One field of a group: when two values of it agree, and what they say together. `null` is not stated, and agrees. */
export interface PartRule<Value> {
  readonly agrees: (one: Value, other: Value) => boolean
  readonly fuller: (one: Value, other: Value) => Value
}

type PartsOf<Value> = { readonly [Name in keyof Value]: PartRule<Value[Name]> }

/** Which fields say what a group is (another value: perhaps another group), and how much may differ. */
export interface Bounds<Value> {
  readonly identity: readonly (keyof Value)[]
  /** With more parts than this different it is unclear whether both speak of one thing. */
  readonly mostDiffering: number
  /** With more than this they speak of different things. */
  readonly mostDoubtful: number
}

/** Groups are compared part by part. */
export function partByPart<Value extends object>(
  parts: PartsOf<Value>,
  { identity, mostDiffering, mostDoubtful }: Bounds<Value>,
): Required<Pick<SameRule<Value>, 'compare' | 'fuller' | 'asPart'>> {
  const names = Object.keys(parts) as (keyof Value & string)[]
  const besides = names.filter((name) => name !== 'count' && !identity.includes(name))
  return {
    asPart: {
      mayHold: (whole, part) =>
        names.every((name) => !identity.includes(name) || parts[name].agrees(whole[name], part[name])),
      adds: (whole, part) =>
        besides.filter((name) => {
          const both = parts[name].fuller(part[name], whole[name])
          return !parts[name].agrees(whole[name], part[name]) || isMore(both, part[name])
        }),
    },
    compare: (one, other) => {
      const differing = names.filter((name) => !parts[name].agrees(one[name], other[name]))
      if (differing.length === 0) return { how: 'same' }
      if (differing.length > mostDoubtful) return undefined
      const isIdentity = differing.some((name) => identity.includes(name))
      return { how: isIdentity || differing.length > mostDiffering ? 'perhaps' : 'differs', parts: differing }
    },
    fuller: (one, other) =>
      Object.fromEntries(names.map((name) => [name, parts[name].fuller(one[name], other[name])])) as Value,
  }
}

const isMore = (both: unknown, one: unknown): boolean =>
  Array.isArray(both) && Array.isArray(one) ? both.length > one.length : one === null && both !== null

/** A field with a value or none. */
export const stated = <Value>(isSame: (one: Value, other: Value) => boolean): PartRule<Value | null> => ({
  agrees: (one, other) => one === null || other === null || isSame(one, other),
  fuller: (one, other) => {
    if (one === null || other === null) return one ?? other
    return String(one) === longer(String(one), String(other)) ? one : other
  },
})

/** A field that holds a list, of which one text may give a part. */
export const partlyTold = (key: (value: string) => string): PartRule<readonly string[]> => ({
  agrees: (one, other) => {
    const [few, many] = one.length < other.length ? [one, other] : [other, one]
    return few.every((item) => many.some((held) => key(held) === key(item)))
  },
  fuller: (one, other) => together(one, other, key),
})

/** A field that holds a list to which every text may add. */
export const addedUp = (key: (value: string) => string): PartRule<readonly string[]> => ({
  agrees: () => true,
  fuller: (one, other) => together(one, other, key),
})

const together = (one: readonly string[], other: readonly string[], key: (value: string) => string) =>
  [...new Map([...one, ...other].toSorted().map((item) => [key(item), item])).values()].toSorted()
