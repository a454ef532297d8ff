/**
 * The corresponding date `months` later, or the last day of that month where it has no such date.
 *
 * Counted from `day` itself, never from the day before it: stepping back first goes wrong at the ends of months.
 *
 * @see Dodds v Walker [1981] UKHL 1 for the corresponding date rule
 */
export const correspondingDate = (day: Temporal.PlainDate, months: number): Temporal.PlainDate => day.add({ months })

/** The last day of `months` months that begin with `day`: the day before the corresponding date, where there is one. */
export function lastDayOfMonths(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const corresponding = correspondingDate(day, months)
  return corresponding.day === day.day ? corresponding.subtract({ days: 1 }) : corresponding
}
