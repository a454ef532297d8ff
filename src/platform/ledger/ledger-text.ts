import type { Because } from '#domain/ledger/because.ts'
import type { LedgerKind } from '#domain/ledger/events.ts'

/** A line of the ledger as PostgreSQL gives it for `LEDGER_COLUMNS`. */
export interface LedgerRow {
  readonly id: string
  readonly tx: string
  readonly seq: number
  readonly partnership_id: string
  readonly at: string
  readonly account_id: string | null
  readonly agency_id: string | null
  readonly kind: LedgerKind
  readonly event: string
  readonly record_kind: string | null
  readonly record_id: string | null
  readonly strand_id: string | null
  readonly reason: Because | null
  readonly recipients: readonly string[] | null
  readonly changes: Buffer | null
  readonly led_to: string | null
}

/** An instant as text that is the same for every connection, to the microsecond that PostgreSQL keeps. */
const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${column}`

/** The columns of `ledger_entry` that its text is made of. */
export const LEDGER_COLUMNS = `id, tx::text as tx, seq, partnership_id, ${instant('at')}, account_id, agency_id, kind, event,
  record_kind, record_id, strand_id, reason, recipients, changes, led_to`

/**
 * The one text of a ledger line: what is sealed and what is exported. Its fields, their names and order never change;
 * a further field would be a further format. `reason` is a code; a reason in words and the changes stay sealed.
 */
export const entryText = (row: LedgerRow): string =>
  JSON.stringify({
    id: row.id,
    tx: row.tx,
    seq: row.seq,
    partnership: row.partnership_id,
    at: row.at,
    account: row.account_id,
    agency: row.agency_id,
    kind: row.kind,
    event: row.event,
    recordKind: row.record_kind,
    record: row.record_id,
    strand: row.strand_id,
    reason: row.reason,
    recipients: row.recipients,
    changes: row.changes?.toString('base64') ?? null,
    ledTo: row.led_to,
  })

/** What is signed of a batch. */
export interface Batch {
  readonly number: number
  /** The first transaction that it covers: the `txBelow` of the batch before. */
  readonly txFrom: string
  /** The first transaction that it does not cover. */
  readonly txBelow: string
  readonly entries: number
  /** ISO 8601 to the microsecond. */
  readonly sealedAt: string
  /** Merkle root of the entries' texts, hexadecimal. */
  readonly root: string
  /** Hash of the text of the batch before, hexadecimal; zeros for the first. */
  readonly previous: string
  /** The public key that it is signed with, hexadecimal. */
  readonly key: string
}

/** The one text of a batch: its hash goes into the next, its signature stands beside it. */
export const batchText = ({ number, txFrom, txBelow, entries, sealedAt, root, previous, key }: Batch): string =>
  JSON.stringify({ number, txFrom, txBelow, entries, sealedAt, root, previous, key })

/** A batch as PostgreSQL gives it for `BATCH_COLUMNS`. */
export interface BatchRow {
  readonly number: number
  readonly tx_from: string
  readonly tx_below: string
  readonly entries: number
  readonly sealed_at: string
  readonly root: Buffer
  readonly previous: Buffer
  readonly hash: Buffer
  readonly key_id: string
  readonly signature: Buffer
}

/** The columns of `ledger_batch`. */
export const BATCH_COLUMNS = `number, tx_from::text as tx_from, tx_below::text as tx_below, entries, ${instant('sealed_at')},
  root, previous, hash, key_id, signature`

/** The batch that a row holds. */
export const batchOf = (row: BatchRow): Batch => ({
  number: row.number,
  txFrom: row.tx_from,
  txBelow: row.tx_below,
  entries: row.entries,
  sealedAt: row.sealed_at,
  root: row.root.toString('hex'),
  previous: row.previous.toString('hex'),
  key: row.key_id,
})
