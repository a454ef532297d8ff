/** One thing measured, with what it was compared with in the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it was compared with, measured in the same run in the same unit. */
  readonly against?: { readonly name: string; readonly value: number }
  /** `value` over `against.value`, and the mark it is to reach. */
  readonly ratio?: number
  readonly goal?: { readonly atLeast?: number; readonly atMost?: number }
}

/** The middle of an odd number of measurements. */
export const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Compares `value` with `base`, both measured in this run. */
export const compared = (
  name: string,
  unit: string,
  value: number,
  against: { readonly name: string; readonly value: number },
  goal: Figure['goal'],
): Figure => ({ name, value, unit, against, ratio: value / against.value, ...(goal === undefined ? {} : { goal }) })

/** One line a figure, for a person. */
export function line({ name, value, unit, against, ratio, goal }: Figure): string {
  const shown = (number: number): string => (number >= 100 ? Math.round(number).toLocaleString('en-GB') : number.toFixed(2))
  const mark = ratio ?? value
  const kept = (goal?.atLeast === undefined || mark >= goal.atLeast) && (goal?.atMost === undefined || mark <= goal.atMost)
  const wanted = goal === undefined ? '' : ` (goal ${goal.atLeast === undefined ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`}: ${kept ? 'reached' : 'NOT reached'})`
  const compared = against === undefined ? '' : `; ${against.name} ${shown(against.value)} ${unit}; ratio ${ratio?.toFixed(3)}`
  return `${name}: ${shown(value)} ${unit}${compared}${wanted}`
}
