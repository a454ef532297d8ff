import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { createServer } from '#platform/http/server.ts'
import { workOf } from '#platform/http/work.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { accessAndLogRoutes } from '../access-and-log-routes.ts'
import { findOpenRequests } from './store.ts'

const NOW = Temporal.Instant.from('2026-03-02T09:00:00Z')
const { house, database } = await testHouse({}, { now: () => NOW })
const app = await createServer(house, accessAndLogRoutes)
const partnership = await makePartnership(database)
const charityId = await makeAgency(database, partnership)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', at: NOW })
const operation = await makeOperationAt(database, maker, { at: NOW })
const { suspects, closures } = operation.strands
const page = `/strands/${suspects}/ask`
const until = NOW.add({ hours: 240 })

/** Somebody of the charity who knows that suspects are held, and no more. */
async function makeHelper(name: string): Promise<TestPerson> {
  const helper = await makePerson(database, { partnership, agencyId: charityId, name, at: NOW })
  await makeGrantAt(database, { to: helper, by: maker, strandId: suspects, level: 'exists', at: NOW, until })
  return helper
}
const ask = (who: TestPerson, reason = 'Meeting somebody at the door', actId = newId()) =>
  submit(app, who, page, { actId, reason })
const requestOf = async ({ accountId }: TestPerson): Promise<string> =>
  (await database.owner.query('select id from access_request where asked_by = $1', [accountId])).rows[0].id
const answer = (who: TestPerson, requestId: string, fields: Record<string, string>) =>
  submit(app, who, `/access-requests/${requestId}/answer`, { actId: newId(), reason: 'For the interviews', ...fields })
const GRANT = {
  answer: 'granted',
  level: 'read',
  'until-day': '9',
  'until-month': '3',
  'until-year': '2026',
  'until-time': '9am',
}

test('whoever knows that something is held asks its lead, gets access and sees the answer', async () => {
  const helper = await makeHelper('Kit Lowe')
  const shown = await visit(app, helper, page)
  assert.match(shown.body, /It is led by Robin Marsh, Fenshire Police/)
  assert.equal((await ask(helper)).statusCode, 303)
  assert.match((await visit(app, helper, page)).body, /Your request waits for an answer/)
  const access = await visit(app, maker, `/operations/${operation.id}/access`)
  assert.match(access.body, /Kit Lowe, Haven Trust asks for Suspects[\s\S]*Meeting somebody at the door/)
  const requestId = await requestOf(helper)
  assert.equal((await visit(app, maker, `/access-requests/${requestId}/answer`)).statusCode, 200)
  assert.equal((await answer(maker, requestId, GRANT)).statusCode, 303)
  assert.match((await visit(app, helper, page)).body, /Granted[\s\S]*Robin Marsh[\s\S]*For the interviews/)
  const { rows } = await database.owner.query(
    `select event, recipients from ledger_entry where strand_id = $1 and event in ('access-granted', 'access-request-answered') order by event`,
    [suspects],
  )
  assert.deepEqual(rows, [
    { event: 'access-granted', recipients: ['Kit Lowe, Haven Trust'] },
    { event: 'access-request-answered', recipients: null },
  ])
  const { rows: grants } = await database.owner.query(
    "select ends_at from access_grant where account_id = $1 and level = 'read'",
    [helper.accountId],
  )
  assert.deepEqual(grants, [{ ends_at: '2026-03-09T09:00:00Z' }])
})

test('a refusal gives its reason and no access, and one may ask again', async () => {
  const helper = await makeHelper('Jo Vale')
  await ask(helper)
  assert.equal(
    (await answer(maker, await requestOf(helper), { answer: 'refused', reason: 'Ask the duty desk' })).statusCode,
    303,
  )
  const shown = await visit(app, helper, page)
  assert.match(shown.body, /Refused[\s\S]*Ask the duty desk/)
  assert.match(shown.body, /<textarea/)
  assert.equal((await ask(helper)).statusCode, 303)
})

test('one request waits at a time, however often it is sent', async () => {
  const helper = await makeHelper('Sam Reed')
  const actId = newId()
  const same = await Promise.all([ask(helper, 'Please', actId), ask(helper, 'Please', actId)])
  assert.deepEqual(
    same.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  const second = await ask(helper, 'Please once more')
  assert.equal(second.statusCode, 422)
  const { rows } = await database.owner.query('select reason from access_request where asked_by = $1', [
    helper.accountId,
  ])
  assert.deepEqual(rows, [{ reason: 'Please' }])
})

test('a request needs its reason', async () => {
  const helper = await makeHelper('Lee Thorn')
  const answered = await ask(helper, '  ')
  assert.equal(answered.statusCode, 422)
  assert.match(answered.body, /href="#reason">Enter the reason you need it</)
})

test('what one may not know of cannot be asked for', async () => {
  const helper = await makeHelper('Ada Quill')
  for (const strandId of [closures, newId(), 'x', partnership.reportsStrandId]) {
    assert.equal((await visit(app, helper, `/strands/${strandId}/ask`)).statusCode, 404)
    assert.equal((await submit(app, helper, `/strands/${strandId}/ask`, { reason: 'Please' })).statusCode, 404)
  }
})

test('only a lead of the strand answers, and not more or longer than they have', async () => {
  const [helper, other] = [await makeHelper('Max Fenn'), await makeHelper('Rae Dunn')]
  await ask(helper)
  const requestId = await requestOf(helper)
  assert.equal((await answer(other, requestId, GRANT)).statusCode, 404)
  assert.equal((await answer(helper, requestId, GRANT)).statusCode, 404)
  const lead = await makePerson(database, { partnership, name: 'Ash Field', at: NOW })
  await makeGrantAt(database, { to: lead, by: maker, strandId: suspects, level: 'lead', at: NOW, until })
  const refused = await answer(lead, requestId, { ...GRANT, 'until-month': '4' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /href="#until-day">Your own access to Suspects ends/)
  const { rows } = await database.owner.query('select answer from access_request where id = $1', [requestId])
  assert.deepEqual(rows, [{ answer: null }])
})

test('two leads who answer at once: the second sees the first answer', async () => {
  const helper = await makeHelper('Tay Moss')
  const lead = await makePerson(database, { partnership, name: 'Wren Hollis', at: NOW })
  await makeGrantAt(database, { to: lead, by: maker, strandId: suspects, level: 'lead', at: NOW, until })
  await ask(helper)
  const requestId = await requestOf(helper)
  const answered = await Promise.all([
    answer(maker, requestId, GRANT),
    answer(lead, requestId, { answer: 'refused', reason: 'Not needed' }),
  ])
  assert.deepEqual(answered.map(({ statusCode }) => String(statusCode)).toSorted(), ['303', '409'])
  assert.match(answered.find(({ statusCode }) => statusCode === 409)?.body ?? '', /This request has been answered/)
})

/** Who asks for the strands that this person leads. */
const askersOf = async ({ accountId }: TestPerson) => {
  const { transaction, actor } = await enterAccount(house.pool, accountId, NOW)
  const requests = await findOpenRequests(workOf(house, actor, transaction, NOW))
  await transaction.rollback()
  return requests.map(({ who }) => who)
}

test('the requests on the strands that somebody leads are found, and no others', async () => {
  const asker = await makeHelper('Noor Beck')
  await ask(asker)
  assert.ok((await askersOf(maker)).includes('Noor Beck, Haven Trust'))
  assert.deepEqual(await askersOf(asker), [])
})
