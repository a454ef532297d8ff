import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { createServer } from '#platform/http/server.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { accessAndLogRoutes } from '../access-and-log-routes.ts'

const NOW = Temporal.Instant.from('2026-03-02T09:00:00Z')
const { house, database } = await testHouse({}, { now: () => NOW })
const app = await createServer(house, accessAndLogRoutes)
const partnership = await makePartnership(database)
const person = (name: string) => makePerson(database, { partnership, name, at: NOW })
const maker = await person('Robin Marsh')
const operation = await makeOperationAt(database, maker, { at: NOW })
const { suspects, intelligence, closures, communications } = operation.strands

const give = (to: TestPerson, strandId: string, level: 'read' | 'lead') =>
  makeGrantAt(database, { to, by: maker, strandId, level, at: NOW, until: NOW.add({ hours: 240 }) })
const handOver = (to: TestPerson, strandId: string) =>
  makeGrantAt(database, { to, by: maker, strandId, level: 'lead', at: NOW })
const end = (who: TestPerson, grantId: string, reason = 'No longer needed') =>
  submit(app, who, `/access/${grantId}/end`, { actId: newId(), reason })
const find = async (grantId: string) =>
  (await database.owner.query('select ended_at, ended_by, ended_because from access_grant where id = $1', [grantId]))
    .rows[0]
const makersGrant = async (strandId: string): Promise<string> =>
  (
    await database.owner.query('select id from access_grant where strand_id = $1 and account_id = $2', [
      strandId,
      maker.accountId,
    ])
  ).rows[0].id

test('a lead ends somebody’s access: it is over at once and stays in the history', async () => {
  const reader = await person('Wren Hollis')
  const grantId = await give(reader, suspects, 'read')
  assert.equal((await visit(app, maker, `/access/${grantId}/end`)).statusCode, 200)
  assert.equal((await end(maker, grantId, 'Moved to other work')).statusCode, 303)
  assert.equal((await find(grantId)).ended_by, maker.accountId)
  assert.equal((await visit(app, reader, `/operations/${operation.id}/access`)).statusCode, 404)
  const shown = await visit(app, maker, `/operations/${operation.id}/access`)
  assert.match(shown.body, /Ended Monday 2 March 2026 at 9:00am by Robin Marsh: “Moved to other work”/)
})

test('whoever only reads gives up their own access and nobody else’s', async () => {
  const [reader, other] = [await person('Kit Lowe'), await person('Sam Reed')]
  const [own, others] = [await give(reader, suspects, 'read'), await give(other, suspects, 'read')]
  assert.equal((await visit(app, reader, `/access/${others}/end`)).statusCode, 404)
  assert.equal((await end(reader, others)).statusCode, 404)
  assert.equal((await find(others)).ended_at, null)
  const answered = await end(reader, own, 'My part is done')
  assert.match(String(answered.headers.location), /^\/operations\?notice=/)
  assert.deepEqual(await find(own), {
    ended_at: '2026-03-02T09:00:00Z',
    ended_by: reader.accountId,
    ended_because: 'My part is done',
  })
})

test('the database itself lets nobody raise or stretch a grant', async () => {
  const client = await database.app.connect()
  try {
    await client.query(`begin; select set_config('app.lead', '{${suspects}}', true)`)
    await assert.rejects(client.query("update access_grant set level = 'lead'"), /permission denied/)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('a reason is asked for', async () => {
  const grantId = await give(await person('Jo Vale'), suspects, 'read')
  const answered = await end(maker, grantId, ' ')
  assert.equal(answered.statusCode, 422)
  assert.match(answered.body, /href="#reason">Enter the reason</)
})

test('the last lead of a strand stays until somebody else leads it', async () => {
  const grantId = await makersGrant(closures)
  const refused = await end(maker, grantId)
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Nobody else leads this strand/)
  const passing = await person('Ash Field')
  await give(passing, closures, 'lead')
  assert.equal((await end(maker, grantId)).statusCode, 422, 'one whose lead lapses leaves the strand without one')
  await handOver(await person('Noor Hale'), closures)
  assert.equal((await end(maker, grantId)).statusCode, 303)
})

test('a lead whose account is closed does not count', async () => {
  const closed = await makePerson(database, { partnership, name: 'Max Fenn', at: NOW, state: 'closed' })
  await handOver(closed, communications)
  assert.equal((await end(maker, await makersGrant(communications))).statusCode, 422)
})

test('two leads who end each other at once leave one', async () => {
  const other = await person('Ada Quill')
  const theirs = await handOver(other, intelligence)
  const mine = await makersGrant(intelligence)
  const answered = await Promise.all([end(maker, theirs), end(other, mine)])
  const left = [await find(theirs), await find(mine)].filter(({ ended_at }) => ended_at === null)
  assert.equal(left.length, 1)
  assert.equal(answered.filter(({ statusCode }) => statusCode === 303).length, 1)
})

test('two who end the same access at once: the second sees what the first did', async () => {
  const [other, reader] = [await person('Lee Thorn'), await person('Rae Dunn')]
  await give(other, suspects, 'lead')
  const grantId = await give(reader, suspects, 'read')
  const answered = await Promise.all([end(maker, grantId, 'First reason'), end(other, grantId, 'Second reason')])
  assert.deepEqual(answered.map(({ statusCode }) => String(statusCode)).toSorted(), ['303', '409'])
  const late = answered.find(({ statusCode }) => statusCode === 409)
  assert.match(late?.body ?? '', /This access is over already[\s\S]*(First|Second) reason/)
})
