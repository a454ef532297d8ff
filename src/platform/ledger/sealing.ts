import { hash } from 'node:crypto'
import type pg from 'pg'
import { asSystem, type Open } from '../db/transaction.ts'
import { BATCH_COLUMNS, type Batch, type BatchRow, batchText, entryText } from './ledger-text.ts'
import { createTree, leafOf } from './merkle.ts'
import { sealedLines } from './sealed-lines.ts'
import type { SigningKey } from './signing-key.ts'

/** A batch ends with the transaction that brings it to this many lines. */
const LINES_A_BATCH = 10_000

/** The lock that one sealer at a time holds: any number that nothing else locks. */
const LOCK = 'select pg_advisory_xact_lock(8314159265)'
const LAST = `select ${BATCH_COLUMNS} from ledger_batch order by ledger_batch.number desc limit 1`

// Whatever a transaction below the oldest running one wrote is final: no line can come in behind a sealed one. Lines are
// never ordered by `seq` alone, for a number is drawn long before its transaction commits.
const RANGE = `select
    (select tx from ledger_entry where tx >= $1::xid8 and tx < settled order by tx, seq limit 1)::text as first,
    (select tx from ledger_entry where tx >= $1::xid8 and tx < settled order by tx, seq offset $2 limit 1)::text as beyond,
    settled::text as settled
  from pg_snapshot_xmin(pg_current_snapshot()) settled`

const ADD = `insert into ledger_batch (number, tx_from, tx_below, entries, sealed_at, root, previous, hash, key_id, signature)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

/** What the first batch stands on. */
const NOTHING_BEFORE = '0'.repeat(64)

/** Seals every line that is final and not yet sealed. Call it as often as you like: a line is sealed once. */
export async function sealLedger(
  pool: pg.Pool,
  signingKey: SigningKey,
  now: Temporal.Instant,
): Promise<{ sealed: number }> {
  let sealed = 0
  for (;;) {
    const entries = await asSystem(pool, (transaction) => sealNextBatch(transaction, signingKey, now))
    if (entries === 0) return { sealed }
    sealed += entries
  }
}

async function sealNextBatch(
  transaction: Pick<Open, 'run'>,
  signingKey: SigningKey,
  now: Temporal.Instant,
): Promise<number> {
  await transaction.run(LOCK)
  const [last] = await transaction.run<BatchRow & Record<string, unknown>>(LAST)
  const txFrom = last?.tx_below ?? '0'
  const txBelow = await endOfNextBatch(transaction, txFrom)
  if (txBelow === undefined) return 0
  const tree = createTree()
  let entries = 0
  for await (const rows of sealedLines((read) => read(transaction), { txFrom, txBelow })) {
    for (const row of rows) tree.add(leafOf(entryText(row)))
    entries += rows.length
  }
  await addBatch(transaction, signingKey, {
    number: (last?.number ?? 0) + 1,
    txFrom,
    txBelow,
    entries,
    sealedAt: now.toString({ fractionalSecondDigits: 6 }),
    root: Buffer.from(tree.root(), 'latin1').toString('hex'),
    previous: last?.hash.toString('hex') ?? NOTHING_BEFORE,
    key: signingKey.id,
  })
  return entries
}

/** The transaction before which the next batch ends; `undefined` when nothing is left to seal. */
async function endOfNextBatch({ run }: Pick<Open, 'run'>, txFrom: string): Promise<string | undefined> {
  const [range] = await run<{ first: string | null; beyond: string | null; settled: string }>(RANGE, [
    txFrom,
    LINES_A_BATCH,
  ])
  if (range === undefined || range.first === null) return undefined
  if (range.beyond === null) return range.settled
  // One transaction is never split: one that fills a batch by itself makes a larger batch.
  return range.beyond === range.first ? String(BigInt(range.first) + 1n) : range.beyond
}

async function addBatch({ run }: Pick<Open, 'run'>, signingKey: SigningKey, batch: Batch): Promise<void> {
  const text = batchText(batch)
  await run(ADD, [
    batch.number,
    batch.txFrom,
    batch.txBelow,
    batch.entries,
    batch.sealedAt,
    Buffer.from(batch.root, 'hex'),
    Buffer.from(batch.previous, 'hex'),
    hash('sha256', text, 'buffer'),
    batch.key,
    signingKey.sign(text),
  ])
}
