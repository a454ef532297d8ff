import { counted, say } from '#domain/calendar/say.ts'
import { unreachable } from '#domain/kernel/result.ts'
import type { DayPeriod, HourPeriod, SkippedDay } from '#domain/law/rule.ts'

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
export function sayDayPeriod(period: DayPeriod, first: Temporal.PlainDate): string {
  switch (period.counting) {
    case 'days-beginning-with':
      return `${counted(period.days, 'day')} beginning with ${say(first)}, which is day 1`
    case 'weeks-beginning-with':
      return `${counted(period.weeks, 'week')} beginning with ${say(first)}`
    case 'months-beginning-with':
      return `${counted(period.months, 'month')} beginning with ${say(first)}: to the day before the corresponding date`
    case 'days-after':
      return `${counted(period.days, 'day')} after, ${say(first)} being day 1`
    case 'months-from':
      return `${counted(period.months, 'month')}, to the corresponding date`
    case 'months-added-to-end':
      return `${counted(period.months, 'month')} added to the end`
    case 'years-from':
      return `${counted(period.years, 'year')}, to the corresponding date`
    case 'first-day-after-years-beginning-with':
      return `The first day after ${counted(period.years, 'year')} beginning with ${say(first)}`
    case 'working-days-after':
      return `${counted(period.workingDays, 'working day')} after; weekends and bank holidays are left out`
    case 'days-after-skipping':
      return `${counted(period.days, 'day')} after, ${say(first)} being day 1; ${sayAll(period.skipping)} gives way to the next day`
    default:
      return unreachable(period)
  }
}

const sayAll = (skipped: readonly SkippedDay[]): string => skipped.map((day) => SKIPPED[day]).join(', ')

const SKIPPED = { 'christmas-day': 'Christmas Day', 'good-friday': 'Good Friday', sunday: 'a Sunday' } as const
