import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSystem } from '#platform/db/transaction.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'
import { findRights } from './rights.ts'

const { database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership })
const person = await makePerson(database, { partnership })
await grant(database, person, partnership.reportsStrandId, 'read', lead)
await grant(database, person, partnership.directoryStrandId, 'lead', lead)
const { rows } = await database.owner.query<{ id: string }>('select id from session where account_id = $1', [
  person.accountId,
])
const sessionId = rows[0]?.id ?? ''
const NOW = house.clock.now()

const strandsAfter = async (duration: string) => {
  const at = NOW.add(duration)
  const rights = await asSystem(house.pool, ({ run }) => findRights(run, [sessionId], at))
  const strands = rights.get(sessionId)
  return strands && [...strands]
}

test('of all that a person holds, they watch the reports that they may read', async () => {
  assert.deepEqual(await strandsAfter('PT0S'), [partnership.reportsStrandId])
})

test('a session that is left idle for an hour watches nothing', async () => {
  assert.deepEqual(await strandsAfter('PT59M'), [partnership.reportsStrandId])
  assert.equal(await strandsAfter('PT61M'), undefined)
})

test('a grant that has run out is no right to watch', async () => {
  await database.owner.query(`update session set last_seen_at = now() + interval '25 hours', expires_at = 'infinity'`)
  assert.deepEqual(await strandsAfter('PT23H'), [partnership.reportsStrandId])
  assert.deepEqual(await strandsAfter('PT25H'), [])
})
