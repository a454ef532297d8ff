import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { createServer } from '#platform/http/server.ts'
import { ledgerExport } from '#platform/ledger/export.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { settled } from '#tests/support/settled.ts'
import { accessAndLogRoutes } from '../access-and-log-routes.ts'

const NOW = Temporal.Instant.from('2026-03-02T09:00:00Z')
const { house, database } = await testHouse({}, { now: () => NOW })
const app = await createServer(house, accessAndLogRoutes)
const partnership = await makePartnership(database)
const charityId = await makeAgency(database, partnership)
const person = (name: string) => makePerson(database, { partnership, agencyId: charityId, name, at: NOW })
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', at: NOW })
const operation = await makeOperationAt(database, maker, { at: NOW })
const contributor = await person('Ash Field')
const reader = await person('Wren Hollis')
const knower = await person('Kit Lowe')
const stranger = await person('Sam Reed')
const until = NOW.add({ hours: 240 })
const strandId = operation.strands.intelligence
for (const [to, level] of [
  [contributor, 'contribute'],
  [reader, 'read'],
  [knower, 'exists'],
] as const) {
  await makeGrantAt(database, { to, by: maker, strandId, level, at: NOW, until })
}
const premisesId = newId()
await database.owner.query(
  `insert into premises (id, partnership_id, strand_id, operation_id, label, kind, recorded_at, recorded_by)
   values ($1, $2, $3, $4, '1 Example Row', 'house', $5, $6)`,
  [premisesId, partnership.partnershipId, operation.strands.command, operation.id, NOW.toString(), maker.accountId],
)

const strandPage = `/operations/${operation.id}/intelligence`
const form = `/operations/${operation.id}/entries/new?strand=intelligence`
const FIELDS = { kind: 'note', when: 'now', words: 'A van came at dusk' }
const record = (who: TestPerson, fields: Record<string, string> = {}) =>
  submit(app, who, form, { actId: newId(), ...FIELDS, ...fields })
const entryWith = async (words: string) =>
  (await database.owner.query('select * from entry where body = $1', [words])).rows[0]

test('a contributor records what happens now, and every reader sees it', async () => {
  const answered = await record(contributor)
  assert.equal(answered.statusCode, 303)
  assert.ok(String(answered.headers.location).startsWith(strandPage))
  const entry = await entryWith(FIELDS.words)
  assert.equal(entry.happened_at, '2026-03-02T09:00:00Z')
  assert.equal(entry.recorded_by, contributor.accountId)
  const shown = await visit(app, reader, strandPage)
  assert.match(shown.body, /A van came at dusk/)
  assert.match(shown.body, /by Ash Field, Haven Trust/)
  assert.doesNotMatch(shown.body, /Late entry|entries\/new|\/strike/)
  const { rows } = await database.owner.query('select event, kind, record_id from ledger_entry where record_id = $1', [
    entry.id,
  ])
  assert.deepEqual(rows, [{ event: 'entry-recorded', kind: 'collection', record_id: entry.id }])
})

test('the same form sent twice, one after the other or at once, makes one entry', async () => {
  const fields = { actId: newId(), words: 'Sent more than once' }
  const raced = await Promise.all([record(contributor, fields), record(contributor, fields)])
  const again = await record(contributor, fields)
  for (const { statusCode, headers } of [...raced, again]) {
    assert.equal(statusCode, 303)
    assert.ok(String(headers.location).startsWith(strandPage))
  }
  const { rows } = await database.owner.query('select id from entry where body = $1', [fields.words])
  assert.deepEqual(rows, [{ id: fields.actId }])
})

