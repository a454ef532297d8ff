import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem, open } from '#platform/db/transaction.ts'
import { createKeyring, masterKeyFrom } from '#platform/seal/keyring.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makePartnership, type TestPartnership } from '#tests/support/people.ts'
import { settled } from '#tests/support/settled.ts'
import { ledgerExport } from './export.ts'
import { type Line, writeLine } from './line.ts'
import { sealLedger } from './sealing.ts'
import { signingKeyFrom } from './signing-key.ts'
import { type Changed, type Intact, verifyExport } from './verify.ts'

const now = Temporal.Instant.from('2026-11-21T22:00:00.123456789Z')
const signingKey = signingKeyFrom(generateKeyPairSync('ed25519').privateKey)
const keyring = createKeyring(masterKeyFrom(Buffer.alloc(32, 7)))
const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-ledger-'))

const database = await freshDatabase()
const ours = await makePartnership(database)
const theirs = await makePartnership(database, 'Another Partnership')
after(() => rmSync(folder, { recursive: true, force: true }))

const authorIn = ({ partnershipId, agencyId }: TestPartnership) => ({ partnershipId, accountId: undefined, agencyId })

const write = (lines: readonly Line[], partnership = ours): Promise<void> =>
  asSystem(database.app, async (transaction) => {
    for (const line of lines) await writeLine(transaction, { author: authorIn(partnership), now, keyring }, line)
  })

const looks = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, index) => ({
    event: 'operation-looked-at',
    recordId: newId(),
    recipients: [`café ${index}`],
  }))

const sealNow = (): Promise<{ sealed: number }> => sealLedger(database.app, signingKey, now)

async function seal(): Promise<{ sealed: number }> {
  await settled(database)
  return sealNow()
}

async function exported(partnershipId?: string): Promise<Buffer> {
  await settled(database)
  const pieces: string[] = []
  for await (const piece of ledgerExport(database.app, { signingKey, now, partnershipId })) pieces.push(piece)
  return Buffer.from(pieces.join(''))
}

function verified(bytes: Buffer | string, keys?: readonly string[]): Intact | Changed {
  const file = path.join(folder, 'export.jsonl')
  writeFileSync(file, bytes)
  return verifyExport(file, keys)
}

const linesOf = (bytes: Buffer): string[] => bytes.toString().split('\n').slice(0, -1)
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

test('a ledger with nothing in it exports and verifies', async () => {
  assert.deepEqual(verified(await exported()), {
    ok: true,
    batches: 0,
    entries: 0,
    withheld: 0,
    exportedAt: now.toString(),
    keys: [signingKey.id],
  })
})

test('every line is sealed once, however often sealing is asked for', async () => {
  await write(looks(5))
  assert.deepEqual(await seal(), { sealed: 5 })
  assert.deepEqual(await seal(), { sealed: 0 })
  await write(looks(3))
  const together = await Promise.all([seal(), seal(), seal()])
  assert.equal(
    together.reduce((sum, { sealed }) => sum + sealed, 0),
    3,
  )
})

test('a line of a transaction that was open while others were sealed is sealed after it', async () => {
  const slow = await open(database.app, 'set local role daybreak_system')
  await writeLine(slow, { author: authorIn(ours), now, keyring }, { event: 'operation-made', because: 'command-line' })
  await write(looks(2))
  assert.deepEqual(await sealNow(), { sealed: 0 }, 'nothing is final while an older transaction runs')
  await slow.commit()
  assert.deepEqual(await seal(), { sealed: 3 })
  const { rows } = await database.owner.query('select count(*)::int as lines from ledger_entry')
  const result = verified(await exported())
  assert.ok(result.ok)
  assert.equal(result.entries, rows[0].lines)
})

test('an export tells how much it holds and who signed it', async () => {
  await write([{ event: 'premises-changed', recordId: newId(), changes: { label: ['Flat "1"', 'Flat 2'] } }])
  const bytes = await exported()
  const result = verified(bytes, [signingKey.id])
  assert.ok(result.ok)
  assert.equal(result.entries, linesOf(bytes).filter((line) => line.startsWith('{"n":')).length)
  for (const line of linesOf(bytes)) assert.doesNotThrow(() => JSON.parse(line))
  assert.ok(!bytes.includes('Flat'), 'changes stay sealed')
})

