import assert from 'node:assert/strict'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { systemClock } from '#platform/clock/clock.ts'
import { readSigningKey } from '#platform/ledger/signing-key.ts'
import { createKeyring } from '#platform/seal/keyring.ts'
import { readMasterKey } from '#platform/seal/master-key.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { makePartnership } from '#tests/support/people.ts'
import { exportLedger, verifyLedger } from './ledger.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-verify-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const database = await freshDatabase()
const house = {
  pool: database.app,
  keyring: createKeyring(readMasterKey(folder)),
  signingKey: readSigningKey(folder),
  clock: systemClock,
}
await makePartnership(database)
const file = path.join(folder, 'ledger.jsonl')
const out = createWriteStream(file)
await exportLedger(house, out)
await new Promise((resolve) => out.end(resolve))

test('an export that nobody touched is intact, and tells of itself', () => {
  const { stdout, stderr, exitCode } = verifyLedger(file)
  assert.equal(exitCode, 0)
  assert.match(stdout, /is intact\.\n1 entry in 1 batch, exported at/)
  assert.ok(stdout.includes(house.signingKey.id))
  assert.match(stderr, /Compare the key/)
  assert.ok(readFileSync(file, 'utf8').includes('"event":"ledger-exported"'))
})

test('a signer can be demanded', () => {
  assert.equal(verifyLedger(file, { key: house.signingKey.id.toUpperCase() }).exitCode, 0)
  const another = verifyLedger(file, { key: 'a'.repeat(64) })
  assert.equal(another.exitCode, 1)
  assert.match(another.stdout, /line 2, from byte \d+: this batch is signed with another key/)
  assert.equal(verifyLedger(file, { key: 'the right one' }).exitCode, 2)
})

test('a changed file is told with the line and the byte', () => {
  const text = readFileSync(file, 'utf8')
  const changed = path.join(folder, 'changed.jsonl')
  writeFileSync(changed, text.replace('ledger-exported', 'ledger-expected'))
  const { stdout, exitCode } = verifyLedger(changed)
  assert.equal(exitCode, 1)
  assert.match(stdout, /was changed: line 3, from byte \d+: entry 1 was changed\.\n/)
})

test('a file that is not there or is a folder is unusable', () => {
  for (const wrong of [path.join(folder, 'nowhere'), folder]) {
    const { stdout, stderr, exitCode } = verifyLedger(wrong)
    assert.equal(exitCode, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /cannot be read/)
  }
})