const who: readonly [string, () => TestPerson, page: number, form: number][] = [
  ['a lead', () => maker, 200, 200],
  ['a contributor', () => contributor, 200, 200],
  ['a reader', () => reader, 200, 404],
  ['whoever knows that it exists', () => knower, 200, 404],
  ['a stranger', () => stranger, 404, 404],
]
for (const [name, somebody, onPage, onForm] of who) {
  test(`${name} finds the strand with ${onPage} and its form with ${onForm}`, async () => {
    assert.equal((await visit(app, somebody(), strandPage)).statusCode, onPage)
    assert.equal((await visit(app, somebody(), form)).statusCode, onForm)
    if (onForm === 404) assert.equal((await record(somebody())).statusCode, 404)
  })
}

test('whoever only knows that it exists sees a stub and whom to ask, and none of it', async () => {
  const shown = await visit(app, knower, strandPage)
  assert.match(shown.body, /Held in the strand Intelligence. To see it, ask Robin Marsh, Fenshire Police/)
  assert.match(shown.body, new RegExp(`href="/strands/${strandId}/ask"`))
  assert.doesNotMatch(shown.body, /van came/)
})

test('what happened days ago is shown as a late entry', async () => {
  const day = { when: 'earlier', 'earlier-day': '26', 'earlier-month': '2', 'earlier-year': '2026' }
  await record(contributor, { ...day, words: 'Remembered later' })
  const shown = await visit(app, reader, strandPage)
  assert.match(
    shown.body,
    /Thursday 26 February 2026[\s\S]*Late entry<\/strong>\s+Recorded Monday 2 March 2026 at 9:00am/,
  )
  assert.equal((await entryWith('Remembered later')).happened_at, null)
})

test('a time of day is kept as the instant in London', async () => {
  const at = {
    when: 'earlier',
    'earlier-day': '1',
    'earlier-month': '7',
    'earlier-year': '2025',
    'earlier-time': '5:30am',
  }
  await record(contributor, { ...at, words: 'Last summer' })
  assert.equal((await entryWith('Last summer')).happened_at, '2025-07-01T04:30:00Z')
})

test('what nobody knows the time of says so', async () => {
  await record(contributor, { when: 'not-known', words: 'Some time or other' })
  const entry = await entryWith('Some time or other')
  assert.deepEqual([entry.happened_at, entry.happened_on], [null, null])
  assert.match((await visit(app, reader, strandPage)).body, /Not known when. Recorded Monday 2 March 2026/)
})

test('words are shown as typed and never run', async () => {
  await record(contributor, { words: '<script>alert(1)</script>\nsecond line' })
  const { body } = await visit(app, reader, strandPage)
  assert.ok(body.includes('&lt;script&gt;alert(1)&lt;/script&gt;<br />\nsecond line'))
})

const mistakes: readonly [string, Record<string, string>, RegExp][] = [
  ['no kind', { kind: 'poem' }, /href="#kind">Select what it is</],
  ['no time chosen', { when: '' }, /href="#when">Select when it happened</],
  ['no words', { words: ' ' }, /href="#words">Enter the words of the entry</],
  [
    'a day to come',
    { when: 'earlier', 'earlier-day': '3', 'earlier-month': '3', 'earlier-year': '2026' },
    /href="#earlier-day">When it happened must be in the past</,
  ],
  ['a date beside now', { 'earlier-day': '1' }, /href="#when">Select Earlier if you enter a date</],
  ['a time without its day', { when: 'earlier', 'earlier-time': '5am' }, /href="#earlier-day">/],
]
for (const [name, fields, expected] of mistakes) {
  test(`an entry is refused on the right field: ${name}`, async () => {
    const answered = await record(contributor, fields)
    assert.equal(answered.statusCode, 422)
    assert.match(answered.body, expected)
  })
}

test('premises are linked by whoever may read them, and by nobody else', async () => {
  await record(contributor, { premisesId, words: 'Linked in vain' })
  assert.equal((await entryWith('Linked in vain')).premises_id, null)
  await record(maker, { premisesId, words: 'Linked' })
  assert.equal((await entryWith('Linked')).premises_id, premisesId)
  assert.match((await visit(app, maker, strandPage)).body, new RegExp(`href="/premises/${premisesId}">1 Example Row`))
  assert.doesNotMatch((await visit(app, reader, strandPage)).body, /1 Example Row/)
})

