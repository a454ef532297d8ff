import { counted } from '../calendar/say.ts'
import { unreachable } from '../kernel/result.ts'
import {
  type Commencements,
  type DayPeriod,
  isHourPeriod,
  type MonthPeriod,
  nameOf,
  type Period,
  type Rule,
  type SkippedDay,
  type Version,
  versionOn,
} from './rule.ts'

/** A period in one line, as the register shows it: `48 hours without Christmas Day`. */
export function sayLength(period: Period): string {
  if (period.counting === 'as-stated') {
    return period.noLimit === undefined ? `As long as the ${period.statedBy} states` : 'No limit'
  }
  if (isHourPeriod(period)) return `${counted(period.hours, 'hour')}${HOURS[period.counting]}`
  return 'months' in period || 'years' in period ? sayMonths(period) : sayDays(period)
}

function sayMonths(period: MonthPeriod): string {
  if ('years' in period) return `${counted(period.years, 'year')}${YEARS[period.counting]}`
  const how = period.counting === 'months-beginning-with' ? beginning(period.begins) : MONTHS[period.counting]
  return `${counted(period.months, 'month')}${how}`
}

function sayDays(period: Exclude<DayPeriod, MonthPeriod>): string {
  switch (period.counting) {
    case 'days-beginning-with':
      return `${counted(period.days, 'day')}${beginning(period.begins)}`
    case 'weeks-beginning-with':
      return `${counted(period.weeks, 'week')}${beginning('on-the-day')}`
    case 'days-after':
      return `${counted(period.days, 'day')} after`
    case 'days-after-skipping':
      return `${counted(period.days, 'day')} after, or the next that is no ${period.skipping.map((day) => SKIPPED[day]).join(', ')}`
    case 'working-days-after':
      return `${counted(period.workingDays, 'working day')} after`
    default:
      return unreachable(period)
  }
}

const SKIPPED = {
  'christmas-day': 'Christmas Day',
  'boxing-day': 'Boxing Day',
  'good-friday': 'Good Friday',
  'bank-holiday': 'bank holiday',
  sunday: 'Sunday',
} as const satisfies Record<SkippedDay, string>

const HOURS = {
  'hours-elapsed': '',
  'hours-elapsed-skip-christmas': ' without Christmas Day',
  'hours-not-counted': ' that do not count',
} as const

const MONTHS = {
  'months-from': ' to the corresponding date',
  'months-added-to-end': ' added to the end',
} as const

const YEARS = {
  'years-from': ' to the corresponding date',
  'first-day-after-years-beginning-with': ', and then from the next day',
} as const

const beginning = (begins: 'on-the-day' | 'the-day-after' = 'on-the-day'): string =>
  begins === 'on-the-day' ? ', the day itself being day 1' : ', beginning the day after'

/** What a rule says on a day in one line; `undefined` where none of its versions governs. */
export function sayRuleOn(rule: Rule, day: Temporal.PlainDate, commencements: Commencements): string | undefined {
  const version = versionOn(rule, day, commencements)
  if (version === undefined) return undefined
  return `${sayLength(version.period)}${rule.sense === 'no-earlier-than' ? ', at the least' : ''}`
}

/** The versions that are enacted and of which nothing says yet when they begin. */
export const pendingVersions = (rule: Rule, commencements: Commencements): readonly Version[] =>
  rule.versions.filter((version) => version.from === null && !commencements.has(nameOf(rule, version)))
