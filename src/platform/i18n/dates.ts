import { remember } from './remember.ts'

/** A date or a moment as a page holds it; a text is ISO 8601, a date ('2019-12-10') or a moment ('2019-12-13T10:00Z'). */
export type Moment = Temporal.PlainDate | Temporal.Instant | string

/** Where the clocks on the wall are read: every moment is shown in this zone. */
const ZONE = 'Europe/London'

/** How one language writes dates and times of day. */
export type Dates = {
  /** '10 December 2019' */
  readonly day: (moment: Moment) => string
  /** '10 Dec 2019' */
  readonly dayShort: (moment: Moment) => string
  /** 'Tuesday 10 December 2019' */
  readonly weekday: (moment: Moment) => string
  /** '10:00am'; only for moments */
  readonly time: (moment: Temporal.Instant | string) => string
}

// Formatting a Temporal value costs about 10 microseconds and a list repeats its dates, so each text is made once.
const KEPT = 4000

export function datesIn(locale: string): Dates {
  const english = locale.startsWith('en')
  const day = dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const dayShort = dayFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  const full = dayFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  // Without the cycle said, Albanian and Arabic would write midnight as 24:00.
  const hourCycle = english ? 'h12' : 'h23'
  const clock = new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: 'numeric', minute: '2-digit', hourCycle })
  return {
    day,
    dayShort,
    // GOV.UK style has no comma after the weekday; Intl's English has.
    weekday: english ? (moment) => full(moment).replace(', ', ' ') : full,
    time: remembered((text) => {
      const time = clock.format(Temporal.Instant.from(text))
      return english ? time.replace(/\s/u, '').toLowerCase() : time
    }),
  }
}

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (moment: Moment) => string {
  const format = new Intl.DateTimeFormat(locale, options)
  return remembered((text) => format.format(plainDate(text)))
}

function remembered(work: (text: string) => string): (moment: Moment) => string {
  const known = remember(KEPT, work)
  return (moment) => known(typeof moment === 'string' ? moment : moment.toString())
}

/** The date in London at a moment, or the date itself. @throws {RangeError} when the text is neither */
function plainDate(text: string): Temporal.PlainDate {
  if (!text.includes('T')) return Temporal.PlainDate.from(text)
  return Temporal.Instant.from(text).toZonedDateTimeISO(ZONE).toPlainDate()
}
