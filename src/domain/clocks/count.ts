import { compareMoments, dayOf, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say, sayHours, sayMonth } from '#domain/calendar/say.ts'
import { holidaysBetween } from '#domain/calendar/working-days.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type DayPeriod, type HourPeriod, isHourPeriod, type Period, type StatedPeriod } from '#domain/law/rule.ts'
import type { Pause } from './clock-facts.ts'
import { beyondCalendar, type ClockRefusal, needsTimeOfDay, noLengthInLaw, statedEndNotValid } from './clock-refusal.ts'
import { cautiousDay, type DaysOut, dueDay, firstDay, pushBack } from './days.ts'
import { christmasDay, clockShift, length, runHours, type Stretch } from './hours.ts'
import { sayDayPeriod, sayHourPeriod } from './say-period.ts'
import { type Clock, lazily, NONE, type Tally, type WorkingStep } from './tally.ts'

/** Counts one period from a moment; `stated` is the end that somebody gave it, which alone decides where the law sets none. */
export function count(period: Period, start: Moment, clock: Clock, stated?: Moment): Result<Tally, ClockRefusal> {
  if (period.counting === 'as-stated') return countStated(period, start, clock, stated)
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
    cautious: nothing,
    clockShift: clockShift(runs),
    working: () => [
      { code: 'period', words: sayHourPeriod(period) },
      ...christmas.filter(met).flatMap(() => exclusionSteps(clock)),
      ...pauses.filter(met).map(pauseStep),
      ...(runs.length > 1 || runs[0]?.from !== start ? runs.map(runStep) : []),
      endStep(end, clock),
    ],
    warnings: () => {
      const unsure = clock.version.exclusions.find(({ certainty = 'confirmed' }) => certainty !== 'confirmed')
      if (unsure === undefined || !christmas.some(met)) return []
      const safe = runHours(start, period.hours, pauses).at(-1)?.to ?? start
      const words = `That ${unsure.words} is left out is not confirmed. If it counts, the end is ${say(safe)}: keep to that`
      return [{ code: 'exclusion-not-confirmed', words, safe }]
    },
  }
}

function countDays(period: DayPeriod, start: Temporal.PlainDate, clock: Clock): Result<Tally, ClockRefusal> {
  const due = dueDay(period, start, clock.calendar)
  if (due === undefined) return refuse(beyondCalendar(clock.rule, clock.calendar))
  const end = clock.pauses.length === 0 ? due : pushBack(firstDay(period, start), due, inDays(clock.pauses))
  return accept({
    end,
    cautious: lazily(() => {
      const cautious = cautiousDay(period, start)
      return cautious && pushBack(firstDay(period, start), cautious, inDays(clock.pauses))
    }),
    clockShift: 0,
    working: () => [
      { code: 'period', words: sayDayPeriod(period, firstDay(period, start)) },
      ...shortMonthSteps(period, period.counting === 'months-beginning-with' ? firstDay(period, start) : start, due),
      ...(period.counting === 'working-days-after' ? holidaySteps(start, due, clock) : []),
      ...(period.counting === 'days-after-skipping' ? skippedSteps(start.add({ days: period.days }), due, clock) : []),
      ...clock.pauses.map(pauseStep),
      endStep(end, clock),
    ],
    warnings: NONE,
  })
}

function countStated(
  period: StatedPeriod,
  start: Moment,
  clock: Clock,
  stated: Moment | undefined,
): Result<Tally, ClockRefusal> {
  if (stated === undefined) return refuse(noLengthInLaw(clock.rule, period))
  const end = dayOf(stated)
  if (compareMoments(end, start) < 0) return refuse(statedEndNotValid(clock.rule, say(end)))
  return accept({
    end,
    cautious: nothing,
    clockShift: 0,
    working: () => [
      { code: 'period', words: period.noLimit ?? `As long as the ${period.statedBy} states; the law sets no length` },
      { code: 'stated-end', words: `The end stated is ${say(end)}`, value: end },
      endStep(end, clock),
    ],
    warnings: NONE,
  })
}

const nothing = (): undefined => undefined

const skippedSteps = (from: Temporal.PlainDate, due: Temporal.PlainDate, { calendar }: Clock): readonly WorkingStep[] =>
  Array.from({ length: from.until(due).days }, (_, index) => {
    const on = from.add({ days: index })
    const title =
      calendar.holidays.get(on.toString()) ?? (on.month === 12 && on.day === 25 ? 'Christmas Day' : 'A Sunday')
    return { code: 'left-out', words: `${title} (${say(on)}) is left out`, value: on }
  })

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
