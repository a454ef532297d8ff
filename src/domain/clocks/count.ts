import { dayOf, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say, sayHours, sayMonth } from '#domain/calendar/say.ts'
import { holidaysBetween } from '#domain/calendar/working-days.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type DayPeriod, type HourPeriod, isHourPeriod, type Period } from '#domain/law/rule.ts'
import type { Pause } from './clock-facts.ts'
import { beyondCalendar, type ClockRefusal, needsTimeOfDay } from './clock-refusal.ts'
import { cautiousDay, type DaysOut, dueDay, firstDay, pushBack } from './days.ts'
import { christmasDay, clockShift, length, runHours, type Stretch } from './hours.ts'
import { sayDayPeriod, sayHourPeriod } from './say-period.ts'
import type { Clock, Tally, WorkingStep } from './tally.ts'

/** Counts one period from a moment, with every step of the way. */
export function count(period: Period, start: Moment, clock: Clock): Result<Tally, ClockRefusal> {
  if (!isHourPeriod(period)) return countDays(period, dayOf(start), clock)
  return start instanceof Temporal.PlainDate
    ? refuse(needsTimeOfDay(clock.rule))
    : accept(countHours(period, inLondon(start), clock))
}

/** The pauses as stretches of hours; `undefined` where one is given in days. */
export function inHours(pauses: readonly Pause[]): readonly Stretch[] | undefined {
  const stops: Stretch[] = []
  for (const { from, to } of pauses) {
    if (from instanceof Temporal.PlainDate || to instanceof Temporal.PlainDate) return undefined
    stops.push({ from, to })
  }
  return stops
}

/** The pauses as whole days. */
export const inDays = (pauses: readonly Pause[]): readonly DaysOut[] =>
  pauses.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }))

/** The step that ends a count, in the words of what the deadline means. */
export function endStep(end: Moment, { rule }: Clock): WorkingStep {
  if (rule.sense === 'no-earlier-than') return { code: 'end', words: `Not before ${say(end)}`, value: end }
  const words = end instanceof Temporal.PlainDate ? `The last day is ${say(end)}` : `Ends ${say(end)}`
  return { code: 'end', words, value: end }
}

function countHours(period: HourPeriod, start: Temporal.ZonedDateTime, clock: Clock): Tally {
  const pauses = inHours(clock.pauses) ?? []
  // The Christmas of the start's own year is the only one that so short a period can meet.
  const christmas = period.counting === 'hours-elapsed-skip-christmas' ? [christmasDay(start.year)] : []
  const runs = runHours(start, period.hours, christmas.length === 0 ? pauses : [...pauses, ...christmas])
  const end = runs[runs.length - 1]?.to ?? start
  const met = (stop: Stretch): boolean =>
    length({ from: start, to: stop.to }) > 0 && length({ from: stop.from, to: end }) > 0
  return {
    end,
    clockShift: clockShift(runs),
    working: [
      { code: 'period', words: sayHourPeriod(period) },
      ...christmas.filter(met).flatMap(() => exclusionSteps(clock)),
      ...pauses.filter(met).map(pauseStep),
      ...(runs.length > 1 || runs[0]?.from !== start ? runs.map(runStep) : []),
      endStep(end, clock),
    ],
    warnings: [],
  }
}

function countDays(period: DayPeriod, start: Temporal.PlainDate, clock: Clock): Result<Tally, ClockRefusal> {
  const due = dueDay(period, start, clock.calendar)
  if (due === undefined) return refuse(beyondCalendar(clock.rule, clock.calendar))
  const first = firstDay(period, start)
  const daysOut = inDays(clock.pauses)
  const end = pushBack(first, due, daysOut)
  const cautious = cautiousDay(period, start)
  return accept({
    end,
    ...(cautious === undefined ? {} : { cautious: pushBack(first, cautious, daysOut) }),
    clockShift: 0,
    working: [
      { code: 'period', words: sayDayPeriod(period, first) },
      ...shortMonthSteps(period, period.counting === 'months-beginning-with' ? first : start, due),
      ...(period.counting === 'working-days-after' ? holidaySteps(start, due, clock) : []),
      ...clock.pauses.map(pauseStep),
      endStep(end, clock),
    ],
    warnings: [],
  })
}

const exclusionSteps = ({ version }: Clock): readonly WorkingStep[] =>
  version.exclusions.map(({ words, citation }) => ({ code: 'left-out', words: `${words} is left out: ${citation}` }))

const holidaySteps = (
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  { calendar }: Clock,
): readonly WorkingStep[] =>
  holidaysBetween(start, end, calendar).map(({ on, title }) => ({
    code: 'left-out',
    words: `${title} (${say(on)}) is left out`,
    value: on,
  }))

/** Said where the corresponding date does not exist, since the last day of a shorter month then looks like a mistake. */
function shortMonthSteps(
  period: DayPeriod,
  start: Temporal.PlainDate,
  due: Temporal.PlainDate,
): readonly WorkingStep[] {
  if (!('months' in period || 'years' in period) || start.day <= due.daysInMonth) return []
  const words = `${sayMonth(due)} has no day ${start.day}: its last day stands in`
  return [{ code: 'short-month', words }]
}

const pauseStep = ({ from, to }: Pause): WorkingStep => ({
  code: 'pause',
  words: `${say(from)} to ${say(to)} does not count`,
  value: from,
})

function runStep(run: Stretch, index: number, runs: readonly Stretch[]): WorkingStep {
  const hours = sayHours(length(run))
  if (index === runs.length - 1) return { code: 'run', words: `${hours} from ${say(run.from)}`, value: run.from }
  const midnight = run.to.hour === 0 && run.to.minute === 0
  const until = midnight ? `midnight at the end of ${say(run.to.toPlainDate().subtract({ days: 1 }))}` : say(run.to)
  return { code: 'run', words: `${hours} run until ${until}`, value: run.to }
}
