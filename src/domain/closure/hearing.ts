import { compareMoments, dayOf } from '../calendar/london.ts'

/** A hearing at an hour, or on a day while the hour is not known. */
export type Hearing = Temporal.ZonedDateTime | Temporal.PlainDate

/**
 * How a hearing stands against the hour by which the law wants it held. `hour-matters`: it is on the last day, and
 * nobody has said at what hour.
 */
export function hearingAgainst(
  hearing: Hearing,
  limit: Temporal.ZonedDateTime,
): 'in-time' | 'hour-matters' | 'too-late' {
  const order = compareMoments(hearing, limit)
  if (order > 0) return 'too-late'
  const onLastDay = hearing instanceof Temporal.PlainDate && hearing.equals(dayOf(limit))
  return onLastDay ? 'hour-matters' : 'in-time'
}
