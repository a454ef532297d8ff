import { dayOf, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type ClockRefusal, needsTimeOfDay } from './clock-refusal.ts'
import { endStep } from './count.ts'
import type { Clock, Tally, WorkingStep } from './tally.ts'

/**
 * Holds the end that the notice, order or decision states against the end that the law allows.
 *
 * Within the law it is the end. Outside, the law's own end stands, with a warning. A period that lasts until a later event
 * ends with that event.
 */
export function keepToStatedEnd(tally: Tally, until: Moment | undefined, clock: Clock): Result<Tally, ClockRefusal> {
  if (until === undefined) return accept(tally)
  const stated = alike(until, tally.end)
  if (stated === undefined) return refuse(needsTimeOfDay(clock.rule))
  const event = clock.version.lastsUntil
  const later = compareMoments(stated, tally.end) > 0
  const mayBeLater = event !== undefined || clock.rule.sense === 'no-earlier-than'

  if (later === mayBeLater || compareMoments(stated, tally.end) === 0) {
    const words = event === undefined ? `The end stated is ${say(stated)}` : `The ${event} is on ${say(stated)}`
    return accept(endingAt(stated, { code: 'stated-end', words, value: stated }, tally, clock))
  }
  if (event !== undefined) return accept(tally)
  const words = `The end stated, ${say(stated)}, is ${later ? 'later' : 'earlier'} than the law allows`
  return accept({ ...tally, warnings: [...tally.warnings, { code: 'stated-end-outside-law', words }] })
}

/** Before, at or after: negative, zero or positive. A day and a time are compared as days. */
export function compareMoments(one: Moment, other: Moment): number {
  return one instanceof Temporal.PlainDate || other instanceof Temporal.PlainDate
    ? Temporal.PlainDate.compare(dayOf(one), dayOf(other))
    : Temporal.ZonedDateTime.compare(one, other)
}

function endingAt(end: Moment, step: WorkingStep, tally: Tally, clock: Clock): Tally {
  const { cautious, ...rest } = tally
  const stillOpen = cautious !== undefined && compareMoments(end, cautious) > 0
  return {
    ...rest,
    ...(stillOpen ? { cautious } : {}),
    end,
    working: [...tally.working, step, endStep(end, clock)],
  }
}

/** The stated end in the kind of moment that the rule gives; `undefined` for a day where it gives a time. */
function alike(stated: Moment, end: Moment): Moment | undefined {
  if (end instanceof Temporal.PlainDate) return dayOf(stated)
  return stated instanceof Temporal.PlainDate ? undefined : inLondon(stated)
}
