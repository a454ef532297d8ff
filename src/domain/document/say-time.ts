/** How a court writes days and times; English, for that is the language of the documents. */
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const ZONE = 'Europe/London'

/** `Tuesday 24 December 2019`. */
export const sayDay = (day: Temporal.PlainDate): string => DAY.format(day).replace(',', '')

/** `10:00am`, `midnight`, `noon`: nobody is left to guess which twelve. */
export function sayTime({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight at the start of the day' : 'noon'
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`
}

/** `10:00am on Tuesday 24 December 2019`, as the clocks in England and Wales show it. */
export function sayMoment(moment: Temporal.ZonedDateTime | Temporal.Instant): string {
  const there = moment instanceof Temporal.Instant ? moment.toZonedDateTimeISO(ZONE) : moment.withTimeZone(ZONE)
  return `${sayTime(there)} on ${sayDay(there.toPlainDate())}`
}
