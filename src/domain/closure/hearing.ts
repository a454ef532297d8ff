import { compareMoments, dayOf } from '../calendar/london.ts'
import type { Hearing } from './closure.ts'

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
