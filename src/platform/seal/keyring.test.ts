import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem, type Open, open } from '#platform/db/transaction.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makePartnership } from '#tests/support/people.ts'
import { readSigningKey } from '../ledger/signing-key.ts'
import { KeyFileUnusable } from './key-file.ts'
import { createKeyring, masterKeyFrom } from './keyring.ts'
import { MASTER_KEY_FILE, readMasterKey } from './master-key.ts'

const now = Temporal.Instant.from('2026-11-21T22:00:00Z')
const keyring = createKeyring(masterKeyFrom(Buffer.alloc(32, 7)))
const database = await freshDatabase()
const { partnershipId } = await makePartnership(database)
const root = mkdtempSync(path.join(tmpdir(), 'daybreak-keys-'))
after(() => rmSync(root, { recursive: true, force: true }))

const record = () => ({ recordId: newId(), partnershipId })
const inSystem = <Value>(work: (transaction: Open) => Promise<Value>): Promise<Value> => asSystem(database.app, work)

test('what was sealed for a record opens with its key and with no other', async () => {
  const [one, other] = [record(), record()]
  const sealed = await inSystem((transaction) => keyring.seal(transaction, one, 'a safe address'))
  await inSystem((transaction) => keyring.seal(transaction, other, 'another'))
  assert.ok(!sealed.includes('address'))
  assert.equal(await inSystem((transaction) => keyring.unseal(transaction, one.recordId, sealed)), 'a safe address')
  await assert.rejects(inSystem((transaction) => keyring.unseal(transaction, other.recordId, sealed)))
  assert.equal(await inSystem((transaction) => keyring.unseal(transaction, newId(), sealed)), undefined)
})

test('a record has one key, however many values are sealed with it', async () => {
  const one = record()
  await inSystem((transaction) => keyring.seal(transaction, one, 'first'))
  const before = await database.owner.query('select xmin::text, wrapped from sealed_key where id = $1', [one.recordId])
  await inSystem((transaction) => keyring.seal(transaction, one, 'second'))
  const later = await database.owner.query('select xmin::text, wrapped from sealed_key where id = $1', [one.recordId])
  assert.deepEqual(later.rows, before.rows, 'the key is found, not written again')
})

test('two who seal for a new record at once end up with the same key', async () => {
  const one = record()
  const first = await open(database.app, 'set local role daybreak_system')
  const second = await open(database.app, 'set local role daybreak_system')
  const sealedFirst = await keyring.seal(first, one, 'first')
  const waiting = keyring.seal(second, one, 'second')
  await first.commit()
  const sealedSecond = await waiting
  await second.commit()
  const opener = await inSystem((transaction) => keyring.opener(transaction, one.recordId))
  assert.deepEqual([opener?.(sealedFirst), opener?.(sealedSecond)], ['first', 'second'])
})

test('a value of which any byte was changed does not open', async () => {
  const one = record()
  const sealed = await inSystem((transaction) => keyring.seal(transaction, one, 'a safe address'))
  const opener = await inSystem((transaction) => keyring.opener(transaction, one.recordId))
  assert.ok(opener)
  for (const [at, byte] of sealed.entries()) {
    assert.throws(() => opener(Buffer.from(sealed.with(at, byte ^ 1))), `byte ${at}`)
  }
  assert.throws(() => opener(sealed.subarray(0, 10)))
  assert.throws(() => opener(sealed.subarray(0, -1)))
})

test('a record whose key was destroyed is erased for good', async () => {
  const one = record()
  const sealed = await inSystem((transaction) => keyring.seal(transaction, one, 'a safe address'))
  assert.equal(await inSystem((transaction) => keyring.destroy(transaction, one.recordId, now)), true)
  assert.equal(await inSystem((transaction) => keyring.unseal(transaction, one.recordId, sealed)), undefined)
  await assert.rejects(
    inSystem((transaction) => keyring.seal(transaction, one, 'more')),
    /destroyed/,
  )
  assert.equal(await inSystem((transaction) => keyring.destroy(transaction, one.recordId, now)), false)
  const { rows } = await database.owner.query('select destroyed_at, wrapped from sealed_key where id = $1', [
    one.recordId,
  ])
  assert.deepEqual(rows, [{ destroyed_at: '2026-11-21T22:00:00Z', wrapped: null }], 'the proof stays')
})

test('another master key opens nothing and says so', async () => {
  const one = record()
  const sealed = await inSystem((transaction) => keyring.seal(transaction, one, 'a safe address'))
  const stranger = createKeyring(masterKeyFrom(Buffer.alloc(32, 8)))
  await assert.rejects(
    inSystem((transaction) => stranger.unseal(transaction, one.recordId, sealed)),
    /master key/,
  )
})

test('the keys of an installation are made once, for their owner alone', async () => {
  const folder = path.join(root, 'new', 'data')
  const sealed = await readMasterKey(folder).wrap(Buffer.from('key'))
  assert.equal((await readMasterKey(folder).unwrap(sealed)).toString(), 'key')
  assert.equal(readSigningKey(folder).id, readSigningKey(folder).id)
  if (process.platform !== 'win32') assert.equal(statSync(path.join(folder, MASTER_KEY_FILE)).mode & 0o777, 0o600)
})

test('a key file that cannot serve is named with how to mend it', () => {
  const folder = mkdtempSync(path.join(root, 'wrong-'))
  const file = path.join(folder, MASTER_KEY_FILE)
  writeFileSync(file, 'short', { mode: 0o600 })
  assert.throws(() => readMasterKey(folder), new RegExp(`${MASTER_KEY_FILE}.*backup`))
  if (process.platform === 'win32') return
  chmodSync(file, 0o644)
  assert.throws(() => readMasterKey(folder), /chmod 600/)
  assert.throws(() => readMasterKey('/dev/null/nowhere'), KeyFileUnusable)
})
