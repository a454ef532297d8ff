import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#domain/access/actions.ts'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const clock = movableClock(NOW)
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
const partnership = await makePartnership(database)
const person = async (name: string, level?: 'read' | 'contribute' | 'lead', roles: readonly Role[] = []) => {
  const made = await makePerson(database, { partnership, name, roles, at: NOW })
  const at = NOW.subtract({ hours: 1 })
  if (level !== undefined)
    await makeGrantAt(database, { to: made, by: made, strandId: partnership.reportsStrandId, level, at })
  return made
}
const ash = await person('Ash Asks', 'contribute')
const wren = await person('Wren Allows', 'contribute')
const third = await person('Theo Third', 'contribute')
const lead = await person('Robin Lead', 'lead')
const reader = await person('Ria Reader', 'read')
const admins = [
  await person('Ada Admin', undefined, ['administrator', 'keeper', 'coordinator']),
  await person('Abe Admin', undefined, ['administrator', 'keeper', 'coordinator']),
] as const

const report = async (knownAs: 'named' | 'confidential' | 'anonymous' = 'confidential'): Promise<string> => {
  clock.set(NOW)
  return (await makeReport(house, { answers: answersWith({ knownAs }) })).id
}
const ask = async (who: TestPerson, id: string, reason = 'A sister may be next') => {
  const actId = newId()
  const answer = await submit(app, who, `/reports/${id}/identity`, { actId, because: 'child', reason })
  return { actId, statusCode: answer.statusCode, body: answer.body }
}
const answer = (who: TestPerson, id: string, request: string, said: 'granted' | 'refused' = 'granted') =>
  submit(app, who, `/reports/${id}/identity/${request}`, {
    actId: newId(),
    answer: said,
    answerReason: 'I agree that we must',
  })
const look = (who: TestPerson, id: string) => visit(app, who, `/reports/${id}/identity/look`)
const sees = async (who: TestPerson, id: string): Promise<boolean> => {
  const { statusCode, body } = await look(who, id)
  assert.equal(statusCode === 200, body.includes('07700 900123'))
  return statusCode === 200
}
const events = async (id: string, like: string) =>
  (
    await database.owner.query<{ event: string }>(
      'select event from ledger_entry where record_id = $1 and event like $2 order by seq',
      [id, like],
    )
  ).rows.map(({ event }) => event)

test('who sent a report in confidence opens to the two who agreed and to nobody else, for a day, and every look is noted', async () => {
  const id = await report()
  const everybody = [ash, wren, third, lead, reader, ...admins]
  for (const who of everybody) assert.equal(await sees(who, id), false, who.name)
  const { actId, statusCode } = await ask(ash, id)
  assert.equal(statusCode, 303)
  for (const who of everybody) assert.equal(await sees(who, id), false, `${who.name}, asked`)
  assert.equal((await answer(wren, id, actId)).statusCode, 303)
  for (const who of everybody) assert.equal(await sees(who, id), who === ash || who === wren, `${who.name}, granted`)
  clock.pass('PT23H59M59S')
  const later = await person('Ash Later', 'contribute')
  assert.equal(await opens(ash, id), true)
  assert.equal(await opens(later, id), false)
  clock.pass('PT1S')
  assert.equal(await opens(ash, id), false, 'at the end of the day it is closed')
  assert.deepEqual(await events(id, 'identity-%'), [
    'identity-asked',
    'identity-answered',
    'identity-looked-at',
    'identity-looked-at',
  ])
})

