import { isRecordedLate } from '#domain/log/entry.ts'
import type { Words } from '../i18n/words.ts'
import type { Source } from '../sources/sources.ts'
import type { LogEntry } from './store.ts'

/** One line as the macro `entries` places it; whatever is absent is not shown. */
export interface LogLine {
  readonly id: string
  /** What kind of line it is, in words. */
  readonly title: string
  /** Where the title leads. */
  readonly href?: string
  /** When it happened, in words; says so where that is not known. */
  readonly when: string
  /** The same for the machine: an ISO date or instant; `null` where not known. */
  readonly at: string | null
  readonly text?: string
  readonly by?: string
  /** The strand's name, on pages that show several. */
  readonly strand?: string
  readonly saidBy?: string
  readonly premises?: { readonly text: string; readonly href: string }
  /** When it was recorded, in words, where that was long after it happened. */
  readonly recordedLate?: string
  /** Why it was struck, and when, in words. */
  readonly struck?: string
  /** Where it can be struck, for whoever may. */
  readonly strikeHref?: string
  /** True of what is still to come. */
  readonly ahead?: true
  /** The texts that say so, where there are several or some say otherwise. */
  readonly sources?: readonly Source[]
}

/** A line of the log for the macro `entries`. */
export function entryView(
  entry: LogEntry,
  words: Words,
  { mayContribute = false, strand }: { readonly mayContribute?: boolean; readonly strand?: string } = {},
): LogLine {
  const { id, kind, body, saidBy, recordedBy, premises, premisesId, struckAt, sources } = entry
  return {
    id,
    title: words.t(`log:kind.${kind}`),
    ...whenOf(entry, words),
    text: body,
    by: recordedBy,
    ...(strand === undefined ? {} : { strand }),
    ...(saidBy === '' ? {} : { saidBy }),
    ...(premises === null || premisesId === null
      ? {}
      : { premises: { text: premises, href: `/premises/${premisesId}` } }),
    ...(sources.length > 1 ? { sources } : {}),
    ...lateness(entry, words),
    ...strikingOf(entry, words),
    ...(mayContribute && struckAt === null ? { strikeHref: `/entries/${id}/strike` } : {}),
  }
}

/** The lines of one strand for the macro `entries`. */
export const entryViews = (entries: readonly LogEntry[], words: Words, mayContribute: boolean): readonly LogLine[] =>
  entries.map((entry) => entryView(entry, words, { mayContribute }))

function whenOf({ happenedAt, happenedOn, recordedAt }: LogEntry, words: Words): Pick<LogLine, 'when' | 'at'> {
  if (happenedAt !== null) return { when: words.dateTime(happenedAt), at: happenedAt }
  if (happenedOn !== null) return { when: words.weekday(happenedOn), at: happenedOn }
  return { when: words.t('log:entry.whenNotKnown', { recorded: words.dateTime(recordedAt) }), at: null }
}

function lateness({ happenedAt, happenedOn, recordedAt }: LogEntry, words: Words): Pick<LogLine, 'recordedLate'> {
  const recorded = Temporal.Instant.from(recordedAt)
  const happened =
    happenedAt !== null
      ? Temporal.Instant.from(happenedAt)
      : happenedOn !== null
        ? Temporal.PlainDate.from(happenedOn)
        : undefined
  return isRecordedLate(happened, recorded)
    ? { recordedLate: words.t('log:entry.recordedLate', { when: words.dateTime(recorded) }) }
    : {}
}

const strikingOf = ({ struckAt, struckBy, struckBecause }: LogEntry, words: Words): Pick<LogLine, 'struck'> => {
  if (struckAt === null) return {}
  const by = struckBy ?? words.t('log:entry.somebody')
  return { struck: words.t('log:entry.struck', { when: words.dateTime(struckAt), by, because: struckBecause }) }
}
