import type { EntryKind } from '#domain/log/entry.ts'
import type { Work } from '../http/work.ts'
import { type Source, sourcesColumn } from '../sources/sources.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** A line of the log as whoever may read its strand sees it. Instants and dates are ISO. */
export interface LogEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly body: string
  /** Who said it, for a statement; '' where nobody is named. */
  readonly saidBy: string
  readonly happenedAt: string | null
  /** The day where the hour is not known. */
  readonly happenedOn: string | null
  readonly recordedAt: string
  /** Name and agency of whoever recorded it. */
  readonly recordedBy: string
  readonly premisesId: string | null
  /** `null` too where this person may not read the strand of the premises. */
  readonly premises: string | null
  readonly struckAt: string | null
  readonly struckBecause: string | null
  /** The ledger says who. */
  readonly struckBy: string | null
  readonly version: number
  /** Where it stands in time. */
  readonly at: string
  /** The texts that say so, and those that say otherwise. */
  readonly sources: readonly Source[]
}

/** What `select` takes from `entry` (with `ENTRY_JOINS`) for a `LogEntry`. */
export const ENTRY_COLUMNS = `entry.id, entry.kind, entry.body, entry.said_by as "saidBy", entry.happened_at as "happenedAt",
  entry.happened_on as "happenedOn", entry.recorded_at as "recordedAt", author.name || ', ' || employer.name as "recordedBy",
  entry.premises_id as "premisesId", premises.label as premises, entry.struck_at as "struckAt",
  entry.struck_because as "struckBecause",
  case when entry.struck_at is not null then (
    select striker.name from ledger_entry line join account striker on striker.id = line.account_id
    where line.record_id = entry.id and line.event = 'entry-struck' order by line.seq desc limit 1) end as "struckBy", entry.version, entry.stands_at as at,
  ${sourcesColumn('entry.id')} as sources`

/** What `ENTRY_COLUMNS` stands on, after `from entry`. */
export const ENTRY_JOINS = `join account author on author.id = entry.recorded_by join agency employer on employer.id = author.agency_id
  left join premises on premises.id = entry.premises_id`

/** How many lines stand on one page. */
export const ENTRIES_ON_A_PAGE = 50

const ENTRIES = `
  select ${ENTRY_COLUMNS} from entry ${ENTRY_JOINS}
  where entry.strand_id = $1 and ($2::timestamptz is null or (entry.stands_at, entry.id) < ($2, $3))
  order by entry.stands_at desc, entry.id desc limit ${ENTRIES_ON_A_PAGE + 1}`

/**
 * The lines of a strand, newest first, struck ones among them; none where this person may not read it.
 *
 * @param before the `next` of the page before, as the address carried it
 */
export async function findEntries(
  { run }: Work,
  strandId: string,
  { before }: { readonly before?: string | undefined } = {},
): Promise<{ readonly entries: readonly LogEntry[]; readonly next: string | undefined }> {
  const cursor = readCursor(before)
  const rows = await run<LogEntry & Record<string, unknown>>(ENTRIES, [
    strandId,
    cursor?.at ?? null,
    cursor?.id ?? null,
  ])
  const entries = rows.slice(0, ENTRIES_ON_A_PAGE)
  const last = entries.at(-1)
  return { entries, next: rows.length > ENTRIES_ON_A_PAGE && last !== undefined ? writeCursor(last) : undefined }
}