test('an export signed by another key is not taken for ours', async () => {
  const result = verified(await exported(), ['0'.repeat(64)])
  assert.ok(!result.ok)
  assert.equal(result.line, 2)
  assert.match(result.what, /another key/)
})

test('a change of any byte is found, in the line where it stands', async () => {
  const bytes = await exported()
  const starts = [0]
  for (const [index, byte] of bytes.entries()) if (byte === 10) starts.push(index + 1)
  const step = Math.max(1, Math.floor(bytes.length / 600))
  const around = starts.flatMap((start) => [start - 1, start, start + 1])
  const sampled = Array.from({ length: Math.floor(bytes.length / step) }, (_, index) => index * step)
  for (const at of new Set([...around, ...sampled, bytes.length - 2]).values()) {
    if (at < 0 || at >= bytes.length) continue
    const changed = Buffer.from(bytes)
    changed[at] = (bytes[at] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0x20)
    const result = verified(changed)
    assert.ok(!result.ok, `byte ${at}`)
    assert.equal(result.line, starts.findLastIndex((start) => start <= at) + 1, `byte ${at}: ${result.what}`)
    assert.equal(result.offset, starts[result.line - 1])
  }
})

test('a line that is missing, repeated or moved is found at its place', async () => {
  const lines = linesOf(await exported())
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const next = lines[index + 1]
    const last = index === lines.length - 1
    const without = verified(joined(lines.toSpliced(index, 1)))
    assert.ok(!without.ok)
    assert.equal(without.line, index + 1, `without line ${index + 1}: ${without.what}`)
    const twice = verified(joined(lines.toSpliced(index, 0, line)))
    assert.ok(!twice.ok)
    assert.equal(twice.line, index + 2, `line ${index + 1} twice: ${twice.what}`)
    if (last || next === undefined) continue
    const swapped = verified(joined(lines.toSpliced(index, 2, next, line)))
    assert.ok(!swapped.ok)
    assert.equal(swapped.line, index + 1, `lines ${index + 1} and ${index + 2} swapped: ${swapped.what}`)
  }
})

test('an export that stops early or goes on too long is found', async () => {
  const bytes = await exported()
  for (const cut of [1, 2, 60, Math.floor(bytes.length / 2)]) assert.ok(!verified(bytes.subarray(0, -cut)).ok)
  assert.ok(!verified(Buffer.concat([bytes, Buffer.from('\n')])).ok)
  assert.ok(!verified(Buffer.concat([bytes, Buffer.from(' ')])).ok)
})

test('an export is verified by two files of the program and nothing else', async () => {
  const apart = path.join(folder, 'apart')
  for (const file of ['verify.ts', 'merkle.ts']) cpSync(path.join(import.meta.dirname, file), path.join(apart, file))
  writeFileSync(path.join(apart, 'package.json'), '{"type":"module"}')
  verified(await exported())
  const file = path.join(folder, 'export.jsonl')
  const { stdout, status } = spawnSync(process.execPath, [path.join(apart, 'verify.ts'), file], { encoding: 'utf8' })
  assert.equal(status, 0)
  assert.equal(JSON.parse(stdout).ok, true)
  verified('{}\n')
  assert.equal(spawnSync(process.execPath, [path.join(apart, 'verify.ts'), file]).status, 1)
})

test('a file of anything else is refused, not stumbled over', () => {
  const garbage = [
    Buffer.alloc(0),
    Buffer.alloc(3_000_000),
    Buffer.from('\n\n\n'),
    Buffer.from('{"format":1}\n'),
    Buffer.from([0xff, 0x0a, 0xfe]),
  ]
  for (const bytes of garbage) {
    const result = verified(bytes)
    assert.ok(!result.ok)
    assert.equal(result.line, 1)
  }
})

test('entries that were rewritten together with their checks and batch are found by the signature', async () => {
  const lines = linesOf(await exported())
  const forger = signingKeyFrom(generateKeyPairSync('ed25519').privateKey)
  const forged: string[] = []
  for await (const piece of ledgerExport(database.app, { signingKey: forger, now, partnershipId: undefined }))
    forged.push(piece)
  const result = verified(joined([...lines.slice(0, -1), linesOf(Buffer.from(forged.join(''))).at(-1) ?? '']), [
    signingKey.id,
  ])
  assert.ok(!result.ok)
  assert.equal(result.line, lines.length)
})

