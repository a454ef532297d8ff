import { hearingAhead } from '#domain/closure/ahead.ts'
import type { Standing } from '#domain/closure/closure.ts'
import type { NextClock } from '../next-clock.ts'

/** A closure with what comes next of it. */
interface Line {
  readonly closure: Standing
  readonly next: NextClock | undefined
}

/** Within how many hours something must be due for a board to show it, as they are offered. */
export const WITHIN = [24, 72, 168] as const

export type Within = (typeof WITHIN)[number]

/** What passed so long ago is no longer among what is due soon; it stands on the whole board. */
const JUST_PASSED_HOURS = 72

/** The nearest first, a day in court that is still to come among them; those whose clock cannot start after all that is dated. */
export const byNearest =
  (now: Temporal.Instant) =>
  (one: Line, other: Line): number =>
    nearestOf(one, now) - nearestOf(other, now)

/** Whether something of it is due within so many hours, or passed a short while ago. */
export function isDueWithin(line: Line, hours: Within, now: Temporal.Instant): boolean {
  const left = (nearestOf(line, now) - now.epochMilliseconds) / HOUR
  return left <= hours && left >= -JUST_PASSED_HOURS
}

const HOUR = 3_600_000

/** In milliseconds since 1970, which compare faster than instants. */
function nearestOf({ next, closure }: Line, now: Temporal.Instant): number {
  const at = next?.at?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER
  return Math.min(at, hearingAhead(closure, now)?.at.epochMilliseconds ?? Number.MAX_SAFE_INTEGER)
}
