import { compareMoments, dayOf, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type ClockRefusal, needsTimeOfDay } from './clock-refusal.ts'
import { endStep } from './count.ts'
import { type Clock, lazily, type Tally } from './tally.ts'
import { clockChange } from './warnings.ts'

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
  const { lastsUntil, endsEarlierWith } = clock.version
  const mayBeLater = lastsUntil !== undefined || clock.rule.sense === 'no-earlier-than'

  const withinLaw = mayBeLater ? order >= 0 : order <= 0 && compareMoments(stated, start) >= 0
  if (withinLaw) return accept(endingAt(stated, tally, clock))
  if (lastsUntil !== undefined || (endsEarlierWith !== undefined && order > 0)) return accept(tally)
  const words = `The end stated, ${say(stated)}, is ${order > 0 ? 'later' : 'earlier'} than the law allows`
  return accept({ ...tally, warnings: () => [...tally.warnings(), { code: 'stated-end-outside-law', words }] })
}

function endingAt(end: Moment, tally: Tally, clock: Clock): Tally {
  const event = clock.version.lastsUntil ?? clock.version.endsEarlierWith
  const words = event === undefined ? `The end stated is ${say(end)}` : `The ${event} is on ${say(end)}`
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

/** The stated end in the kind of moment that the rule gives; `undefined` for a day where it gives a time. */
function alike(stated: Moment, end: Moment): Moment | undefined {
  if (end instanceof Temporal.PlainDate) return dayOf(stated)
  return stated instanceof Temporal.PlainDate ? undefined : inLondon(stated)
}
