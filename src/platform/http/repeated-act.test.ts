import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit } from '#tests/support/people.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const one = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Robin Marsh' })
const other = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Wren Hollis' })
const make = (person: typeof one, actId: string, name: string) =>
  submit(app, person, '/operations/new', { actId, name, state: 'developing' })
const named = async (name: string): Promise<number> =>
  (await database.owner.query('select from operation where name = $1', [name])).rowCount ?? 0

test('the same form sent twice, even at once, does one thing and leads to the same page', async () => {
  const actId = newId()
  const answers = await Promise.all([make(one, actId, 'Heron'), make(one, actId, 'Heron'), make(one, actId, 'Heron')])
  assert.deepEqual(
    answers.map(({ statusCode, headers }) => [statusCode, String(headers.location).split('?')[0]]),
    Array.from({ length: 3 }, () => [303, `/operations/${actId}`]),
  )
  assert.equal(await named('Heron'), 1)
})

test('a form of somebody else under the same id is told that it was used, and does nothing', async () => {
  const actId = newId()
  await make(one, actId, 'Plover')
  const answer = await make(other, actId, 'Curlew')
  assert.equal(answer.statusCode, 409)
  assert.match(answer.body, /This form was sent before/)
  assert.equal(await named('Curlew'), 0)
})

test('another form under the same id is told that it was used, and does nothing', async () => {
  const actId = newId()
  await make(one, actId, 'Dunlin')
  const answer = await submit(app, one, `/operations/${actId}/premises/new`, {
    actId,
    label: '14 Canal Row',
    kind: 'flat',
    state: 'known',
  })
  assert.equal(answer.statusCode, 409)
  assert.equal((await database.owner.query('select from premises where operation_id = $1', [actId])).rowCount, 0)
})

test('a form that is sent back leaves its line, on the strand of the record it showed', async () => {
  const actId = newId()
  await make(one, actId, 'Godwit')
  const answer = await submit(app, one, `/operations/${actId}/change`, {
    actId: newId(),
    name: '',
    state: 'developing',
    version: '1',
  })
  assert.equal(answer.statusCode, 422)
  const { rows } = await database.owner.query(
    `select strand.kind from ledger_entry join strand on strand.id = ledger_entry.strand_id
     where event = 'form-sent-back' and record_id = $1 and account_id = $2`,
    [actId, one.accountId],
  )
  assert.deepEqual(rows, [{ kind: 'command' }])
})
