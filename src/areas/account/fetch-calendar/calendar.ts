import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarDate } from '#platform/clocks/calendar-dates.ts'
import type { Words } from '#platform/i18n/words.ts'

/** For whom a calendar is written, and how much it may say. */
export interface CalendarOf {
  readonly accountId: string
  readonly namesPremises: boolean
  /** How the service is reached from outside. */
  readonly baseUrl: string
}

const HOUR_IN_SECONDS = 3600

/**
 * The dates as an iCalendar file. Times are written in UTC, so that no clock change can move them; what the law counts
 * in days stands on its day. Unless its owner chose otherwise it says of nothing what it is.
 */
export function calendarOf(
  dates: readonly CalendarDate[],
  of: CalendarOf,
  words: Words,
  now: Temporal.Instant,
): string {
  const calendar = ical({
    name: words.t('calendar:feed.name'),
    prodId: { company: 'Daybreak', product: 'Deadlines', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_IN_SECONDS,
  })
  for (const date of of.namesPremises ? dates : onePerMoment(dates)) {
    const { at, version, changedAt } = date
    calendar.createEvent({
      id: uidOf(date, of),
      sequence: version - 1,
      stamp: now,
      lastModified: changedAt === null ? null : Temporal.Instant.from(changedAt),
      start: at instanceof Temporal.PlainDate ? at : at.toInstant(),
      allDay: at instanceof Temporal.PlainDate,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...said(date, of, words),
    })
  }
  return calendar.toString()
}

/** Two things at one moment that both only say that something is due are one. */
const onePerMoment = (dates: readonly CalendarDate[]): readonly CalendarDate[] => [
  ...new Map(dates.toReversed().map((date) => [`${date.closureId} ${date.at.toString()}`, date])).values(),
]

/** The same for the same thing at every fetch, and telling nothing of what it is. */
const uidOf = ({ closureId, what }: CalendarDate, { accountId }: CalendarOf): string =>
  `${createHash('sha256').update(`${accountId} ${closureId} ${what}`).digest('hex').slice(0, 32)}@daybreak`

function said({ rule, isHearing, premises, operation, closureId }: CalendarDate, of: CalendarOf, { t }: Words) {
  if (!of.namesPremises) return { summary: t('calendar:feed.deadline'), url: `${of.baseUrl}/work` }
  const what = isHearing ? t('closures:due.hearing') : rule.title
  return {
    summary: t('calendar:feed.named', { what, premises: premises ?? t('closures:due.premisesNotSeen'), operation }),
    description: `${rule.citation}. ${t('common:deadline.check')}`,
    url: `${of.baseUrl}/closures/${closureId}`,
  }
}
