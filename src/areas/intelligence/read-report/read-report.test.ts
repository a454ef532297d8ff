import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, factsOfDraft } from '#tests/support/drafts.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { makeReport } from '#tests/support/reports.ts'

const { app, house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Lee Lead' })
const reader = await makePerson(database, { partnership, name: 'Kit Reader' })
const officer = await makePerson(database, { partnership, name: 'Ash Officer' })
await grant(database, lead, partnership.reportsStrandId, 'lead', lead)
await grant(database, reader, partnership.reportsStrandId, 'read', lead)
const operation = await makeFilledOperation(database, lead)
await grant(database, officer, operation.strands.command, 'read', lead)
await grant(database, officer, operation.strands.intelligence, 'read', lead)

const TOLD = 'Police arrested two men at a car wash in Harrowmere on Friday. Four women were found.'
const told = (language = 'en') =>
  makeReport(house, {
    language,
    answers: {
      what: { words: TOLD },
      where: { place: 'Harrowmere, behind the station' },
      identity: { knownAs: 'named' },
      contact: { name: 'Robin Example', phone: '07700 900123' },
      safe: { words: 'Only call on Sundays' },
    },
  })

/** What the page would send of the words that it showed. */
async function shownOn(id: string): Promise<string> {
  const { body } = await visit(app, lead, `/reports/${id}/read`)
  const value = /name="shown" value="([^"]*)"/.exec(body)?.[1] ?? ''
  return value.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

const read = async (id: string, fields: Readonly<Record<string, string>>) => {
  const actId = newId()
  const answer = await submit(app, lead, `/reports/${id}/read`, { actId, ...fields })
  return { draftId: actId, answer }
}

const rowOf = async (id: string) =>
  (await database.owner.query('select state, operation_id from report where id = $1', [id])).rows[0]

test('the words of a report become a draft of whoever reads it, and nothing of who told it does', async () => {
  const { id, number } = await told()
  const shown = await shownOn(id)
  assert.match(shown, /^Date: \d+ \w+ \d{4}/)
  for (const kept of ['Robin', '900123', 'Sundays', 'named']) assert.ok(!shown.includes(kept), kept)
  const { draftId, answer } = await read(id, { what: 'words', shown })
  assert.equal(answer.headers.location, `/drafts/${draftId}`, answer.body)
  const page = await visit(app, lead, `/drafts/${draftId}`)
  assert.match(page.body, new RegExp(`href="/reports/${id}">Read from: Report ${number}`))
  const kinds = (await factsOfDraft(database, draftId)).map(({ kind }) => kind)
  assert.ok(!kinds.includes('published-date'), 'the day on which it came is none on which it was published')
  for (const kind of ['arrests', 'people-found']) assert.ok(kinds.includes(kind), kinds.join())
  assert.match((await visit(app, lead, `/reports/${id}/read`)).body, new RegExp(`href="/drafts/${draftId}"`))
})

test('numbers, plates and words that a report names are intelligence, and none of them is for the public', async () => {
  const { id } = await makeReport(house, {
    answers: {
      what: { words: 'Call 07700 900456 for girls. A man said: "You pay me first or you do not leave this house."' },
      details: { known: ['vehicle', 'phone'] },
      vehicle: { plate: 'AB12 CDE' },
      phone: { numbers: '+40 721 555 012' },
    },
  })
  const { draftId } = await read(id, { what: 'words', shown: await shownOn(id) })
  const facts = await factsOfDraft(database, draftId)
  assert.ok(!facts.some(({ kind }) => ['contact', 'statement', 'published-date'].includes(kind)))
  const { body } = await visit(app, lead, `/drafts/${draftId}`)
  for (const named of ['07700 900456', 'AB12 CDE', '+40721555012']) assert.ok(body.includes(named), named)
  const NAMED = ['phone', 'vehicle']
  for (const kind of NAMED)
    assert.ok(
      facts.some((fact) => fact.kind === kind),
      kind,
    )
  await acceptFacts(app, database, lead, { draftId, leaveOut: ({ kind }) => !NAMED.includes(kind) })
  const into = { actId: newId(), into: 'existing', operationId: operation.operationId }
  assert.equal((await submit(app, lead, `/drafts/${draftId}/accept`, into)).statusCode, 303)
  const { rows } = await database.owner.query(
    "select strand_id from entry where body like '%07700 900456%' or body like '%AB12 CDE%'",
  )
  assert.deepEqual(rows, [{ strand_id: operation.strands.intelligence }, { strand_id: operation.strands.intelligence }])
})

test('other words than those of the report are not kept as its own', async () => {
  const { id } = await told()
  const { draftId, answer } = await read(id, { what: 'words', shown: 'Something else' })
  assert.equal(answer.statusCode, 422)
  assert.equal((await visit(app, lead, `/drafts/${draftId}`)).statusCode, 404)
})

test('a report in another language needs a translation, which says whose it is', async () => {
  const { id } = await told('ro')
  assert.match((await visit(app, lead, `/reports/${id}/read`)).body, /The reader reads English only[\s\S]*Romanian/)
  const empty = await read(id, { what: 'translation', translation: '' })
  assert.equal(empty.answer.statusCode, 422)
  assert.match(empty.answer.body, /Enter the translation|translation/i)
  const { draftId, answer } = await read(id, {
    what: 'translation',
    translation: 'Two men were arrested in Harrowmere.',
  })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.match((await visit(app, lead, `/drafts/${draftId}`)).body, /Translated from Romanian by Lee Lead/)
})

test('whoever may only read reports gives none to the reader', async () => {
  const { id } = await told()
  assert.equal((await visit(app, reader, `/reports/${id}`)).statusCode, 200)
  assert.equal((await visit(app, reader, `/reports/${id}/read`)).statusCode, 404)
  assert.equal((await visit(app, officer, `/reports/${id}/read`)).statusCode, 404)
})

