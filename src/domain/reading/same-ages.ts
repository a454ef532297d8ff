import { folded } from './same-names.ts'

type Range = readonly [least: number, most: number]

/** The least and the most that an age may be: 'thirties' are 30 to 39; `undefined` for words that give no figure. */
export function rangeOf(age: number | string): Range | undefined {
  const [, decade] = /^(\d)0s$/u.exec(String(age)) ?? []
  if (decade !== undefined) return [Number(decade) * 10, Number(decade) * 10 + 9]
  const [, least, most] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/u.exec(String(age)) ?? []
  return least === undefined ? undefined : [Number(least), Number(most ?? least)]
}

const within = (inner: Range, outer: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** Thirty-two is in the thirties; the narrower of two says more. */
export const ages = {
  agrees: (one: number | string | null, other: number | string | null): boolean => {
    if (one === null || other === null || folded(String(one)) === folded(String(other))) return true
    const [range, also] = [rangeOf(one), rangeOf(other)]
    return range !== undefined && also !== undefined && (within(range, also) || within(also, range))
  },
  fuller: (one: number | string | null, other: number | string | null): number | string | null => {
    if (one === null || other === null) return one ?? other
    const [range, also] = [rangeOf(one), rangeOf(other)]
    return range !== undefined && also !== undefined && within(also, range) ? other : one
  },
}
