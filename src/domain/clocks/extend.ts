import { compareMoments, dayOf, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { isAuthorised } from '#domain/law/roles.ts'
import type { Extension } from '#domain/law/rule.ts'
import type { Grant } from './clock-facts.ts'
import { type ClockRefusal, extensionNotAuthorised, extensionTooLate, extensionUnknown } from './clock-refusal.ts'
import { count } from './count.ts'
import { dueDay } from './days.ts'
import { keepToStatedEnd } from './stated-end.ts'
import type { Clock, Tally, WorkingStep } from './tally.ts'

/** Carries a count on by each grant in turn, as far as its version lets all of them reach together. */
export function extend(
  tally: Tally,
  grants: readonly Grant[],
  start: Moment,
  clock: Clock,
): Result<Tally, ClockRefusal> {
  let reached = tally
  for (const grant of grants) {
    const next = extendOnce(reached, grant, start, clock)
    if (!next.ok) return next
    reached = next.value
  }
  return grants.length === 0 ? accept(reached) : keepToMaximum(reached, start, clock)
}

function extendOnce(tally: Tally, grant: Grant, start: Moment, clock: Clock): Result<Tally, ClockRefusal> {
  const { rule, version } = clock
  const extension = version.extensions.find(({ code }) => code === grant.code)
  if (extension === undefined) return refuse(extensionUnknown(rule, version, grant.code))
  if (!isAuthorised(grant.by, extension.grantedBy)) return refuse(extensionNotAuthorised(rule, extension, grant.by))
  if (grant.at !== undefined && compareMoments(grant.at, tally.end) > 0) {
    return refuse(extensionTooLate(rule, say(tally.end)))
  }
  const fromTrigger = extension.countedFrom === 'trigger'
  const more = count(extension.period, fromTrigger ? start : tally.end, clock)
  if (!more.ok) return more
  const cautious = fromTrigger ? more.value.cautious : addedCautiously(tally, extension, clock)
  const extended = {
    end: more.value.end,
    ...(cautious === undefined ? {} : { cautious }),
    clockShift: more.value.clockShift + (fromTrigger ? 0 : tally.clockShift),
    working: [...tally.working, grantStep(grant, extension), ...more.value.working],
    warnings: tally.warnings,
  }
  // What a grant states is held against the law's own end, as the first end was, and cannot lie before what it extends.
  return keepToStatedEnd(extended, grant.until, tally.end, clock)
}

function keepToMaximum(tally: Tally, start: Moment, clock: Clock): Result<Tally, ClockRefusal> {
  const { maxTotal } = clock.version
  if (maxTotal === undefined) return accept(tally)
  const most = count(maxTotal, start, clock)
  if (!most.ok || compareMoments(tally.end, most.value.end) <= 0) return most.ok ? accept(tally) : most
  const step = { code: 'maximum', words: 'All together can reach no further than this' }
  return accept({
    ...most.value,
    working: [...tally.working, step, ...most.value.working],
    warnings: tally.warnings,
  })
}

const grantStep = ({ by, at }: Grant, { citation }: Extension): WorkingStep => {
  const when = at === undefined ? '' : ` on ${say(at)}`
  return {
    code: 'extended',
    words: `Extended by ${by.replaceAll('-', ' ')}${when}: ${citation}`,
    ...(at && { value: at }),
  }
}

/** What is added to an end that can be read two ways can be read two ways itself. */
function addedCautiously(tally: Tally, { period }: Extension, { calendar }: Clock): Temporal.PlainDate | undefined {
  if (tally.cautious === undefined || period.counting !== 'months-added-to-end') return undefined
  return dueDay(period, dayOf(tally.cautious), calendar)
}
