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
  alike: 'seen',
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
