import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { isHourPeriod, type Rule, type Version } from '#domain/law/rule.ts'
import type { Pause } from './clock-facts.ts'
import { type ClockRefusal, needsTimeOfDay, pauseNotAllowed, pauseNotValid } from './clock-refusal.ts'
import { inDays, inHours } from './count.ts'

/** The pauses of a case, where the version knows of any and they are pauses. */
export function readPauses(
  rule: Rule,
  version: Version,
  pauses: readonly Pause[],
): Result<readonly Pause[], ClockRefusal> {
  if (pauses.length === 0) return accept(pauses)
  if (version.pauses === undefined) return refuse(pauseNotAllowed(rule))
  if (isHourPeriod(version.period)) {
    const stops = inHours(pauses)
    if (stops === undefined) return refuse(needsTimeOfDay(rule))
    const valid = stops.every(({ from, to }) => Temporal.ZonedDateTime.compare(from, to) < 0)
    return valid ? accept(stops) : refuse(pauseNotValid(rule))
  }
  const daysOut = inDays(pauses)
  const valid = daysOut.every(({ from, to }) => Temporal.PlainDate.compare(from, to) <= 0)
  return valid ? accept(daysOut) : refuse(pauseNotValid(rule))
}
