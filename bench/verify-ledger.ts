import { generateKeyPairSync, hash, randomUUID } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Batch, batchText, entryText } from '#platform/ledger/ledger-text.ts'
import { createTree, leafOf } from '#platform/ledger/merkle.ts'
import { signingKeyFrom } from '#platform/ledger/signing-key.ts'
import { verifyExport } from '#platform/ledger/verify.ts'
import { compare, type Figure, medianOf } from './support/figure.ts'

const LINES = 1_000_000
const LINES_A_BATCH = 10_000
const RUNS = 3

/** Verifying 1,000,000 lines of an export against reading them and hashing each, bare. */
export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-bench-'))
  const file = path.join(folder, 'ledger.jsonl')
  try {
    writeExport(file)
    hashBare(file)
    const pairs = Array.from({ length: RUNS }, () => ({
      bare: timed(() => hashBare(file)),
      verified: timed(() => check(file)),
    }))
    const bare = medianOf(pairs.map((pair) => pair.bare))
    const verified = medianOf(pairs.map((pair) => pair.verified))
    const reference = { name: 'reading and hashing them bare', value: LINES / bare }
    return [compare('Verifying 1,000,000 ledger lines', 'lines/s', LINES / verified, reference, { atLeast: 0.5 })]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Seconds that `work` takes. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

function check(file: string): void {
  const result = verifyExport(file)
  if (!result.ok || result.entries !== LINES) throw new Error('the export that was made does not verify')
}

/** The least that any check must do: read the file, find the lines, hash each. */
function hashBare(file: string): void {
  const descriptor = openSync(file, 'r')
  const bytes = Buffer.alloc(1024 * 1024)
  let held = 0
  for (;;) {
    const read = readSync(descriptor, bytes, held, bytes.length - held, null)
    if (read === 0) break
    held += read
    let start = 0
    for (let end = bytes.indexOf(10, start); end >= 0 && end < held; end = bytes.indexOf(10, start)) {
      hash('sha256', bytes.subarray(start, end), 'binary')
      start = end + 1
    }
    bytes.copyWithin(0, start, held)
    held -= start
  }
  closeSync(descriptor)
}

/** An export as the service makes it: every other line with an act's sealed changes. */
function writeExport(file: string): void {
  const key = signingKeyFrom(generateKeyPairSync('ed25519').privateKey)
  const descriptor = openSync(file, 'w')
  const header = JSON.stringify({ format: 'daybreak-ledger-1', exportedAt: '2026-11-21T22:00:00Z', partnership: null })
  writeSync(descriptor, `${header}\n`)
  let previous = '0'.repeat(64)
  for (let from = 0; from < LINES; from += LINES_A_BATCH) {
    const texts = Array.from({ length: LINES_A_BATCH }, (_, index) => lineText(from + index))
    const tree = createTree()
    const lines = texts.map((text, index) => {
      const leaf = leafOf(text)
      tree.add(leaf)
      const checkDigits = Buffer.from(leaf.slice(0, 8), 'latin1').toString('hex')
      return `{"n":${from + index + 1},"check":"${checkDigits}","entry":${text}}\n`
    })
    const batch: Batch = {
      number: from / LINES_A_BATCH + 1,
      txFrom: String(from),
      txBelow: String(from + LINES_A_BATCH),
      entries: LINES_A_BATCH,
      sealedAt: '2026-11-21T22:00:00.000000Z',
      root: Buffer.from(tree.root(), 'latin1').toString('hex'),
      previous,
      key: key.id,
    }
    const text = batchText(batch)
    previous = hash('sha256', text)
    writeSync(descriptor, `{"batch":${text},"signature":"${key.sign(text).toString('hex')}"}\n${lines.join('')}`)
  }
  const end = JSON.stringify({
    batches: LINES / LINES_A_BATCH,
    entries: LINES,
    header: hash('sha256', header),
    last: previous,
    key: key.id,
  })
  writeSync(descriptor, `{"end":${end},"signature":"${key.sign(end).toString('hex')}"}\n`)
  closeSync(descriptor)
}

const SOMEBODY = randomUUID()
const CHANGES = Buffer.alloc(160, 5)

const lineText = (index: number): string =>
  entryText({
    id: randomUUID(),
    tx: String(index),
    seq: index,
    partnership_id: SOMEBODY,
    at: '2026-11-21T22:00:00.123456Z',
    account_id: SOMEBODY,
    agency_id: SOMEBODY,
    kind: index % 2 === 0 ? 'consultation' : 'alteration',
    event: index % 2 === 0 ? 'premises-looked-at' : 'premises-changed',
    record_kind: 'premises',
    record_id: randomUUID(),
    strand_id: SOMEBODY,
    reason: null,
    recipients: null,
    changes: index % 2 === 0 ? null : CHANGES,
    led_to: index % 2 === 0 ? null : `/premises/${index}`,
  })
