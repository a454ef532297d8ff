import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enterSession } from '#platform/auth/session.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { freshDatabase } from './database.ts'
import { makeAgency, makePartnership, makePerson } from './people.ts'

const database = await freshDatabase()

test('a person made for a test is signed in', async () => {
  const partnership = await makePartnership(database)
  const agencyId = await makeAgency(database, partnership)
  const person = await makePerson(database, { partnership, agencyId, roles: ['coordinator'] })
  const token = person.cookie.replace('session=', '')
  const entered = await enterSession(database.app, token, systemClock.now())
  assert.ok(entered)
  await entered.transaction.rollback()
  assert.equal(entered.actor.accountId, person.accountId)
  assert.equal(entered.actor.agency, 'Haven Trust')
  assert.deepEqual(entered.actor.roles, ['coordinator'])
})
