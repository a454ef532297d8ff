import { inLondon, type Moment } from './london.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A moment as a court would read it out: `Friday 27 December 2019`, or `Friday 27 December 2019 at 10:00`. */
export function say(moment: Moment): string {
  if (moment instanceof Temporal.PlainDate) return sayDay(moment)
  const local = inLondon(moment)
  return `${sayDay(local)} at ${padded(local.hour)}:${padded(local.minute)}`
}

/** As `say`, and whether summer time was on the clock: `Monday 26 October 2026 at 07:00 GMT`. */
export const sayWithZone = (time: Temporal.ZonedDateTime): string => `${say(time)} ${zoneOf(time)}`

/** The month of a day: `February 2027`. */
export const sayMonth = (day: Temporal.PlainDate): string => `${MONTHS[day.month - 1]} ${day.year}`

/** A length of time in hours and minutes: `14 hours`, `1 hour 30 minutes`. */
export function sayHours(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const parts = [
    { count: Math.floor(minutes / 60), unit: 'hour' },
    { count: minutes % 60, unit: 'minute' },
  ].filter(({ count }) => count > 0)
  return parts.map(({ count, unit }) => counted(count, unit)).join(' ') || 'No time'
}

/** A number with its unit, in the plural where it needs one: `1 day`, `21 days`. */
export const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const sayDay = (day: Temporal.PlainDate | Temporal.ZonedDateTime): string =>
  `${WEEKDAYS[day.dayOfWeek - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}`

const zoneOf = (time: Temporal.ZonedDateTime): string => (inLondon(time).offsetNanoseconds === 0 ? 'GMT' : 'BST')

const padded = (number: number): string => String(number).padStart(2, '0')
