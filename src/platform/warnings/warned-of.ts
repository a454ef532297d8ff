import { hearingAhead, isWindow } from '#domain/closure/ahead.ts'
import { type ClosureClock, clocksOf, RULES } from '#domain/closure/clocks.ts'
import type { Standing } from '#domain/closure/closure.ts'
import { hearingAgainst } from '#domain/closure/hearing.ts'
import type { Law } from '#domain/law/law.ts'
import { actBy, instantOf } from '../clocks/deadline-card.ts'

/** A deadline or a day in court of which people are warned. */
export interface WarnedOf {
  /** The rule that counts it, or `hearing`. */
  readonly what: string
  /** When it is too late: for a hearing of which only the day is known, as that day begins. */
  readonly at: Temporal.Instant
  /** The day, where no hour is known or the law counts days. */
  readonly on?: Temporal.PlainDate
}

/** The states in which nothing runs any more that somebody must do. A refusal can leave the notice some hours (s 81(2)). */
const OVER: readonly Standing['state'][] = ['cancelled', 'discharged', 'quashed']

/**
 * What people are warned of while a closure goes on: every limit that runs, and the booked hearing. Not of a time in
 * which somebody *may* appeal or claim: it is shown, and whoever is warned of everything reads no warning. Not of the
 * limit for a hearing while one is booked in time. Where the law can be read two ways, of the earlier end. Of two limits at one instant the first stands for both.
 */
export function warnedOf(closure: Standing, law: Law, now: Temporal.Instant): readonly WarnedOf[] {
  if (OVER.includes(closure.state)) return []
  const clocks = clocksOf(closure, law)
  const booked = bookedHearing(closure, now)
  const heardInTime = booked.length > 0 && isInTime(closure, clocks)
  const limits = clocks
    .filter(({ rule }) => !isWindow(closure, rule) && !(heardInTime && rule === RULES[closure.route].hearing))
    .flatMap(limitOf)
    .filter(({ at }) => isAhead(at, now))
  const first = limits.filter((limit, nth) => limits.findIndex(({ at }) => at.equals(limit.at)) === nth)
  return [...booked, ...first]
}

const isAhead = (at: Temporal.Instant, now: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) > 0

function limitOf(clock: ClosureClock): WarnedOf[] {
  const { rule, startsOn } = clock
  const due = actBy(clock)
  if (due === undefined || startsOn !== undefined) return []
  return [{ what: rule.id, at: instantOf(due), ...(due.type === 'day' ? { on: due.on } : {}) }]
}

function bookedHearing(closure: Standing, now: Temporal.Instant): readonly WarnedOf[] {
  const booked = hearingAhead(closure, now)
  if (booked === undefined || !isAhead(booked.at, now)) return []
  const { hearing, at } = booked
  return [{ what: 'hearing', at, ...(hearing instanceof Temporal.PlainDate ? { on: hearing } : {}) }]
}

/** Whether the booked hearing keeps the limit of the law; not where that depends on an hour that nobody has said. */
function isInTime({ hearing, route }: Standing, clocks: readonly ClosureClock[]): boolean {
  const limit = clocks.find(({ rule }) => rule === RULES[route].hearing)
  const due = limit && actBy(limit)
  return hearing !== undefined && due?.type === 'instant' && hearingAgainst(hearing, due.at) === 'in-time'
}
