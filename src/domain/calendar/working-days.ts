/** One division of the bank-holiday feed at https://www.gov.uk/bank-holidays.json, with the span of dates it is good for. */
export type HolidayFeed = {
  readonly division: string
  /** ISO dates of the first and the last day of which the feed knows everything. */
  readonly knownFrom: string
  readonly knownUntil: string
  readonly events: readonly {
    readonly title: string
    /** ISO date, for example `2026-12-28`. */
    readonly date: string
    /** Why the day is one, where it is not the usual one; empty otherwise. */
    readonly notes: string
    /** Whether public buildings fly flags; of no use to a deadline, kept so that the feed can be taken as it is. */
    readonly bunting: boolean
  }[]
}

/** The working days of one jurisdiction, laid out so that counting is looking up. */
export type WorkingCalendar = {
  readonly division: string
  readonly knownFrom: Temporal.PlainDate
  readonly knownUntil: Temporal.PlainDate
  /** Titles of the bank holidays by ISO date. */
  readonly holidays: ReadonlyMap<string, string>
  /** Every working day in order. */
  readonly workingDays: readonly Temporal.PlainDate[]
  /** The first day of each year, as days after `knownFrom`. */
  readonly yearStarts: ReadonlyMap<number, number>
  /** For each day after `knownFrom`: how many working days there were up to and including it. */
  readonly countedBy: readonly number[]
}

/** Works out every working day of the feed's span: Monday to Friday, without bank holidays. */
export function workingCalendar(feed: HolidayFeed): WorkingCalendar {
  const knownFrom = Temporal.PlainDate.from(feed.knownFrom)
  const knownUntil = Temporal.PlainDate.from(feed.knownUntil)
  const holidays = new Map(feed.events.map(({ date, title }) => [date, title]))
  const length = knownFrom.until(knownUntil).days + 1
  const workingDays: Temporal.PlainDate[] = []
  const yearStarts = new Map<number, number>()
  const countedBy: number[] = []
  for (let index = 0; index < length; index += 1) {
    const day = knownFrom.add({ days: index })
    if (!yearStarts.has(day.year)) yearStarts.set(day.year, index - day.dayOfYear + 1)
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) workingDays.push(day)
    countedBy.push(workingDays.length)
  }
  return { division: feed.division, knownFrom, knownUntil, holidays, workingDays, yearStarts, countedBy }
}

/** Whether `day` is a working day; `undefined` where the calendar does not know. */
export function isWorkingDay(day: Temporal.PlainDate, calendar: WorkingCalendar): boolean | undefined {
  const counted = calendar.countedBy[indexOf(day, calendar)]
  return counted === undefined ? undefined : calendar.workingDays[counted - 1]?.equals(day) === true
}

/** The `count`th working day after `day`, which is never counted itself; `undefined` beyond what the calendar knows. */
export function addWorkingDays(
  day: Temporal.PlainDate,
  count: number,
  calendar: WorkingCalendar,
): Temporal.PlainDate | undefined {
  const counted = calendar.countedBy[indexOf(day, calendar)]
  return counted === undefined ? undefined : calendar.workingDays[counted + count - 1]
}

/** The last working day before `day`; `undefined` where the calendar does not know. */
export function workingDayBefore(day: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate | undefined {
  const counted = calendar.countedBy[indexOf(day, calendar) - 1]
  return counted === undefined ? undefined : calendar.workingDays[counted - 1]
}

/** The days between `after` and `until` (counted in) that are not weekends and yet no working days, with their titles. */
export function holidaysBetween(
  after: Temporal.PlainDate,
  until: Temporal.PlainDate,
  calendar: WorkingCalendar,
): readonly { readonly on: Temporal.PlainDate; readonly title: string }[] {
  const found: { on: Temporal.PlainDate; title: string }[] = []
  const first = after.toString()
  const last = until.toString()
  for (const [date, title] of calendar.holidays) {
    if (date > first && date <= last) found.push({ on: Temporal.PlainDate.from(date), title })
  }
  return found
}

/** Whether `day` is Good Friday; `undefined` where the calendar does not know. */
export const isGoodFriday = (day: Temporal.PlainDate, calendar: WorkingCalendar): boolean | undefined =>
  calendar.countedBy[indexOf(day, calendar)] === undefined
    ? undefined
    : calendar.holidays.get(day.toString()) === 'Good Friday'

// By the years' table, since Temporal takes a hundred times as long to say how far two dates lie apart.
const indexOf = ({ year, dayOfYear }: Temporal.PlainDate, { yearStarts }: WorkingCalendar): number =>
  (yearStarts.get(year) ?? Number.NaN) + dayOfYear - 1
