import { compareMoments, dayOf, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { isAuthorised, sayRole } from '#domain/law/roles.ts'
import type { Extension } from '#domain/law/rule.ts'
import type { Grant } from './clock-facts.ts'
import {
  type ClockRefusal,
  extensionNotAuthorised,
  extensionOnlyOnce,
  extensionUnknown,
  statedEndNotValid,
} from './clock-refusal.ts'
import { count } from './count.ts'
import { dueDay } from './days.ts'
import { keepToStatedEnd } from './stated-end.ts'
import { type Clock, lazily, type Tally, type WorkingStep } from './tally.ts'
import { checkTiming, type InTime } from './timing.ts'

/** Carries a count on by each grant in turn, as far as its version lets all of them reach together. */
export function extend(
  tally: Tally,
  grants: readonly Grant[],
  start: Moment,
  clock: Clock,
): Result<Tally, ClockRefusal> {
  if (grants.length === 0) return accept(tally)
  let reached = tally
  for (const [index, grant] of grants.entries()) {
    const extension = allowed(grant, grants.slice(0, index), clock)
    if (!extension.ok) return extension
    const next = extendOnce(reached, grant, extension.value, start, clock)
    if (!next.ok) return next
    reached = next.value
  }
  return keepToMaximum(reached, start, clock)
}

/** The extension that was granted, where the version knows it and whoever granted it may. */
function allowed(grant: Grant, earlier: readonly Grant[], { rule, version }: Clock): Result<Extension, ClockRefusal> {
  const extension = version.extensions.find(({ code }) => code === grant.code)
  if (extension === undefined) return refuse(extensionUnknown(rule, version, grant.code))
  if (!isAuthorised(grant.by, extension.grantedBy)) return refuse(extensionNotAuthorised(rule, extension, grant.by))
  const again = earlier.some(({ code, pending }) => code === grant.code && pending !== true)
  return extension.once === true && again ? refuse(extensionOnlyOnce(rule, extension)) : accept(extension)
}

function extendOnce(
  tally: Tally,
  grant: Grant,
  extension: Extension,
  start: Moment,
  clock: Clock,
): Result<Tally, ClockRefusal> {
  const timed = checkTiming(grant, extension, tally, start, clock)
  if (!timed.ok) return timed
  if (grant.pending === true) return accept(waiting(tally, grant, extension, timed.value))
  const fromTrigger = extension.countedFrom === 'trigger'
  const more = count(extension.period, fromTrigger ? start : tally.end, clock, grant.until)
  if (!more.ok) return more
  const extended = {
    end: more.value.end,
    cautious: fromTrigger ? more.value.cautious : lazily(() => addedCautiously(tally, extension, clock)),
    clockShift: more.value.clockShift + (fromTrigger ? 0 : tally.clockShift),
    working: () => [...tally.working(), grantStep(grant, extension), ...timed.value.steps, ...more.value.working()],
    warnings: () => [...tally.warnings(), ...timed.value.warnings],
  }
  if (extension.period.counting === 'as-stated') {
    return compareMoments(extended.end, tally.end) < 0
      ? refuse(statedEndNotValid(clock.rule, say(extended.end)))
      : accept(extended)
  }
  // What a grant states is held against the law's own end, as the first end was, and cannot lie before what it extends.
  return keepToStatedEnd(extended, grant.until, tally.end, clock)
}

/** Asked for and not decided: nothing is extended yet, and whoever relies on the end is told. */
function waiting(tally: Tally, grant: Grant, extension: Extension, { steps, warnings }: InTime): Tally {
  const asked = grant.asked ?? grant.at
  const words = `Asked for${asked === undefined ? '' : ` on ${say(asked)}`} and not decided: ${extension.citation}`
  const { goesOn } = extension.timing
  const meanwhile = goesOn === undefined ? 'nothing is extended meanwhile' : `the period goes on meanwhile (${goesOn})`
  return {
    ...tally,
    working: () => [...tally.working(), { code: 'asked', words, ...(asked && { value: asked }) }, ...steps],
    warnings: () => [
      ...tally.warnings(),
      ...warnings,
      { code: 'extension-pending', words: `An extension is asked for and not decided: ${meanwhile}` },
    ],
  }
}

function keepToMaximum(tally: Tally, start: Moment, clock: Clock): Result<Tally, ClockRefusal> {
  const { maxTotal } = clock.version
  if (maxTotal === undefined) return accept(tally)
  const most = count(maxTotal, start, clock)
  if (!most.ok || compareMoments(tally.end, most.value.end) <= 0) return most.ok ? accept(tally) : most
  const step = { code: 'maximum', words: 'All together can reach no further than this' }
  return accept({
    ...most.value,
    working: () => [...tally.working(), step, ...most.value.working()],
    warnings: tally.warnings,
  })
}

const grantStep = ({ by, at }: Grant, { citation }: Extension): WorkingStep => {
  const when = at === undefined ? '' : ` on ${say(at)}`
  return {
    code: 'extended',
    words: `Extended by ${sayRole(by)}${when}: ${citation}`,
    ...(at && { value: at }),
  }
}

/** What is added to an end that can be read two ways can be read two ways itself. */
function addedCautiously(tally: Tally, { period }: Extension, { calendar }: Clock): Temporal.PlainDate | undefined {
  const cautious = tally.cautious()
  if (cautious === undefined || period.counting !== 'months-added-to-end') return undefined
  return dueDay(period, dayOf(cautious), calendar)
}
