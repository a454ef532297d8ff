import { addWorkingDays, isGoodFriday, type WorkingCalendar } from '#domain/calendar/working-days.ts'
import { unreachable } from '#domain/kernel/result.ts'
import type { DayPeriod, MonthPeriod, SkippedDay } from '#domain/law/rule.ts'
import { correspondingDate, lastDayOfMonths } from './months.ts'

/** Days that do not count, the first and the last of them included. */
export type DaysOut = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

/** Day 1 of a period that an event on `day` sets going. */
export const firstDay = (period: DayPeriod, day: Temporal.PlainDate): Temporal.PlainDate =>
  beginsOnTheDay(period) ? day : day.add({ days: 1 })

function beginsOnTheDay(period: DayPeriod): boolean {
  const withTheNext = 'begins' in period && period.begins === 'the-day-after'
  return period.counting.endsWith('beginning-with') && !withTheNext
}

/** The day on which a period set going on `day` falls due; `undefined` beyond what the calendar knows. */
export function dueDay(
  period: DayPeriod,
  day: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Temporal.PlainDate | undefined {
  if ('workingDays' in period) return addWorkingDays(day, period.workingDays, calendar)
  return 'months' in period || 'years' in period ? dueByMonths(period, day) : dueByDays(period, day, calendar)
}

function dueByMonths(period: MonthPeriod, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (period.counting) {
    case 'months-beginning-with':
      return lastDayOfMonths(firstDay(period, day), period.months)
    case 'months-from':
    case 'months-added-to-end':
      return correspondingDate(day, period.months)
    case 'years-from':
      return correspondingDate(day, 12 * period.years)
    case 'first-day-after-years-beginning-with':
      return lastDayOfMonths(day, 12 * period.years).add({ days: 1 })
    default:
      return unreachable(period)
  }
}

function dueByDays(
  period: Exclude<DayPeriod, MonthPeriod | { workingDays: number }>,
  day: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Temporal.PlainDate | undefined {
  switch (period.counting) {
    case 'days-beginning-with':
      return day.add({ days: beginsOnTheDay(period) ? period.days - 1 : period.days })
    case 'weeks-beginning-with':
      return day.add({ days: 7 * period.weeks - 1 })
    case 'days-after':
      return day.add({ days: period.days })
    case 'days-after-skipping':
      return firstNotSkipped(day.add({ days: period.days }), period.skipping, calendar)
    default:
      return unreachable(period)
  }
}

/**
 * The day before, where a period to the corresponding date can also be read as ending there; `undefined` where the two
 * readings agree.
 */
export function cautiousDay(period: DayPeriod, day: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (period.counting !== 'months-from' && period.counting !== 'years-from') return undefined
  const months = period.counting === 'months-from' ? period.months : 12 * period.years
  const cautious = lastDayOfMonths(day, months)
  return cautious.equals(correspondingDate(day, months)) ? undefined : cautious
}

/** Moves the last day of a period on by every day left out from `first` up to it, and up to where that moves it. */
export function pushBack(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  out: readonly DaysOut[],
): Temporal.PlainDate {
  let counted = first
  let end = last
  for (const pause of out.toSorted((one, other) => Temporal.PlainDate.compare(one.from, other.from))) {
    const from = later(pause.from, counted)
    if (Temporal.PlainDate.compare(from, end) > 0) break
    const days = from.until(pause.to).days + 1
    if (days <= 0) continue
    end = end.add({ days })
    counted = pause.to.add({ days: 1 })
  }
  return end
}

/** The day itself, or the first one after it that is none of `skipping`; `undefined` beyond what the calendar knows. */
export function firstNotSkipped(
  day: Temporal.PlainDate,
  skipping: readonly SkippedDay[],
  calendar: WorkingCalendar,
): Temporal.PlainDate | undefined {
  if (isGoodFriday(day, calendar) === undefined) return undefined
  const isSkipped = skipping.some((skipped) => IS[skipped](day, calendar))
  return isSkipped ? firstNotSkipped(day.add({ days: 1 }), skipping, calendar) : day
}

const IS: Readonly<Record<SkippedDay, (day: Temporal.PlainDate, calendar: WorkingCalendar) => boolean>> = {
  'christmas-day': ({ month, day }) => month === 12 && day === 25,
  'boxing-day': ({ month, day }) => month === 12 && day === 26,
  'good-friday': (day, calendar) => isGoodFriday(day, calendar) === true,
  'bank-holiday': (day, calendar) => calendar.holidays.has(day.toString()),
  sunday: ({ dayOfWeek }) => dayOfWeek === 7,
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) >= 0 ? one : other
