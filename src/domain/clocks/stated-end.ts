import { compareMoments, dayOf, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type ClockRefusal, needsTimeOfDay } from './clock-refusal.ts'
import { endStep } from './count.ts'
import { type Clock, lazily, type Tally } from './tally.ts'
import { clockChange, endAfterClosedDay } from './warnings.ts'

/**
 * Holds the end that the notice, order or decision states against the end that the law allows.
 *
 * Within the law it is the end. Outside, the law's own end stands, with a warning. A period that lasts until a later event
 * ends with that event.
 */
export function keepToStatedEnd(
  tally: Tally,
  until: Moment | undefined,
  start: Moment,
  clock: Clock,
): Result<Tally, ClockRefusal> {
  if (until === undefined) return accept(tally)
  const stated = alike(until, tally.end)
  if (stated === undefined) return refuse(needsTimeOfDay(clock.rule))
  const order = compareMoments(stated, tally.end)
  const isAllowed = isWithinLaw(order, stated, start, clock) || isFixedAfterClosedDay(until, tally.end, clock)
  if (isAllowed) return accept(endingAt(stated, until, tally, clock))
  const { lastsUntil, endsEarlierWith } = clock.version
  if (lastsUntil !== undefined || (endsEarlierWith !== undefined && order > 0)) return accept(tally)
  const words = `The end stated, ${say(until)}, is ${order > 0 ? 'later' : 'earlier'} than the law allows`
  return accept({ ...tally, warnings: () => [...tally.warnings(), { code: 'stated-end-outside-law', words }] })
}

/** Whether an end before (negative), at or after the law's own may be stated. */
function isWithinLaw(order: number, stated: Moment, start: Moment, { rule, version }: Clock): boolean {
  const mayBeLater = version.lastsUntil !== undefined || rule.sense === 'no-earlier-than'
  return mayBeLater ? order >= 0 : order <= 0 && compareMoments(stated, start) >= 0
}

function endingAt(end: Moment, said: Moment, tally: Tally, clock: Clock): Tally {
  const event = clock.version.lastsUntil ?? clock.version.endsEarlierWith
  const words = event === undefined ? `The end stated is ${say(said)}` : `The ${event} is on ${say(said)}`
  return {
    end,
    // A stated end can be read in one way only, so the two readings of a period matter no more unless it lies between them.
    cautious: lazily(() => {
      const cautious = tally.cautious()
      return cautious !== undefined && compareMoments(end, cautious) > 0 ? cautious : undefined
    }),
    clockShift: 0,
    working: () => [...tally.working(), { code: 'stated-end', words, value: end }, endStep(end, clock)],
    warnings: () => [...tally.warnings(), ...clockChange(tally).filter(({ safe }) => compareMoments(end, safe) > 0)],
  }
}

/** Where the last day gives way to another, the end may be stated up to the hour of that day that the law names. */
function isFixedAfterClosedDay(until: Moment, end: Moment, clock: Clock): boolean {
  const latest = endAfterClosedDay(end, clock)
  return latest !== undefined && compareMoments(until, end) > 0 && compareMoments(until, latest) <= 0
}

/** The stated end in the kind of moment that the rule gives; `undefined` for a day where it gives a time. */
function alike(stated: Moment, end: Moment): Moment | undefined {
  if (end instanceof Temporal.PlainDate) return dayOf(stated)
  return stated instanceof Temporal.PlainDate ? undefined : inLondon(stated)
}