test('an accepted draft makes its report part of the operation, where others see that it is held and no word of it', async () => {
  const { id, number } = await told()
  const { draftId } = await read(id, { what: 'words', shown: await shownOn(id) })
  await acceptFacts(app, database, lead, {
    draftId,
    leaveOut: ({ kind }) => kind !== 'place',
  })
  const accepted = await submit(app, lead, `/drafts/${draftId}/accept`, {
    actId: newId(),
    into: 'existing',
    operationId: operation.operationId,
  })
  assert.equal(accepted.statusCode, 303, accepted.body)
  assert.deepEqual(await rowOf(id), { state: 'joined', operation_id: operation.operationId })
  const { rows } = await database.owner.query(
    "select account_id from ledger_entry where record_id = $1 and event = 'report-joined'",
    [id],
  )
  assert.deepEqual(rows, [{ account_id: lead.accountId }])

  const lies = new RegExp(`href="/drafts/${draftId}">In Heron: read on`)
  assert.match((await visit(app, lead, `/reports/${id}`)).body, lies)
  const part = (await visit(app, lead, `/reports/${id}/leave`)).body
  assert.match(part, /Only the report leaves/)
  assert.match(part, lies)
  await submit(app, lead, `/reports/${id}/leave`, { version: '2', words: 'It is about another place' })
  assert.match((await visit(app, lead, `/reports/${id}/join`)).body, lies)
  await submit(app, lead, `/reports/${id}/join`, { version: '3', operationId: operation.operationId })

  const strand = await visit(app, officer, `/operations/${operation.operationId}/intelligence`)
  assert.match(
    strand.body,
    new RegExp(`Report ${number}[\\s\\S]*Held by intake. To read it, ask Lee Lead, Fenshire Police`),
  )
  assert.doesNotMatch(strand.body, new RegExp(`/reports/${id}`))
  assert.equal((await visit(app, officer, `/reports/${id}`)).statusCode, 404)
  assert.match(
    (await visit(app, lead, `/operations/${operation.operationId}/intelligence`)).body,
    new RegExp(`/reports/${id}`),
  )
})

test('a report joins an operation directly, and is parted from it with a reason', async () => {
  const { id } = await told()
  const none = await submit(app, lead, `/reports/${id}/join`, { version: '1', operationId: newId() })
  assert.equal(none.statusCode, 422)
  const joined = await submit(app, lead, `/reports/${id}/join`, { version: '1', operationId: operation.operationId })
  assert.equal(joined.statusCode, 303, joined.body)
  assert.deepEqual(await rowOf(id), { state: 'joined', operation_id: operation.operationId })
  assert.equal((await submit(app, lead, `/reports/${id}/leave`, { version: '2', words: '' })).statusCode, 422)
  const left = await submit(app, lead, `/reports/${id}/leave`, { version: '2', words: 'It is about another place' })
  assert.equal(left.statusCode, 303, left.body)
  assert.deepEqual(await rowOf(id), { state: 'received', operation_id: null })
})

test('a draft of a report that was closed meanwhile is accepted, and the report stays closed', async () => {
  const { id } = await told()
  const { draftId } = await read(id, { what: 'words', shown: await shownOn(id) })
  await acceptFacts(app, database, lead, { draftId, leaveOut: ({ kind }) => kind !== 'place' })
  await submit(app, lead, `/reports/${id}/close`, { version: '1', because: 'no-further-action' })
  const accepted = await submit(app, lead, `/drafts/${draftId}/accept`, {
    actId: newId(),
    into: 'existing',
    operationId: operation.operationId,
  })
  assert.equal(accepted.statusCode, 303, accepted.body)
  assert.equal((await rowOf(id)).state, 'closed')
})

test('whoever may add to reports no longer finds no draft of one, past the page either, unless it was accepted', async () => {
  const leaver = await makePerson(database, { partnership, name: 'Lou Leaver' })
  await grant(database, leaver, partnership.reportsStrandId, 'contribute', lead)
  for (const strandId of Object.values(operation.strands)) await grant(database, leaver, strandId, 'contribute', lead)
  const { id } = await told()
  const shown = await shownOn(id)
  const [open, accepted] = [newId(), newId()]
  for (const actId of [open, accepted])
    await submit(app, leaver, `/reports/${id}/read`, { actId, what: 'words', shown })
  await acceptFacts(app, database, leaver, { draftId: accepted, leaveOut: ({ kind }) => kind !== 'place' })
  const into = { actId: newId(), into: 'existing', operationId: operation.operationId }
  assert.equal((await submit(app, leaver, `/drafts/${accepted}/accept`, into)).statusCode, 303)
  const found = async () => ({
    open: (await visit(app, leaver, `/drafts/${open}`)).statusCode,
    accepted: (await visit(app, leaver, `/drafts/${accepted}`)).statusCode,
    listed: (await visit(app, leaver, '/drafts')).body.includes(open),
    history: (await visit(app, leaver, `/records/draft/${open}/history`)).statusCode,
    kept: (await submit(app, leaver, `/drafts/${open}/set-aside`, { actId: newId() })).statusCode,
  })
  await database.owner.query(`update access_grant set level = 'read' where account_id = $1 and strand_id = $2`, [
    leaver.accountId,
    partnership.reportsStrandId,
  ])
  assert.deepEqual(await found(), { open: 404, accepted: 200, listed: false, history: 404, kept: 404 })
  await database.owner.query(`update access_grant set level = 'contribute' where account_id = $1`, [leaver.accountId])
  assert.deepEqual(await found(), { open: 200, accepted: 200, listed: true, history: 200, kept: 303 })
})
