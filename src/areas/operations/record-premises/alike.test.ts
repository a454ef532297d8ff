import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit } from '#tests/support/people.ts'

const { app, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, roles: ['coordinator'] })
const officer = await makePerson(database, { partnership })
const heron = await makeFilledOperation(database, lead, 'Heron')
const kite = await makeFilledOperation(database, lead, 'Kite')
await grant(database, officer, kite.strands.command, 'contribute', lead)
await database.owner.query(
  `update premises set label = 'The Orchid', address = '77 Quarry Lane, ZE2 9XY' where id = $1`,
  [heron.premisesId],
)
await database.owner.query(`update premises set label = 'Somewhere else' where id = $1`, [kite.premisesId])

const record = (who: typeof lead, given: Readonly<Record<string, string>>) =>
  submit(app, who, `/operations/${kite.operationId}/premises/new`, {
    actId: newId(),
    kind: 'flat',
    state: 'known',
    ...given,
  })

const ALIKE: readonly (readonly [what: string, given: Readonly<Record<string, string>>, why: RegExp])[] = [
  ['the same house and postcode', { label: 'Flat', address: '77 Quarry Ln\nze29xy' }, /same house and postcode/],
  ['the same address, abbreviated', { label: '77, quarry ln' }, /same address/],
  ['the same postcode', { label: 'A yard', address: 'ZE2 9XY' }, /same postcode/],
  ['the same name', { label: 'orchid' }, /same name/],
]
for (const [what, given, why] of ALIKE)
  test(`before premises with ${what} are recorded, those that there are are shown, and nothing typed is lost`, async () => {
    const { statusCode, body } = await record(lead, given)
    assert.equal(statusCode, 422)
    assert.match(body, new RegExp(`The Orchid[\\s\\S]*href="/premises/${heron.premisesId}"`))
    assert.match(body, why)
    assert.match(body, new RegExp(`value="${given['label']}"`))
  })

test('premises that are another are recorded all the same', async () => {
  const { statusCode } = await record(lead, { label: 'Orchid', alike: 'seen' })
  assert.equal(statusCode, 303)
})

test('nobody learns by recording premises of others that they may not see', async () => {
  const { statusCode, body } = await record(officer, { label: '77 Quarry Lane', address: 'ZE2 9XY' })
  assert.equal(statusCode, 303, body)
})

test('what only looks alike in words that any premises have is no likeness', async () => {
  assert.equal((await record(lead, { label: 'Flat 2' })).statusCode, 303)
  assert.equal((await record(lead, { label: 'Flat 2' })).statusCode, 303)
  assert.equal((await record(lead, { label: '177 Quarry Lane' })).statusCode, 303)
})
