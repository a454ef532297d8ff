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
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Compares `value` with `base`, both measured in this run. */
export const compare = (
  name: string,
  unit: string,
  value: number,
  against: { readonly name: string; readonly value: number },
  goal: Figure['goal'],
): Figure => ({ name, value, unit, against, ratio: value / against.value, ...(goal === undefined ? {} : { goal }) })

/** One line a figure, for a person. */
export function line({ name, value, unit, against, ratio, goal }: Figure): string {
  const reference = against && `${against.name} ${shown(against.value)} ${unit}; ratio ${ratio?.toFixed(3)}`
  return [`${name}: ${shown(value)} ${unit}`, reference, goal && verdict(ratio ?? value, goal)]
    .filter(Boolean)
    .join('; ')
}

const shown = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(2))

function verdict(
  mark: number,
  { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: NonNullable<Figure['goal']>,
): string {
  const wanted = Number.isFinite(atLeast) ? `at least ${atLeast}` : `at most ${atMost}`
  return `goal ${wanted}: ${mark >= atLeast && mark <= atMost ? 'reached' : 'NOT REACHED'}`
}