test('an entry is struck with a reason, stays to be read, and the ledger knows by whom', async () => {
  await record(contributor, { words: 'Wrong house' })
  const { id } = await entryWith('Wrong house')
  assert.equal((await visit(app, reader, `/entries/${id}/strike`)).statusCode, 404)
  assert.equal((await submit(app, reader, `/entries/${id}/strike`, { version: '1', reason: 'x' })).statusCode, 404)
  assert.equal((await visit(app, contributor, `/entries/${id}/strike`)).statusCode, 200)
  const blank = await submit(app, contributor, `/entries/${id}/strike`, { version: '1', reason: '' })
  assert.equal(blank.statusCode, 422)
  const struck = await submit(app, contributor, `/entries/${id}/strike`, {
    actId: newId(),
    version: '1',
    reason: 'It was number 3',
  })
  assert.equal(struck.statusCode, 303)
  const shown = await visit(app, reader, strandPage)
  assert.match(shown.body, /Struck<\/strong>\s+Monday 2 March 2026 at 9:00am by Ash Field: “It was number 3”/)
  assert.match(shown.body, /<del>Wrong house<\/del>/)
})

test('why an entry was struck is in no export, and erased with the entry', async () => {
  await record(contributor, { words: 'Wrong day' })
  const { id } = await entryWith('Wrong day')
  const reason = 'He told me in confidence'
  const struck = { actId: newId(), version: '1', reason }
  assert.equal((await submit(app, contributor, `/entries/${id}/strike`, struck)).statusCode, 303)
  await settled(database)
  const pieces: string[] = []
  const how = { signingKey: house.signingKey, now: NOW, partnershipId: undefined }
  for await (const piece of ledgerExport(house.pool, how)) pieces.push(piece)
  const exported = pieces.join('')
  assert.match(exported, new RegExp(`"event":"entry-struck".*"record":"${id}".*"reason":"sealed"`))
  assert.doesNotMatch(exported, /in confidence/)
  const { rows } = await database.owner.query('select changes from ledger_entry where id = $1', [struck.actId])
  const words = () => asSystem(house.pool, (transaction) => house.keyring.unseal(transaction, id, rows[0].changes))
  assert.match((await words()) ?? '', /in confidence/)
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, id, NOW))
  assert.equal(await words(), undefined)
})

test('two who strike at once: one does, the other sees who was faster and keeps their words', async () => {
  await record(contributor, { words: 'Struck by two' })
  const { id } = await entryWith('Struck by two')
  const strike = (somebody: TestPerson, reason: string) =>
    submit(app, somebody, `/entries/${id}/strike`, { actId: newId(), version: '1', reason })
  const answered = await Promise.all([strike(contributor, 'First reason'), strike(maker, 'Second reason')])
  assert.deepEqual(answered.map(({ statusCode }) => String(statusCode)).toSorted(), ['303', '409'])
  const late = answered.find(({ statusCode }) => statusCode === 409)?.body ?? ''
  assert.match(late, /First reason/)
  assert.match(late, /Second reason/)
  assert.equal((await entryWith('Struck by two')).version, 2)
})

test('an entry that was changed meanwhile is shown as it is now, to be struck anew', async () => {
  await record(contributor, { words: 'Before the change' })
  const { id } = await entryWith('Before the change')
  await database.owner.query("update entry set body = 'After the change', version = 2 where id = $1", [id])
  for (const version of ['1', 'x', '']) {
    const answered = await submit(app, contributor, `/entries/${id}/strike`, { version, reason: 'Mistaken' })
    assert.equal(answered.statusCode, 409)
    assert.match(answered.body, /After the change[\s\S]*name="version" value="2"[\s\S]*Mistaken/)
  }
})
