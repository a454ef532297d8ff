import { dayOf, LONDON, type Moment } from '#domain/calendar/london.ts'
import { say, sayWithZone } from '#domain/calendar/say.ts'
import { isWorkingDay, workingDayBefore } from '#domain/calendar/working-days.ts'
import { firstNotSkipped } from './days.ts'
import type { Clock, Tally } from './tally.ts'
import type { ClockChange, Warning } from './warning.ts'

/** Every warning that belongs to a count, the gravest first. */
export function warningsOf(tally: Tally, start: Moment, clock: Clock): readonly Warning[] {
  return [
    ...tally.warnings(),
    ...unsureExclusions(tally, clock),
    ...clockChange(tally),
    ...cautiousReading(tally, clock),
    ...mayEndLater(tally, clock),
    ...closedDay(tally, start, clock),
    ...uncertain(clock),
    ...clock.rule.cautions.map((words): Warning => ({ code: 'caution', words })),
    CHECK,
  ]
}

const CHECK: Warning = { code: 'check', words: 'Check before you rely on this' }

/** Both readings of hours through which the clocks were changed; empty where they were not. */
export function clockChange({ end, clockShift }: Tally): readonly ClockChange[] {
  if (clockShift === 0 || end instanceof Temporal.PlainDate) return []
  // The earlier of two readings is wanted, so the earlier of two equal hours is as well.
  const wallClock = end
    .toPlainDateTime()
    .subtract({ milliseconds: clockShift })
    .toZonedDateTime(LONDON, { disambiguation: 'earlier' })
  const safe = Temporal.ZonedDateTime.compare(wallClock, end) < 0 ? wallClock : end
  const words =
    'The clocks change in this time, and no authority says which hours count. ' +
    `Real hours end ${sayWithZone(end)}, hours on the clock ${sayWithZone(wallClock)}. ` +
    `Keep to the earlier, ${sayWithZone(safe)}`
  return [{ code: 'clock-change', words, elapsed: end, wallClock, safe }]
}

function cautiousReading(tally: Tally, { rule }: Clock): readonly Warning[] {
  const cautious = tally.cautious()
  if (cautious === undefined || rule.sense === 'no-earlier-than') return []
  const words = `The period can also be read as ending the day before. Keep to ${say(cautious)}`
  return [{ code: 'cautious-reading', words, safe: cautious }]
}

/** Statutes here do not roll a last day on to the next working day, so the safe day is the one before. */
function closedDay(tally: Tally, start: Moment, { rule, calendar }: Clock): readonly Warning[] {
  if (rule.sense === 'no-earlier-than' || rule.doneAt === 'any-hour') return []
  const last = tally.cautious() ?? dayOf(tally.end)
  const open = isWorkingDay(last, calendar)
  if (open === true) return []
  const safe = workingDayBefore(last, calendar)
  if (open === undefined || safe === undefined) {
    return [{ code: 'working-day-unknown', words: `Whether ${say(last)} is a working day is not known yet` }]
  }
  const closed = `${say(last)} is not a working day, and nothing moves the end to the next one`
  return Temporal.PlainDate.compare(safe, dayOf(start)) < 0
    ? [{ code: 'no-working-day-left', words: `${closed}. No working day is left before it` }]
    : [{ code: 'not-a-working-day', words: `${closed}. Act by ${say(safe)}`, safe }]
}

/** The latest end that an order may state whose own last day gives way to another; `undefined` where it does not. */
export function endAfterClosedDay(
  end: Moment,
  { version: { closedLastDay }, calendar }: Clock,
): Temporal.ZonedDateTime | undefined {
  if (closedLastDay === undefined || !(end instanceof Temporal.PlainDate)) return undefined
  const next = firstNotSkipped(end, closedLastDay.skipping, calendar)
  if (next === undefined || next.equals(end)) return undefined
  return next.toZonedDateTime({ timeZone: LONDON, plainTime: closedLastDay.at })
}

function mayEndLater({ end }: Tally, clock: Clock): readonly Warning[] {
  const latest = endAfterClosedDay(end, clock)
  if (latest === undefined) return []
  const words = `The last day is a public holiday or a Sunday: the order may state that it ends on ${say(latest)} (${clock.version.closedLastDay?.citation})`
  return [{ code: 'may-end-later', words }]
}

/** What is left out and may count, unless the count met it and has said so with the earlier end. */
function unsureExclusions(tally: Tally, { version }: Clock): readonly Warning[] {
  if (tally.warnings().some(({ code }) => code === 'exclusion-not-confirmed')) return []
  return version.exclusions
    .filter(({ certainty = 'confirmed' }) => certainty !== 'confirmed')
    .map(({ words }) => ({ code: 'not-confirmed', words: `That ${words} is left out is not confirmed` }))
}

function uncertain({ rule, version }: Clock): readonly Warning[] {
  const warnings: Warning[] = []
  if (version.lastsUntil !== undefined) {
    warnings.push({ code: 'lasts-until', words: `Lasts until the ${version.lastsUntil} if that comes later` })
  }
  if (version.endsEarlierWith !== undefined) {
    warnings.push({
      code: 'ends-earlier-with',
      words: `Ends with the ${version.endsEarlierWith} if that comes earlier`,
    })
  }
  if (version.certainty !== 'confirmed') {
    const words = version.certainty === 'partly' ? 'only partly confirmed' : 'from general knowledge and not confirmed'
    warnings.push({ code: 'not-confirmed', words: `What ${rule.id} says here is ${words}` })
  }
  if (version.fromCertainty !== undefined && version.from !== null) {
    const from = say(Temporal.PlainDate.from(version.from))
    warnings.push({ code: 'not-confirmed', words: `That it applies from ${from} is not fully confirmed` })
  }
  return warnings
}
