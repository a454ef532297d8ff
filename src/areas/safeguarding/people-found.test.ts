import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { workOf } from '#platform/http/work.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrant, makeTestOperation } from '#tests/support/operation.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { recordPeopleFound } from './record-from-text.ts'

const { house, app, database } = await testHouse()
const at = house.clock.now().subtract({ hours: 1 })
const partnership = await makePartnership(database)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', roles: ['coordinator'] })
const stranger = await makePerson(database, { partnership, name: 'Ash Field' })
const operation = await makeTestOperation(database, maker, { at })
await makeGrant(database, { to: stranger, by: maker, strandId: operation.strands.closures, level: 'lead', at })
const page = `/operations/${operation.id}/people-safeguarded`

test('children are never hidden in a sum, and an age not known is cared for as a child’s', async () => {
  assert.equal((await visit(app, maker, `${page}/new`)).statusCode, 200)
  const groups = [
    { count: '11', ageGroup: 'adult', sex: 'female', nationalities: 'Romanian\nPolish', support: 'safe accommodation' },
    { count: '1', ageGroup: 'child', support: 'care of the local authority' },
    { count: '2', sex: 'female' },
  ]
  for (const fields of groups) {
    assert.equal((await submit(app, maker, `${page}/new`, { actId: newId(), ...fields })).statusCode, 303)
  }
  const { body } = await visit(app, maker, page)
  assert.match(body, /<dt>Children<\/dt><dd>1<\/dd>/)
  assert.match(body, /<dt>Adults<\/dt><dd>11<\/dd>/)
  assert.match(body, /<dt>Age not known<\/dt><dd>2<\/dd>/)
  assert.match(body, /2 women or girls, age not known: cared for as children/)
  assert.match(body, /Romanian and Polish/)
  assert.doesNotMatch(body, /<dd>1[234]<\/dd>/)
})

test('the page says what the record is not for', async () => {
  const { body } = await visit(app, maker, page)
  assert.match(body, /not for immigration control and not for the investigation/)
})

test('whoever holds another strand only, even as its lead, finds nothing', async () => {
  assert.equal((await visit(app, stranger, page)).statusCode, 404)
  assert.equal((await visit(app, stranger, `${page}/new`)).statusCode, 404)
  assert.equal((await submit(app, stranger, `${page}/new`, { actId: newId(), count: '1' })).statusCode, 404)
})

test('people found in an accepted text become groups; without a figure they become a note and no number', async () => {
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
      "insert into draft_fact (id, draft_id, position, key, kind, value, spans, certainty) values ($1, $2, $3, $4, 'people-found', '{}', '[]', 'sure')",
      [id, draftId, position, `/victims/groups/${position}`],
    )
  }
  const found = { sex: 'female', nationalities: [], age_group: 'adult', support: ['reception centre'] } as const
  await recordPeopleFound(work, {
    type: 'facts-accepted',
    operationId: tern.id,
    strands: tern.strands,
    facts: [
      {
        kind: 'people-found',
        quote: 'five women were received',
        sources: [{ factId: facts[0], quote: 'five women were received' }],
        value: { ...found, count: 5 },
      },
      {
        kind: 'people-found',
        quote: 'others are looked after',
        sources: [{ factId: facts[1], quote: 'others are looked after' }],
        value: { ...found, count: null },
      },
    ],
  })
  await transaction.commit()
  const { body } = await visit(app, maker, `/operations/${tern.id}/people-safeguarded`)
  assert.match(body, /5 women/)
  assert.match(body, /<q>five women were received<\/q>/)
  assert.match(body, /gives no figure/)
})
