import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'

const { app, house, database } = await testHouse()
const RULE = '/law/asb-closure-application-hearing'
const VERSION = 'asb-closure-application-hearing.v2'
const WAITS = /A first day of “Hearing of the application for a closure order” waits for a second administrator/
const CHANGED = /The law of “Hearing of the application for a closure order” changed here/

/** A lead whose premises are served a notice an hour ago, an administrator beside them, and somebody without a part in it. */
async function closureServed(name: string) {
  const partnership = await makePartnership(database, name)
  const [lead, second, officer] = await Promise.all([
    makePerson(database, { partnership, roles: ['administrator'], name: 'Ash Lane' }),
    makePerson(database, { partnership, roles: ['administrator'], name: 'Rowan Hill' }),
    makePerson(database, { partnership, name: 'Fern Cole' }),
  ])
  const { closureId } = await makeFilledOperation(database, lead)
  await database.owner.query('update closure set notice_served_at = $2, hearing_on = null where id = $1', [
    closureId,
    house.clock.now().subtract({ hours: 1 }).toString(),
  ])
  return { lead, second, officer }
}

const day = (field: string) => ({ [`${field}-day`]: '1', [`${field}-month`]: '6', [`${field}-year`]: '2026' })

async function propose(person: TestPerson): Promise<string> {
  const id = newId()
  const proposal = { ...day('startsOn'), instrument: 'SI 2026/9999', source: 'https://legislation.example.org/9999' }
  const { statusCode, body } = await submit(app, person, `/law/commence/${VERSION}`, { ...proposal, actId: id })
  assert.equal(statusCode, 303, body)
  return id
}

const confirm = (person: TestPerson, id: string) =>
  submit(app, person, `/law/proposals/${id}`, { answer: 'confirmed', ...day('readOn') })

const shown = async (person: TestPerson, path: string): Promise<string> => (await visit(app, person, path)).body

test('what a first day would change is said as a number, before and after it is confirmed', async () => {
  const { lead, second, officer } = await closureServed('Countmarsh')
  const elsewhere = await closureServed('Farmarsh')
  const id = await propose(lead)
  assert.match(await shown(second, `/law/proposals/${id}`), /1 open closure would be counted differently/)
  assert.doesNotMatch(await shown(officer, `/law/proposals/${id}`), /open closure/)
  assert.equal((await confirm(second, id)).statusCode, 303)
  assert.match(await shown(second, `/law/proposals/${id}`), /1 open closure is counted differently because of this/)
  assert.doesNotMatch(await shown(elsewhere.lead, '/closures'), CHANGED)
})

test('whoever can see a closure is told for a week that its law has changed', async () => {
  const { lead, second } = await closureServed('Toldmarsh')
  const id = await propose(lead)
  assert.doesNotMatch(await shown(lead, '/work'), CHANGED)
  await confirm(second, id)
  for (const path of ['/work', '/closures']) {
    assert.match(await shown(lead, path), CHANGED)
    assert.doesNotMatch(await shown(second, path), CHANGED)
  }
  await database.owner.query(
    "update law_commencement set answered_at = answered_at - interval '8 days' where id = $1",
    [id],
  )
  assert.doesNotMatch(await shown(lead, '/work'), CHANGED)
})

test('a first day that waits stands where other administrators look, and is led to from its rule', async () => {
  const { lead, second, officer } = await closureServed('Waitmarsh')
  assert.match(await shown(second, RULE), /Set its first day/)
  const id = await propose(lead)
  for (const path of ['/work', '/admin']) {
    assert.match(await shown(second, path), WAITS)
    assert.doesNotMatch(await shown(lead, path), WAITS)
  }
  assert.doesNotMatch(await shown(officer, '/work'), WAITS)
  const rule = await shown(second, RULE)
  assert.doesNotMatch(rule, /Set its first day/)
  assert.match(rule, new RegExp(`href="/law/proposals/${id}">A first day is proposed`))
  await confirm(second, id)
  assert.doesNotMatch(await shown(second, '/work'), WAITS)
})

test('other rules that the same Act changes are named, with what waits of them', async () => {
  const { lead, second } = await closureServed('Actmarsh')
  const form = await shown(second, '/law/commence/asb-closure-notice-48h.v2')
  assert.match(form, /href="\/law\/asb-closure-application-hearing#v2">Hearing of the application/)
  const id = await propose(lead)
  const again = await shown(second, '/law/commence/asb-closure-notice-48h.v2')
  assert.match(again, new RegExp(`href="/law/proposals/${id}">Hearing of the application.*waits for its answer`))
  assert.match(await shown(second, `/law/proposals/${id}`), /Closure notice of up to 48 hours: 72 hours/)
})

test('what was known when a version was last checked is not said as if of today', async () => {
  const { lead, second } = await closureServed('Notemarsh')
  await confirm(second, await propose(lead))
  const body = await shown(lead, RULE)
  assert.match(body, /When last checked, 21 November 2026/)
  assert.doesNotMatch(await shown(lead, `/law/commence/${VERSION}`), /Nothing is counted by it/)
})
