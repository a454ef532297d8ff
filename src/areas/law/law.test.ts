import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse()

/** A partnership of its own with two administrators and somebody without a role. */
async function people(name: string) {
  const partnership = await makePartnership(database, name)
  const [first, second, officer] = await Promise.all([
    makePerson(database, { partnership, roles: ['administrator'], name: 'Ash Lane' }),
    makePerson(database, { partnership, roles: ['administrator'], name: 'Rowan Hill' }),
    makePerson(database, { partnership, name: 'Fern Cole' }),
  ])
  return { first, second, officer }
}

const VERSION = 'asb-closure-application-hearing.v2'
const DAY = { day: '1', month: '6', year: '2026' }

const dateOf = (field: string, date = DAY) => ({
  [`${field}-day`]: date.day,
  [`${field}-month`]: date.month,
  [`${field}-year`]: date.year,
})

const PROPOSAL = { ...dateOf('startsOn'), instrument: 'SI 2026/9999', source: 'https://legislation.example.org/9999' }

async function propose(person: TestPerson, fields: Readonly<Record<string, string>> = PROPOSAL): Promise<string> {
  const id = newId()
  const { statusCode, headers, body } = await submit(app, person, `/law/commence/${VERSION}`, { ...fields, actId: id })
  assert.equal(statusCode, 303, body)
  assert.equal(headers.location, `/law/proposals/${id}?notice=law%3Apropose.done`)
  return id
}

const answer = (person: TestPerson, id: string, given: string, date = DAY) =>
  submit(app, person, `/law/proposals/${id}`, { answer: given, ...dateOf('readOn', date) })

/** What the rule's page counts for a notice of 6 June 2026 at 07:15. */
async function counted(person: TestPerson): Promise<string> {
  const { body } = await visit(app, person, '/law/asb-closure-application-hearing?on=2026-06-06&time=07:15')
  return body
}

test('everybody sees the law, what it says today and what waits to start', async () => {
  const { officer } = await people('Lawmarsh')
  const { body, statusCode } = await visit(app, officer, '/law')
  assert.equal(statusCode, 200)
  assert.match(body, /<a class="govuk-link" href="\/law\/bail-2022-3m">Bail before charge<\/a>/)
  assert.equal(body.match(/Enacted, not started/g)?.length, 2)
  assert.doesNotMatch((await visit(app, officer, '/law/asb-closure-application-hearing')).body, /Set its first day/)
  assert.equal((await visit(app, officer, '/law/no-such-rule')).statusCode, 404)
})

test('a deadline can be tried at an address that can be handed on', async () => {
  const { officer } = await people('Trymarsh')
  const { body } = await visit(app, officer, '/law/asb-closure-notice-48h?on=2019-12-24&time=10:00')
  assert.match(body, /No later than Friday 27 December 2019 at 10:00 GMT/)
  assert.match(body, /Christmas Day \(25 December\) is left out: s 77\(3\)/)
  assert.match(body, /value="2019-12-24"/)
  const extended = '/law/asb-closure-notice-24h?on=2018-04-11&time=06:30&extend-extension-notice-24h=yes'
  assert.match((await visit(app, officer, extended)).body, /No later than Friday 13 April 2018 at 06:30 BST/)
})

const UNREADABLE = [
  ['on=2026-03-29&time=01:30', /01:30 on 29 March 2026 did not happen in London.* Enter 00:30\+00:00 or 02:30\+01:00/],
  ['on=2026-10-25&time=01:30', /happened twice in London: the clocks went back. Enter 01:30\+01:00 or 01:30\+00:00/],
  ['on=yesterday', /is not a date/],
  ['on=2026-06-06&time=noon', /“noon” is not a time of day/],
  ['on=9999-12-31&time=10:00', /Enter a day of the years 1900 to 2100/],
  ['on=2026-06-06&time=10:00&until=2026-06-07', /enter the time of the end that was stated as well/],
  ['on=2014-10-19&time=10:00', /No version of “Closure notice of up to 48 hours” was in force on 19 October 2014/],
  ['on=2019-12-24', /give the time of day as well/],
] as const

for (const [query, said] of UNREADABLE) {
  test(`${query} is answered with why there is no deadline`, async () => {
    const { officer } = await people(`Marsh ${query}`)
    const { body, statusCode } = await visit(app, officer, `/law/asb-closure-notice-48h?${query}`)
    assert.equal(statusCode, 200)
    assert.match(body, said)
  })
}