/** Whether the database opens it to somebody now, whatever their session: a day outlives one. */
async function opens({ accountId }: TestPerson, id: string): Promise<boolean> {
  const client = await database.owner.connect()
  try {
    await client.query('begin; set local role daybreak_system')
    await client.query('select from enter_account($1, $2)', [accountId, clock.now().toString()])
    await client.query('set local role daybreak_app')
    return (await client.query('select from open_identity($1, $2)', [id, clock.now().toString()])).rowCount === 1
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('nobody answers themselves, on the page or past it', async () => {
  const id = await report()
  const { actId } = await ask(ash, id)
  const own = await answer(ash, id, actId)
  assert.equal(own.statusCode, 422)
  assert.match(own.body, /Somebody else must answer/)
  const past = database.owner.query(
    `update identity_request set answer = 'granted', answered_by = asked_by, answered_at = $2, answer_reason = 'x', opens_until = $2::timestamptz + interval '1 hour' where id = $1`,
    [actId, NOW.toString()],
  )
  await assert.rejects(past, { constraint: 'identity_request_takes_two' })
})

test('no two administrators, keepers or coordinators open anything without a right to reports', async () => {
  const id = await report()
  assert.equal((await ask(admins[0], id)).statusCode, 404)
  const { actId } = await ask(ash, id)
  assert.equal((await answer(admins[1], id, actId)).statusCode, 404)
  assert.equal((await answer(reader, id, actId)).statusCode, 404)
  for (const who of admins) assert.equal(await sees(who, id), false)
})

test('a refusal opens nothing, and it can be asked again', async () => {
  const id = await report()
  const { actId } = await ask(ash, id)
  assert.equal((await answer(wren, id, actId, 'refused')).statusCode, 303)
  assert.equal(await sees(ash, id), false)
  assert.equal(await sees(wren, id), false)
  assert.equal((await ask(ash, id)).statusCode, 303)
})

test('of two who answer at once, one counts and the other is told', async () => {
  const id = await report()
  const { actId } = await ask(ash, id)
  const both = await Promise.all([answer(wren, id, actId, 'granted'), answer(third, id, actId, 'refused')])
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other),
    [303, 409],
  )
  const told = both.find(({ statusCode }) => statusCode === 409)?.body ?? ''
  assert.match(told, /Somebody else has answered this meanwhile/)
  assert.match(told, /Your answer was not kept[^]*<blockquote/, 'what they wrote stands there')
  assert.deepEqual(await events(id, 'identity-answered'), ['identity-answered'])
})

test('who asks twice is told that it waits', async () => {
  const id = await report()
  await ask(ash, id)
  const { statusCode, body } = await ask(ash, id)
  assert.equal(statusCode, 422)
  assert.match(body, /You have asked already/)
})

test('a name that was given openly is seen by those who add to reports, and the look is noted', async () => {
  const id = await report('named')
  assert.equal(await sees(ash, id), true)
  assert.equal(await sees(reader, id), false)
  for (const who of admins) assert.equal(await sees(who, id), false)
  assert.deepEqual(await events(id, 'identity-%'), ['identity-looked-at'])
  assert.equal((await ask(ash, id)).statusCode, 404, 'there is nothing to ask')
})

test('of a report without a name the page says that nobody knows', async () => {
  const id = await report('anonymous')
  const { body } = await visit(app, ash, `/reports/${id}/identity`)
  assert.match(body, /Nobody knows who sent it/)
  assert.doesNotMatch(body, /<form[^>]*identity/)
  assert.equal((await look(ash, id)).statusCode, 404)
  assert.equal((await ask(ash, id)).statusCode, 404)
})

test('somebody who lost their right to reports has lost this too', async () => {
  const id = await report()
  const leaver = await person('Lee Leaver', 'contribute')
  const { actId } = await ask(leaver, id)
  await answer(wren, id, actId)
  assert.equal(await sees(leaver, id), true)
  await database.owner.query(
    `update access_grant set ended_at = $2, ended_by = account_id, ended_because = 'Left' where account_id = $1`,
    [leaver.accountId, clock.now().toString()],
  )
  assert.equal(await sees(leaver, id), false)
})

test('the keeper sees who asked, who allowed, why, and when each looked, and nothing of the report or the reporter', async () => {
  const id = await report()
  const { actId } = await ask(ash, id, 'The sister is fifteen')
  await answer(wren, id, actId)
  await look(ash, id)
  const { body, statusCode } = await visit(app, admins[0], '/reports/identities')
  assert.equal(statusCode, 200)
  const [section = ''] = body.match(new RegExp(`aria-labelledby="opening-${actId}"[\\s\\S]*?</section>`)) ?? []
  assert.match(
    section,
    /Ash Asks[\s\S]*The sister is fifteen[\s\S]*Wren Allows[\s\S]*I agree that we must[\s\S]*<li>Ash Asks/,
  )
  assert.doesNotMatch(section, /<li>Wren Allows/)
  for (const held of ['Kit Example', '07700', 'Vans']) assert.ok(!body.includes(held), held)
  for (const who of [ash, lead, reader]) assert.equal((await visit(app, who, '/reports/identities')).statusCode, 403)
})

test('erasing a report erases who sent it and why it was asked, and the page says so', async () => {
  const id = await report()
  const { actId } = await ask(ash, id)
  await answer(wren, id, actId)
  await database.owner.query('update sealed_key set wrapped = null, destroyed_at = now() where id = $1', [id])
  const { body, statusCode } = await look(ash, id)
  assert.equal(statusCode, 200)
  assert.match(body, /Erased with the report/)
  assert.doesNotMatch((await visit(app, ash, `/reports/${id}/identity`)).body, /A sister may be next/)
})
