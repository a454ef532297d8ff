import type { OperationStrand } from '#domain/access/strands.ts'
import type { EntryKind } from '#domain/log/entry.ts'
import type { Work } from '#platform/http/work.ts'
import { type Cursor, readCursor, writeCursor } from '#platform/log-entries/cursor.ts'
import { ENTRIES_ON_A_PAGE, ENTRY_COLUMNS, ENTRY_JOINS, type LogEntry } from '#platform/log-entries/store.ts'

/** An entry of the log, of any strand of the operation. */
export interface EntryMoment extends LogEntry {
  readonly what: ''
  readonly strand: OperationStrand
}

/** What a record says happened: computed from the record, so it is never written twice. */
export type RecordEvent =
  | 'operation-made'
  | 'day-of-action'
  | 'premises-recorded'
  | 'suspects-recorded'
  | 'people-found-recorded'
  | 'closure-notice-served'
  | 'closure-hearing'
  | 'closure-order-made'
  | 'closure-order-ends'
  | 'closure-ended'

/** One moment in the life of a record of the operation. */
export interface RecordMoment {
  readonly id: string
  readonly what: RecordEvent
  readonly strand: OperationStrand
  /** Where it stands in time: an ISO instant, the start of the day in London where only the day is known. */
  readonly at: string
  /** The ISO date where the hour is not known. */
  readonly day: string | null
  /** Which premises; `null` where it is about none, or none that this person may read. */
  readonly premises: string | null
  /** How many people, where it counts any. */
  readonly count: number | null
  /** Who recorded it, where that is the moment. */
  readonly by: string | null
}

export type Moment = EntryMoment | RecordMoment

/** What the timeline is narrowed to; `undefined` leaves nothing out. */
export interface Filter {
  readonly strand: { readonly id: string; readonly kind: OperationStrand } | undefined
  /** One kind of entry, or `records` for what records say. */
  readonly kind: EntryKind | 'records' | undefined
}

const ENTRIES = `
  select ${ENTRY_COLUMNS}, '' as what, strand.kind as strand
  from entry ${ENTRY_JOINS} join strand on strand.id = entry.strand_id
  where entry.operation_id = $1
    and ($2::timestamptz is null or (entry.stands_at, entry.id) < ($2, $3))
    and ($4::uuid is null or entry.strand_id = $4) and ($5::text is null or entry.kind = $5)
  order by entry.stands_at desc, entry.id desc limit ${ENTRIES_ON_A_PAGE + 1}`

const startOf = (day: string): string => `${day}::timestamp at time zone 'Europe/London'`

/** The end that an order states, by its last extension if it has one. */
const ORDER_ENDS = 'coalesce(order_extended_to[cardinality(order_extended_to)], order_ends_on)'

const closureMoment = (what: RecordEvent, at: string, day: string): string =>
  `select closure.id, '${what}', 'closures', ${at}, ${day}, premises.label, null::integer, null::uuid
   from closure left join premises on premises.id = closure.premises_id where closure.operation_id = $1`

const recorded = (
  table: string,
  what: RecordEvent,
  strand: OperationStrand,
  { premises = 'null', count = 'null' },
): string =>
  `select id, '${what}', '${strand}', recorded_at, null::date, ${premises}, ${count}::integer, recorded_by from ${table} where operation_id = $1`

const RECORDS = `
  with moment (id, what, strand, at, day, premises, count, author) as (
    select id, 'operation-made', 'command', made_at, null::date, null::text, null::integer, made_by from operation where id = $1
    union all select id, 'day-of-action', 'command', ${startOf('acted_on')}, acted_on, null, null, null from operation where id = $1
    union all ${recorded('premises', 'premises-recorded', 'command', { premises: 'label' })}
    union all ${recorded('suspect_group', 'suspects-recorded', 'suspects', { count: 'count' })}
    union all ${recorded('found_group', 'people-found-recorded', 'people-safeguarded', { count: 'count' })}
    union all ${closureMoment('closure-notice-served', 'notice_served_at', 'null')}
    union all ${closureMoment('closure-hearing', `coalesce(hearing_at, ${startOf('hearing_on')})`, 'hearing_on')}
    union all ${closureMoment('closure-order-made', startOf('order_made_on'), 'order_made_on')}
    union all ${closureMoment('closure-order-ends', startOf(ORDER_ENDS), ORDER_ENDS)}
    union all ${closureMoment('closure-ended', startOf('ended_on'), 'ended_on')})
  select moment.id, what, strand, at, day, premises, count, account.name || ', ' || agency.name as by
  from moment left join account on account.id = author left join agency on agency.id = account.agency_id
  where at is not null and ($4::text is null or strand = $4)
    and ($2::timestamptz is null or (at, moment.id, what collate "C") < ($2, $3, $5 collate "C"))
  order by at desc, moment.id desc, what collate "C" desc limit ${ENTRIES_ON_A_PAGE + 1}`

/**
 * What happened in an operation as far as this person may read it, newest first: its log and what its records say.
 *
 * @param before the `next` of the page before, as the address carried it
 */
export async function findTimeline(
  work: Work,
  operationId: string,
  { filter, before }: { readonly filter: Filter; readonly before: string | undefined },
): Promise<{ readonly moments: readonly Moment[]; readonly next: string | undefined }> {
  const cursor = readCursor(before)
  const entries = filter.kind === 'records' ? [] : await findEntryMoments(work, operationId, filter, cursor)
  const isWhole = filter.kind === undefined || filter.kind === 'records'
  const records = isWhole ? await findRecordMoments(work, operationId, filter, cursor) : []
  const all = [...entries, ...records].map((moment) => ({ moment, instant: Temporal.Instant.from(moment.at) }))
  const ordered = all.toSorted(newestFirst).map(({ moment }) => moment)
  const moments = ordered.slice(0, ENTRIES_ON_A_PAGE)
  const last = moments.at(-1)
  return { moments, next: ordered.length > ENTRIES_ON_A_PAGE && last !== undefined ? writeCursor(last) : undefined }
}

const findEntryMoments = ({ run }: Work, operationId: string, { strand, kind }: Filter, cursor: Cursor | undefined) =>
  run<EntryMoment & Record<string, unknown>>(ENTRIES, [
    operationId,
    cursor?.at ?? null,
    cursor?.id ?? null,
    strand?.id ?? null,
    kind ?? null,
  ])

const findRecordMoments = ({ run }: Work, operationId: string, { strand }: Filter, cursor: Cursor | undefined) =>
  run<RecordMoment & Record<string, unknown>>(RECORDS, [
    operationId,
    cursor?.at ?? null,
    cursor?.id ?? null,
    strand?.kind ?? null,
    cursor?.what ?? '',
  ])

interface Placed {
  readonly moment: Moment
  readonly instant: Temporal.Instant
}

/** The order of the two statements, so that the key of a page's last line continues both. */
const newestFirst = (one: Placed, other: Placed): number =>
  Temporal.Instant.compare(other.instant, one.instant) ||
  compareText(other.moment.id, one.moment.id) ||
  compareText(other.moment.what, one.moment.what)

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
