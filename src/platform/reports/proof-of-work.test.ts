import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { newId } from '../db/ids.ts'
import { createKeyring, masterKeyFrom } from '../seal/keyring.ts'
import { isProven, workFor } from './proof-of-work.ts'

const keyring = createKeyring(masterKeyFrom(Buffer.alloc(32, 7)))
const report = newId()
const challenge = JSON.parse(await workFor(keyring, report))
const solution = (await solveChallenge({ challenge, deriveKey })) ?? assert.fail('not solved')
const sent = (given: object): string => Buffer.from(JSON.stringify(given)).toString('base64')

test('work that was done counts for its report, and for no other', async () => {
  assert.equal(await isProven(keyring, report, sent({ challenge, solution })), true)
  assert.equal(await isProven(keyring, newId(), sent({ challenge, solution })), false)
})

test('work that another installation set counts for nothing here', async () => {
  const other = createKeyring(masterKeyFrom(Buffer.alloc(32, 8)))
  assert.equal(await isProven(other, report, sent({ challenge, solution })), false)
})

const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1, keyPrefix: '0' } }
const hostile: readonly (readonly [what: string, proof: string])[] = [
  ['nothing', ''],
  ['no JSON', 'x'],
  ['nothing in it', sent({})],
  ['null', sent([null])],
  ['another number', sent({ challenge, solution: { ...solution, counter: solution.counter + 1 } })],
  ['work made easier', sent({ challenge: easier, solution })],
  ['no signature', sent({ challenge: { parameters: challenge.parameters }, solution })],
  ['very much', 'A'.repeat(1_000_000)],
]
for (const [what, proof] of hostile)
  test(`${what} is no proof`, async () => assert.equal(await isProven(keyring, report, proof), false))
