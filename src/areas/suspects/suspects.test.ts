import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { workOf } from '#platform/http/work.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrant, makeTestOperation } from '#tests/support/operation.ts'
import { makeAgency, makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { recordSuspects } from './record-from-text.ts'

const { house, app, database } = await testHouse()
const at = house.clock.now().subtract({ hours: 1 })
const partnership = await makePartnership(database)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', roles: ['coordinator'] })
const redCrossId = await makeAgency(database, partnership, { name: 'Red Cross Fenshire' })
const volunteer = await makePerson(database, { partnership, agencyId: redCrossId, name: 'Ash Field' })
const operation = await makeTestOperation(database, maker, { at })
await makeGrant(database, {
  to: volunteer,
  by: maker,
  strandId: operation.strands['place-of-safety'],
  level: 'read',
  at,
})
const page = `/operations/${operation.id}/suspects`

test('groups are recorded, and how many people they are is counted from them', async () => {
  assert.match((await visit(app, maker, page)).body, /Nobody arrested has been recorded here/)
  assert.equal((await visit(app, maker, `${page}/new`)).statusCode, 200)
  const groups = [
    {
      count: '6',
      sex: 'male',
      offences: 'money laundering\r\nkeeping a brothel',
      status: 'released under investigation',
    },
    { count: '2', sex: 'female', age: '30s', status: 'released under investigation' },
  ]
  for (const fields of groups) {
    assert.equal((await submit(app, maker, `${page}/new`, { actId: newId(), ...fields })).statusCode, 303)
  }
  const { body } = await visit(app, maker, page)
  assert.match(body, /6 men or boys/)
  assert.match(body, /<li>money laundering<\/li><li>keeping a brothel<\/li>/)
  assert.match(body, /<dt>Arrested<\/dt><dd>8<\/dd>/)
  assert.match(body, /<dt>Released under investigation<\/dt><dd>8<\/dd>/)
})

test('a form sent twice is one group', async () => {
  const fields = { actId: newId(), count: '1', sex: 'male', age: '27' }
  for (let sent = 1; sent <= 2; sent += 1) {
    assert.equal((await submit(app, maker, `${page}/new`, fields)).statusCode, 303)
  }
  const { rows } = await database.owner.query('select count(*)::int as count from suspect_group where id = $1', [
    fields.actId,
  ])
  assert.deepEqual(rows, [{ count: 1 }])
})

test('a group without people is a mistake that is named', async () => {
  const answer = await submit(app, maker, `${page}/new`, { actId: newId(), count: '0' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /How many people must be between 1 and 999/)
})

const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'))

test('whoever has the place of safety only gets the page of a missing record', async () => {
  const missing = await visit(app, volunteer, `/operations/${newId()}/suspects`)
  const held = await visit(app, volunteer, page)
  assert.equal(held.statusCode, 404)
  assert.equal((await visit(app, volunteer, `${page}/new`)).statusCode, 404)
  assert.equal((await submit(app, volunteer, `${page}/new`, { actId: newId(), count: '1' })).statusCode, 404)
  assert.equal(main(held.body), main(missing.body))
})

test('whoever may only know that it exists sees no number, and whom to ask', async () => {
  const knower = await makePerson(database, { partnership, name: 'Jay Reed' })
  await makeGrant(database, { to: knower, by: maker, strandId: operation.strands.suspects, level: 'exists', at })
  const { body, statusCode } = await visit(app, knower, page)
  assert.equal(statusCode, 200)
  assert.match(body, /ask Robin Marsh, Fenshire Police/)
  assert.doesNotMatch(body, /men or boys|Released/)
  assert.equal((await visit(app, knower, `${page}/new`)).statusCode, 404)
})

test('whoever may read may not record', async () => {
  const reader = await makePerson(database, { partnership, name: 'Fern Cole' })
  await makeGrant(database, { to: reader, by: maker, strandId: operation.strands.suspects, level: 'read', at })
  const { body } = await visit(app, reader, page)
  assert.match(body, /6 men or boys/)
  assert.doesNotMatch(body, /suspects\/new/)
  assert.equal((await visit(app, reader, `${page}/new`)).statusCode, 404)
})

test('arrests of an accepted text become groups with their words; that nobody was arrested is kept as a note', async () => {
  const tern = await makeTestOperation(database, maker, { at, name: 'Tern' })
  const now = house.clock.now()
  const { transaction, actor } = await enterAccount(house.pool, maker.accountId, now)
  const work = workOf(house, actor, transaction, now)
  const draftId = newId()
  const facts = [newId(), newId()] as const
  await work.run(
    "insert into draft (id, owner_id, title, body, sha256, made_at) values ($1, $2, 'A text', 'x', '\\x00', $3)",
    [draftId, maker.accountId, now.toString()],
  )
  for (const [position, id] of facts.entries()) {
    await work.run(
      "insert into draft_fact (id, draft_id, position, key, kind, value, spans, certainty) values ($1, $2, $3, $4, 'arrests', '{}', '[]', 'sure')",
      [id, draftId, position, `/arrests/people/${position}`],
    )
  }
  const unknown = { sex: null, age: null, offences: [], status: null }
  await recordSuspects(work, {
    type: 'facts-accepted',
    operationId: tern.id,
    strands: tern.strands,
    facts: [
      {
        kind: 'arrests',
        quote: 'a man of 32 was held',
        sources: [{ factId: facts[0], quote: 'a man of 32 was held' }],
        value: { ...unknown, count: 1, sex: 'male', age: 32 },
      },
      {
        kind: 'arrests',
        quote: 'no arrests were made',
        sources: [{ factId: facts[1], quote: 'no arrests were made' }],
        value: { ...unknown, count: 0 },
      },
    ],
  })
  await transaction.commit()
  const { body } = await visit(app, maker, `/operations/${tern.id}/suspects`)
  assert.match(body, /1 man\b/)
  assert.doesNotMatch(body, /man or boy/)
  assert.match(body, /<q>a man of 32 was held<\/q>/)
  assert.match(body, /The text says that nobody was arrested/)
  const { rows } = await database.owner.query(
    "select event, count(*)::int as count from ledger_entry where strand_id = $1 and event like '%recorded' group by event order by 1",
    [tern.strands.suspects],
  )
  assert.deepEqual(rows, [
    { event: 'entry-recorded', count: 1 },
    { event: 'suspects-recorded', count: 1 },
  ])
})
