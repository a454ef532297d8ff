import { type ClosureClock, RULES } from '#domain/closure/clocks.ts'
import { isBeforeCourt, isEnded, type Standing } from '#domain/closure/closure.ts'
import { hearingAgainst } from '#domain/closure/hearing.ts'
import { ASB_CLOSURE_TEMPORARY_48H } from '#domain/law/closures/asb-closure-temporary-48h.rule.ts'
import { endOfClock } from '#platform/clocks/deadline-card.ts'

/** The clock of a closure that matters now. `at` is `undefined` where it cannot start. */
export interface NextClock {
  readonly clock: ClosureClock
  readonly at: Temporal.Instant | undefined
}

/**
 * Of several clocks: one that cannot start (somebody has to say something), else the nearest still to come, else the
 * latest that has passed. `undefined` where none runs.
 */
export function nextClock(clocks: readonly ClosureClock[], now: Temporal.Instant): NextClock | undefined {
  const timed = clocks.map((clock) => ({ clock, at: endOfClock(clock) }))
  const inOrder = timed.toSorted((one, other) => (one.at?.epochMilliseconds ?? 0) - (other.at?.epochMilliseconds ?? 0))
  const isAhead = ({ at }: NextClock) => at === undefined || Temporal.Instant.compare(at, now) >= 0
  return inOrder.find(isAhead) ?? inOrder.at(-1)
}

/**
 * Whether a closure is over: refused, cancelled, discharged, or an order whose time has run out. A refusal is over when
 * the hours have passed for which the court let the notice go on.
 */
export function hasEnded(closure: Standing, clocks: readonly ClosureClock[], now: Temporal.Instant): boolean {
  if (isBeforeCourt(closure)) return false
  const last = closure.state === 'refused' ? ASB_CLOSURE_TEMPORARY_48H : RULES[closure.route].order
  const clock = clocks.find(({ rule }) => rule === last)
  const end = clock && endOfClock(clock)
  return end === undefined ? isEnded(closure) : Temporal.Instant.compare(end, now) < 0
}

/** How the hearing of a closure stands against its statutory hour; `undefined` where either is not known. */
export function hearingStanding({ hearing, route }: Standing, clocks: readonly ClosureClock[]) {
  const clock = clocks.find(({ rule }) => rule === RULES[route].hearing)
  if (hearing === undefined || clock === undefined || !clock.outcome.ok) return undefined
  const { due, citation } = clock.outcome.value
  if (due.type !== 'instant') return undefined
  return { standing: hearingAgainst(hearing, due.at), limit: due.at.toInstant(), citation }
}
