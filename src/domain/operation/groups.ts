/** Sex as a record of a group holds it; `null` where it is not known. */
export const SEXES = ['male', 'female'] as const

/** Age as a record of people found holds it; `null` where it is not known, and then they are cared for as children. */
export const AGE_GROUPS = ['adult', 'child'] as const

export type GroupAge = (typeof AGE_GROUPS)[number] | null

/** People counted by age, never in one sum: a total would hide the children. */
export interface CountedByAge {
  readonly adults: number
  readonly children: number
  /** Treated as children until their age is known. @see Modern Slavery Act 2015 s 51 and its statutory guidance */
  readonly ageNotKnown: number
}

/** Counts people found by age. */
export function countByAge(groups: readonly { readonly count: number; readonly ageGroup: GroupAge }[]): CountedByAge {
  const sum = (age: GroupAge): number =>
    groups.filter(({ ageGroup }) => ageGroup === age).reduce((total, { count }) => total + count, 0)
  return { adults: sum('adult'), children: sum('child'), ageNotKnown: sum(null) }
}
