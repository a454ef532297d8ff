import { LONDON } from '../calendar/london.ts'

/** What a line of an operation's log tells of, in the order in which forms offer it. */
export const ENTRY_KINDS = ['event', 'decision', 'note', 'statement', 'contact', 'finding'] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** True for the name of a kind of entry. */
export const isEntryKind = (text: string): text is EntryKind => (ENTRY_KINDS as readonly string[]).includes(text)

/** When something happened: an instant, a day whose hour is not known, or `undefined` where neither is known. */
export type WhenHappened = Temporal.Instant | Temporal.PlainDate | undefined

/** A line written within a day of what it tells of counts as written at once. */
const PROMPT = Temporal.Duration.from({ hours: 24 })

/**
 * True of a line recorded more than a day after it happened; never where it is not known when it happened. Where only
 * the day is known, the count starts when that day ends in London.
 */
export function isRecordedLate(happened: WhenHappened, recordedAt: Temporal.Instant): boolean {
  if (happened === undefined) return false
  const end = happened instanceof Temporal.PlainDate ? endOf(happened) : happened
  return Temporal.Instant.compare(recordedAt, end.add(PROMPT)) > 0
}

const endOf = (day: Temporal.PlainDate): Temporal.Instant => day.add({ days: 1 }).toZonedDateTime(LONDON).toInstant()
