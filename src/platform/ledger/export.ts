import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { asSystem } from '../db/transaction.ts'
import { BATCH_COLUMNS, type BatchRow, batchOf, batchText, entryText, type LedgerRow } from './ledger-text.ts'
import { type Digest, leafOf } from './merkle.ts'
import { sealedLines } from './sealed-lines.ts'
import { sealLedger } from './sealing.ts'
import type { SigningKey } from './signing-key.ts'

/** What an export is made with. */
export interface Export {
  readonly signingKey: SigningKey
  readonly now: Temporal.Instant
  /** Whose lines are shown; of all others only the hash. `undefined` shows all: for whoever runs the installation. */
  readonly partnershipId: string | undefined
}

const BATCHES_A_PAGE = 100
const BATCHES = `select ${BATCH_COLUMNS} from ledger_batch where ledger_batch.number > $1 order by ledger_batch.number limit ${BATCHES_A_PAGE}`

/**
 * The whole ledger as lines of JSON, some thousand a piece: a header; each batch followed by its entries; an end that
 * signs the header, how much there is and the last batch. An entry's line carries its number, so that one that is
 * missing or moved is found at its place, and the first bytes of its hash, so that one that was changed is. What is not
 * sealed yet is sealed first. Reads in short transactions, for a long one would keep lines from being sealed.
 */
export async function* ledgerExport(
  pool: pg.Pool,
  { signingKey, now, partnershipId }: Export,
): AsyncGenerator<string, void> {
  await sealLedger(pool, signingKey, now)
  const header = JSON.stringify({
    format: 'daybreak-ledger-1',
    exportedAt: now.toString(),
    partnership: partnershipId ?? null,
  })
  yield `${header}\n`
  let entries = 0
  let last: BatchRow | undefined
  for await (const row of batches(pool)) {
    yield `{"batch":${batchText(batchOf(row))},"signature":"${row.signature.toString('hex')}"}\n`
    const range = { txFrom: row.tx_from, txBelow: row.tx_below }
    for await (const lines of sealedLines((read) => asSystem(pool, read), range)) {
      const first = entries + 1
      entries += lines.length
      yield lines.map((line, index) => entryLine(line, first + index, partnershipId)).join('')
    }
    last = row
  }
  const end = JSON.stringify({
    batches: last?.number ?? 0,
    entries,
    header: hash('sha256', header),
    last: last?.hash.toString('hex') ?? '0'.repeat(64),
    key: signingKey.id,
  })
  yield `{"end":${end},"signature":"${signingKey.sign(end).toString('hex')}"}\n`
}

/** The same as a stream that reads no further ahead than one piece. */
export const exportStream = (pool: pg.Pool, how: Export): Readable =>
  Readable.from(ledgerExport(pool, how), { highWaterMark: 1 })

async function* batches(pool: pg.Pool): AsyncGenerator<BatchRow, void> {
  let after = 0
  for (;;) {
    const rows = await asSystem(pool, (transaction) =>
      transaction.run<BatchRow & Record<string, unknown>>(BATCHES, [after]),
    )
    yield* rows
    after = rows.at(-1)?.number ?? after
    if (rows.length < BATCHES_A_PAGE) return
  }
}

function entryLine(row: LedgerRow, number: number, partnershipId: string | undefined): string {
  const text = entryText(row)
  const leaf = leafOf(text)
  if (partnershipId === undefined || row.partnership_id === partnershipId) {
    return `{"n":${number},"check":"${checkOf(leaf)}","entry":${text}}\n`
  }
  const withheld = `"${hexOf(leaf)}"`
  return `{"n":${number},"check":"${checkOf(leafOf(withheld))}","withheld":${withheld}}\n`
}

const hexOf = (digest: Digest): string => Buffer.from(digest, 'latin1').toString('hex')

const CHECK_BYTES = 8

/** Says which line was changed. That one was changed at all is said by the signed root. */
const checkOf = (digest: Digest): string => hexOf(digest.slice(0, CHECK_BYTES))
