import { counted, say } from '#domain/calendar/say.ts'
import { unreachable } from '#domain/kernel/result.ts'
import type { DayPeriod, HourPeriod, MonthPeriod, SkippedDay } from '#domain/law/rule.ts'

/** A period of hours as a lawyer would put it. */
export function sayHourPeriod(period: HourPeriod): string {
  switch (period.counting) {
    case 'hours-elapsed':
      return `${counted(period.hours, 'hour')}, every hour of every day counting`
    case 'hours-elapsed-skip-christmas':
      return `${counted(period.hours, 'hour')} without Christmas Day; weekends and bank holidays count`
    case 'hours-not-counted':
      return `${counted(period.hours, 'hour')} in which the clock stands still`
    default:
      return unreachable(period)
  }
}

/** A period of days as a lawyer would put it, with its first day where that is what is easily got wrong. */
export const sayDayPeriod = (period: DayPeriod, first: Temporal.PlainDate): string =>
  'months' in period || 'years' in period ? sayMonthPeriod(period, first) : sayPeriodOfDays(period, first)

function sayMonthPeriod(period: MonthPeriod, first: Temporal.PlainDate): string {
  switch (period.counting) {
    case 'months-beginning-with':
      return `${counted(period.months, 'month')} beginning with ${say(first)}: to the day before the corresponding date`
    case 'months-from':
      return `${counted(period.months, 'month')}, to the corresponding date`
    case 'months-added-to-end':
      return `${counted(period.months, 'month')} added to the end`
    case 'years-from':
      return `${counted(period.years, 'year')}, to the corresponding date`
    case 'first-day-after-years-beginning-with':
      return `The first day after ${counted(period.years, 'year')} beginning with ${say(first)}`
    default:
      return unreachable(period)
  }
}

function sayPeriodOfDays(period: Exclude<DayPeriod, MonthPeriod>, first: Temporal.PlainDate): string {
  switch (period.counting) {
    case 'days-beginning-with':
      return `${counted(period.days, 'day')} beginning with ${say(first)}, which is day 1`
    case 'weeks-beginning-with':
      return `${counted(period.weeks, 'week')} beginning with ${say(first)}`
    case 'days-after':
      return `${counted(period.days, 'day')} after, ${say(first)} being day 1`
    case 'days-after-skipping':
      return `${counted(period.days, 'day')} after, ${say(first)} being day 1; ${sayAll(period.skipping)} gives way to the next day`
    case 'working-days-after':
      return `${counted(period.workingDays, 'working day')} after; weekends and bank holidays are left out`
    default:
      return unreachable(period)
  }
}

const sayAll = (skipped: readonly SkippedDay[]): string =>
  skipped
    .map((day) => SKIPPED[day])
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')

const SKIPPED = {
  'christmas-day': 'Christmas Day',
  'boxing-day': 'Boxing Day',
  'good-friday': 'Good Friday',
  'bank-holiday': 'a bank holiday',
  sunday: 'a Sunday',
} as const satisfies Record<SkippedDay, string>