test('what is enacted is counted by from the day that two administrators have set, and every working says so', async () => {
  const { first, second, officer } = await people('Twomarsh')
  assert.match(await counted(officer), /No later than Monday 8 June 2026 at 07:15 BST/)
  const id = await propose(first)
  assert.match(await counted(officer), /No later than Monday 8 June 2026 at 07:15 BST/)
  assert.match((await visit(app, officer, '/law')).body, /Waiting for another administrator/)
  assert.equal((await answer(second, id, 'confirmed')).statusCode, 303)
  const body = await counted(officer)
  assert.match(body, /No later than Tuesday 9 June 2026 at 07:15 BST/)
  assert.match(body, /In force from Monday 1 June 2026 by SI 2026\/9999 \(set by Ash Lane and Rowan Hill on /)
  assert.match(body, /That Christmas Day \(25 December\) is left out is not confirmed/)
  const elsewhere = await people('Othermarsh')
  assert.match(await counted(elsewhere.officer), /No later than Monday 8 June 2026/)
})

test('the clock of a closure counts by what was set, and the ledger tells of it', async () => {
  const { first, second } = await people('Clockmarsh')
  const { closureId } = await makeFilledOperation(database, first)
  await database.owner.query(
    "update closure set notice_served_at = '2026-06-06T06:15Z', hearing_on = '2026-06-08' where id = $1",
    [closureId],
  )
  assert.doesNotMatch((await visit(app, first, `/closures/${closureId}`)).body, /SI 2026\/9999/)
  const id = await propose(first)
  await answer(second, id, 'confirmed')
  assert.match((await visit(app, first, `/closures/${closureId}`)).body, /SI 2026\/9999/)
  const history = (await visit(app, second, `/records/law-commencement/${id}/history`)).body
  assert.match(history, /Confirmed the first day of a new law/)
  assert.match(history, /SI 2026\/9999/)
})

test('nobody confirms what they proposed themselves', async () => {
  const { first, second } = await people('Ownmarsh')
  const id = await propose(first)
  for (const given of ['confirmed', 'refused']) {
    const { statusCode, body } = await answer(first, id, given)
    assert.equal(statusCode, 422)
    assert.match(body, /another administrator must answer/)
  }
  assert.equal((await answer(second, id, 'withdrawn')).statusCode, 422)
  const owned = database.owner.query(
    "update law_commencement set answer = 'confirmed', answered_by = proposed_by, answered_at = now() where id = $1",
    [id],
  )
  await assert.rejects(owned, /law_commencement_takes_two/)
})

test('whoever confirms gives the day as they read it', async () => {
  const { first, second, officer } = await people('Readmarsh')
  const id = await propose(first)
  const { statusCode, body } = await answer(second, id, 'confirmed', { ...DAY, day: '2' })
  assert.equal(statusCode, 422)
  assert.match(body, /This is not the day that was proposed/)
  assert.equal((await answer(second, id, 'confirmed', { day: '', month: '', year: '' })).statusCode, 422)
  assert.match(await counted(officer), /Monday 8 June 2026/)
})

test('a proposal can be withdrawn or refused, and is answered once', async () => {
  const { first, second, officer } = await people('Drawmarsh')
  const withdrawn = await propose(first)
  assert.equal((await answer(first, withdrawn, 'withdrawn')).statusCode, 303)
  assert.equal((await answer(second, withdrawn, 'confirmed')).statusCode, 422)
  const refused = await propose(first)
  assert.equal((await answer(second, refused, 'refused')).statusCode, 303)
  assert.match(await counted(officer), /Monday 8 June 2026/)
  assert.equal((await answer(officer, refused, 'confirmed')).statusCode, 403)
})

test('what stands is replaced or taken back only by two again', async () => {
  const { first, second, officer } = await people('Backmarsh')
  await answer(second, await propose(first), 'confirmed')
  assert.match(await counted(officer), /Tuesday 9 June 2026/)
  const again = await submit(app, first, `/law/commence/${VERSION}`, {
    ...PROPOSAL,
    proposes: 'begins',
    actId: newId(),
  })
  assert.equal(again.statusCode, 422)
  assert.match(again.body, /This is how it stands already/)
  const later = { day: '7', month: '6', year: '2026' }
  const replaced = await propose(second, { ...PROPOSAL, ...dateOf('startsOn', later), proposes: 'begins' })
  assert.match(await counted(officer), /Tuesday 9 June 2026/)
  await answer(first, replaced, 'confirmed', later)
  assert.match(await counted(officer), /Monday 8 June 2026/)
  const back = await propose(first, { ...PROPOSAL, proposes: 'not-begun' })
  assert.equal((await answer(second, back, 'confirmed')).statusCode, 303)
  assert.match((await visit(app, officer, '/law/asb-closure-application-hearing')).body, /Enacted, not started/)
})

test('one proposal waits at a time, and what is missing is said', async () => {
  const { first, second } = await people('Onemarsh')
  const missing = await submit(app, first, `/law/commence/${VERSION}`, { actId: newId() })
  assert.equal(missing.statusCode, 422)
  assert.match(missing.body, /Enter the first day/)
  assert.match(missing.body, /Enter the instrument/)
  await propose(first)
  const { statusCode, body } = await submit(app, second, `/law/commence/${VERSION}`, { ...PROPOSAL, actId: newId() })
  assert.equal(statusCode, 422)
  assert.match(body, /already proposed/)
  const early = { ...PROPOSAL, ...dateOf('startsOn', { day: '28', month: '4', year: '2026' }), actId: newId() }
  const other = await submit(app, first, '/law/commence/asb-closure-notice-48h.v2', early)
  assert.match(other.body, /must not be before the Act itself/)
  assert.equal((await visit(app, first, '/law/commence/asb-closure-notice-48h.v1')).statusCode, 404)
  assert.equal((await visit(app, first, `/law/commence/${VERSION}`)).statusCode, 200)
})

test('a first day that is set and still to come is shown beside what the rule says today', async () => {
  const { first, second, officer } = await people('Nextmarsh')
  const later = { day: '1', month: '6', year: '2099' }
  await answer(second, await propose(first, { ...PROPOSAL, ...dateOf('startsOn', later) }), 'confirmed', later)
  for (const path of ['/law', '/law/asb-closure-application-hearing']) {
    assert.match((await visit(app, officer, path)).body, /From 1 June 2099: 72 hours without Christmas Day/)
  }
})
