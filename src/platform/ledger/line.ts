import type { Because } from '#domain/ledger/because.ts'
import { type Changes, LEDGER_EVENTS, type LedgerEvent } from '#domain/ledger/events.ts'
import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import type { Open } from '../db/transaction.ts'
import type { Keyring } from '../seal/keyring.ts'
import { wordsToSeal } from './sealed-words.ts'

/** One line of the ledger, without who and when. */
export interface Line {
  readonly event: LedgerEvent
  /** For an act, the id that its form carried: the same act sent twice is one line. Made by the database when absent. */
  readonly id?: string
  readonly recordKind?: RecordKind
  readonly recordId?: string
  readonly strandId?: string
  /** Why, in the words of whoever did it: kept sealed with the record's key. A line with a reason has a record. */
  readonly reason?: string
  /** Why or how, where a fixed word says it: stands in clear. */
  readonly because?: Exclude<Because, 'sealed'>
  /** Whom it was disclosed to. */
  readonly recipients?: readonly string[]
  /** Kept sealed with the record's key, so that erasing the record erases them too. */
  readonly changes?: Changes
  readonly ledTo?: string
}

/** Who does it; both `undefined` only for the system itself. */
export interface Author {
  readonly partnershipId: string
  readonly accountId: string | undefined
  readonly agencyId: string | undefined
}

/** Who writes a line, when, and with which keys its changes are sealed. */
export interface Writing {
  readonly author: Author
  readonly now: Temporal.Instant
  readonly keyring: Keyring
}

const INSERT = `insert into ledger_entry
  (id, partnership_id, at, account_id, agency_id, kind, event, record_kind, record_id, strand_id, reason, recipients, changes, led_to)
  values (coalesce($1::uuid, uuidv7()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`

/**
 * Writes one line in the transaction of what it tells of.
 *
 * @throws a unique violation of `ledger_entry_pkey` when this act was done before; an error where there are words and no record
 */
export async function writeLine(transaction: Pick<Open, 'run'>, by: Writing, line: Line): Promise<void> {
  await transaction.run(INSERT, await valuesOf(transaction, by, line))
}

/** Writes the last line of a transaction and commits it in the same breath: one round trip instead of two. */
export async function writeLineAndCommit(transaction: Open, by: Writing, line: Line): Promise<void> {
  const values = await valuesOf(transaction, by, line)
  await Promise.all([transaction.run(INSERT, values), transaction.commit()])
}

async function valuesOf(
  transaction: Pick<Open, 'run'>,
  { author, now, keyring }: Writing,
  line: Line,
): Promise<readonly unknown[]> {
  const words = await sealedWords(transaction, keyring, author.partnershipId, line)
  return [
    line.id ?? null,
    author.partnershipId,
    now.toString(),
    author.accountId ?? null,
    author.agencyId ?? null,
    LEDGER_EVENTS[line.event],
    line.event,
    line.recordKind ?? null,
    line.recordId ?? null,
    line.strandId ?? null,
    becauseOf(line),
    line.recipients ?? null,
    words,
    line.ledTo ?? null,
  ]
}

const becauseOf = ({ because, reason }: Line): Because | null => because ?? (reason === undefined ? null : 'sealed')

async function sealedWords(
  transaction: Pick<Open, 'run'>,
  keyring: Keyring,
  partnershipId: string,
  line: Line,
): Promise<Buffer | null> {
  const words = wordsToSeal(line)
  if (words === undefined) return null
  // Without a record there is no key to seal with, and nothing that could ever erase the words.
  if (line.recordId === undefined) throw new Error(`the line ${line.event} tells in words of no record`)
  return keyring.seal(transaction, { recordId: line.recordId, partnershipId }, words)
}
