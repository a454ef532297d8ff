/**
 * The corresponding date `months` later, or the last day of that month where it has no such date.
 *
 * Counted from `day` itself, never from the day before it: stepping back first goes wrong at the ends of months.
 *
 * @see Dodds v Walker [1981] UKHL 1 for the corresponding date rule
 */
export function correspondingDate(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const [year, month, last] = monthLater(day, months)
  return new Temporal.PlainDate(year, month, Math.min(day.day, last))
}

/** The last day of `months` months that begin with `day`: the day before the corresponding date, where there is one. */
export function lastDayOfMonths(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const [year, month, last] = monthLater(day, months)
  if (day.day > last) return new Temporal.PlainDate(year, month, last)
  if (day.day > 1) return new Temporal.PlainDate(year, month, day.day - 1)
  return new Temporal.PlainDate(year, month, 1).subtract({ days: 1 })
}

// By figures, since Temporal takes three times as long to add months to a date, and half of all rules count in months.
function monthLater({ year, month }: Temporal.PlainDate, months: number): [year: number, month: number, last: number] {
  const index = year * 12 + month - 1 + months
  const [later, ofYear] = [Math.floor(index / 12), index % 12]
  return [later, ofYear + 1, ofYear === 1 && isLeap(later) ? 29 : (LENGTHS[ofYear] ?? 31)]
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