test('a line that was changed or removed in the database is found in its batch', async () => {
  const bytes = await exported()
  const { rows } = await database.owner.query(
    'select id, recipients from ledger_entry where recipients is not null order by tx, seq limit 1',
  )
  await database.owner.query("update ledger_entry set recipients = '{nobody}' where id = $1", [rows[0].id])
  const changed = verified(await exported())
  assert.ok(!changed.ok)
  assert.match(changed.what, /batch 1 are not those that were sealed/)
  assert.deepEqual([changed.line, changed.lastLine], [3, 7])
  await database.owner.query('update ledger_entry set recipients = $2 where id = $1', [rows[0].id, rows[0].recipients])
  assert.ok(verified(await exported()).ok)
  assert.deepEqual(linesOf(await exported()).slice(1, -1), linesOf(bytes).slice(1, -1), 'an export is always the same')
})

test('another partnership sees of our lines only the hash, and can verify all the same', async () => {
  await write(looks(2), theirs)
  await write(looks(1))
  const bytes = await exported(theirs.partnershipId)
  const result = verified(bytes)
  assert.ok(result.ok)
  assert.equal(result.entries - result.withheld, 2)
  assert.ok(!bytes.includes(`"partnership":"${ours.partnershipId}","at"`))
  const lines = linesOf(bytes)
  const index = lines.findIndex((line) => line.includes('withheld'))
  const upper = verified(
    joined(
      lines.with(
        index,
        (lines[index] ?? '').replace(/[a-f](?=[^a-f]*"\}$)/, (digit) => digit.toUpperCase()),
      ),
    ),
  )
  assert.ok(!upper.ok)
  assert.equal(upper.line, index + 1)
})

test('a record whose key was destroyed leaves a ledger that verifies and words that nobody can read', async () => {
  const recordId = newId()
  const reason = 'written on the wrong day'
  await write([{ event: 'entry-recorded', recordId, reason, changes: { body: [null, 'spoken in confidence'] } }])
  const { rows } = await database.owner.query('select changes from ledger_entry where record_id = $1', [recordId])
  const read = (): Promise<string | undefined> =>
    asSystem(database.app, (transaction) => keyring.unseal(transaction, recordId, rows[0].changes))
  assert.match((await read()) ?? '', /wrong day.*in confidence/)
  await seal()
  assert.equal(await asSystem(database.app, (transaction) => keyring.destroy(transaction, recordId, now)), true)
  assert.equal(await read(), undefined)
  const bytes = await exported()
  assert.ok(verified(bytes).ok)
  assert.ok(!bytes.includes('wrong day'), 'a reason in words is nowhere in clear')
  const line = linesOf(bytes).find((text) => text.includes(`"record":"${recordId}"`)) ?? ''
  assert.match(line, /"reason":"sealed"/, 'that there was one is')
})

test('words about no record are refused, for nothing could ever erase them', async () => {
  await assert.rejects(write([{ event: 'operation-made', reason: 'because' }]), /no record/)
})

test('the database takes no reason that is not a code', async () => {
  const add = `insert into ledger_entry (partnership_id, at, kind, event, reason) values ($1, now(), 'consultation', 'work-looked-at', $2)`
  await assert.rejects(database.owner.query(add, [ours.partnershipId, 'He told me so']), /reason_is_a_code/)
})

test('many lines make several batches, and a transaction is never divided between two', async () => {
  const many = (count: number) =>
    database.owner.query(
      `insert into ledger_entry (partnership_id, at, kind, event) select $1, now(), 'consultation', 'work-looked-at' from generate_series(1, $2)`,
      [ours.partnershipId, count],
    )
  await seal()
  await many(6000)
  await many(6000)
  await many(12_500)
  await many(10)
  assert.deepEqual(await seal(), { sealed: 24_510 })
  const { rows } = await database.owner.query('select entries::int from ledger_batch order by number desc limit 4')
  assert.deepEqual(
    rows
      .map(({ entries }) => entries)
      .toReversed()
      .slice(-4),
    [6000, 6000, 12_500, 10],
  )
  assert.ok(verified(await exported()).ok)
})
