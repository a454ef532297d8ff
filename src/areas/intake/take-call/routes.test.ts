import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit } from '#tests/support/people.ts'
import { makeReport } from '#tests/support/reports.ts'

const { app, house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const ash = await makePerson(database, { partnership, name: 'Ash Calder' })
await grant(database, ash, partnership.reportsStrandId, 'contribute', ash)

const CALL = {
  channel: 'phone',
  language: 'en',
  'danger.now': 'no',
  'about.whom': 'somebody-seen',
  'child.under18': 'no',
  'what.words': 'A man sleeps in a shed',
  'identity.knownAs': 'anonymous',
}

const linesOf = async (actId: string) =>
  (await database.owner.query('select event from ledger_entry where id = $1', [actId])).rows

test('a call under the id of another report is not said to be kept, and what was typed stands there to be sent again', async () => {
  const { id } = await makeReport(house)
  const answer = await submit(app, ash, '/reports/new', { actId: id, ...CALL })
  assert.equal(answer.statusCode, 409)
  assert.match(answer.body, /This was not kept[^]*A man sleeps in a shed/)
  assert.notDeepEqual(await linesOf(id), [{ event: 'report-taken' }])
  const next = /name="actId" value="([^"]+)"/.exec(answer.body)?.[1] ?? newId()
  assert.notEqual(next, id)
  const again = await submit(app, ash, '/reports/new', { actId: next, ...CALL })
  assert.equal(again.headers.location, `/reports/${next}/receipt`)
})

const found = (body: string) => /name="alike" value="([^"]*)"/.exec(body)?.[1] ?? ''
const call = (plate: string) => ({ ...CALL, 'what.words': 'A van', 'vehicle.plate': plate })

test('what is alike is shown again where it is something else than what was seen', async () => {
  for (const plate of ['AB12 CDE', 'XY34 ZZT'])
    await submit(app, ash, '/reports/new', { actId: newId(), ...call(plate) })
  const first = await submit(app, ash, '/reports/new', { actId: newId(), ...call('AB12 CDE') })
  assert.equal(first.statusCode, 422)
  const alike = found(first.body)
  assert.match(alike, /^\/reports\//)
  const changed = await submit(app, ash, '/reports/new', { actId: newId(), ...call('XY34 ZZT'), alike })
  assert.equal(changed.statusCode, 422)
  assert.notEqual(found(changed.body), alike)
  const same = await submit(app, ash, '/reports/new', { actId: newId(), ...call('AB12 CDE'), alike })
  assert.equal(same.statusCode, 303, same.body)
})
