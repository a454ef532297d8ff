import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Level } from '#domain/access/strands.ts'
import { newId } from '#platform/db/ids.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { makeReport } from '#tests/support/reports.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Lee Lead' })
const stranger = await makePerson(database, { partnership: await makePartnership(database, 'Elsewhere') })
await grant(database, lead, partnership.reportsStrandId, 'lead', lead)

const withLevel = async (level: Level | undefined, name: string): Promise<TestPerson> => {
  const person = await makePerson(database, { partnership, name })
  if (level !== undefined) await grant(database, person, partnership.reportsStrandId, level, lead)
  return person
}
const contributor = await withLevel('contribute', 'Cor Adder')
const other = await withLevel('contribute', 'Oda Adder')
const reader = await withLevel('read', 'Ria Reader')
const knower = await withLevel('exists', 'Kay Knower')
const nobody = await withLevel(undefined, 'Noe Nothing')

const people: Readonly<Record<string, TestPerson>> = { lead, contributor, reader, knower, nobody, stranger }

const report = await makeReport(house, {
  files: [
    { content: 'looked through', scan: 'clean' },
    { content: 'not looked through', scan: 'not-scanned' },
  ],
})
const [clean = '', held = ''] = report.fileIds

const linesOf = async (recordId: string, event: string) =>
  (
    await database.owner.query('select account_id from ledger_entry where record_id = $1 and event = $2', [
      recordId,
      event,
    ])
  ).rows

/** Who may do what: the statuses in the order lead, contributor, reader, knower, nobody, stranger. */
const MAY: readonly (readonly [what: string, method: 'GET' | 'POST', path: string, statuses: readonly number[]])[] = [
  ['see the queue', 'GET', '/reports', [200, 200, 200, 200, 200, 200]],
  ['see a report', 'GET', `/reports/${report.id}`, [200, 200, 200, 404, 404, 404]],
  ['have a file', 'GET', `/reports/${report.id}/files/${clean}`, [200, 200, 200, 404, 404, 404]],
  ['have what came', 'GET', `/reports/${report.id}/files/${clean}/original`, [200, 200, 404, 404, 404, 404]],
  ['note nothing', 'POST', `/reports/${report.id}/notes`, [422, 422, 404, 404, 404, 404]],
]

for (const [what, method, path, statuses] of MAY)
  for (const [at, [who, person]] of Object.entries(people).entries())
    test(`${statuses[at] === 404 ? 'not' : 'who may'} ${what}: ${who}`, async () => {
      const answer = method === 'GET' ? await visit(app, person, path) : await submit(app, person, path)
      assert.equal(answer.statusCode, statuses[at])
    })

test('whoever may read the queue sees the first words of every report, and nobody else one of them', async () => {
  for (const [who, person] of Object.entries(people)) {
    const { body } = await visit(app, person, '/reports')
    const mayRead = ['lead', 'contributor', 'reader'].includes(who)
    assert.equal(body.includes('spălătoriei'), mayRead, who)
    assert.equal(body.includes(`Report ${report.number}`), mayRead, who)
  }
})

test('whoever holds nothing on reports is told whom to ask', async () => {
  const { body } = await visit(app, nobody, '/reports')
  assert.match(body, /ask Lee Lead, Fenshire Police/)
  assert.doesNotMatch((await visit(app, stranger, '/reports')).body, /Lee Lead/)
})

test('a report shows its words in the language and direction of its reporter', async () => {
  const arabic = await makeReport(house, { language: 'ar', answers: { what: { words: 'يعملون ليلا' } } })
  const { body } = await visit(app, reader, `/reports/${arabic.id}`)
  assert.match(body, /lang="ar" dir="rtl">يعملون ليلا/)
  assert.match(body, /العربية \(Arabic\)/)
})

test('opening a report leaves a line that names it', async () => {
  await visit(app, reader, `/reports/${report.id}`)
  const lines = await linesOf(report.id, 'report-looked-at')
  assert.ok(lines.some(({ account_id }) => account_id === reader.accountId))
})

test('no line tells of a report outside its strand, where no colleague would see it', async () => {
  const { id } = await makeReport(house)
  await assert.rejects(
    database.owner.query(
      `insert into ledger_entry (partnership_id, at, kind, event, record_kind, record_id) values ($1, now(), 'consultation', 'receipt-looked-at', 'report', $2)`,
      [contributor.partnershipId, id],
    ),
    /ledger_entry_of_a_report_lies_in_its_strand/,
  )
})

test('who reads sees no act, and who adds sees them', async () => {
  const acts = /action="[^"]*\/claim"|hand-over|Keep the note/
  assert.doesNotMatch((await visit(app, reader, `/reports/${report.id}`)).body, acts)
  assert.match((await visit(app, contributor, `/reports/${report.id}`)).body, acts)
})

test('of two who claim at once one has the report, and the other sees who was faster', async () => {
  const { id } = await makeReport(house)
  const claims = await Promise.all([contributor, other].map((person) => submit(app, person, `/reports/${id}/claim`)))
  assert.deepEqual(
    claims.map(({ statusCode }) => statusCode).toSorted((one, two) => one - two),
    [303, 409],
  )
  const faster = claims[0]?.statusCode === 303 ? contributor : other
  const slower = claims.find(({ statusCode }) => statusCode === 409)
  assert.match(slower?.body ?? '', new RegExp(`${faster.name}, Fenshire Police has it now`))
  const { rows } = await database.owner.query('select owner_id, state, version from report where id = $1', [id])
  assert.deepEqual(rows, [{ owner_id: faster.accountId, state: 'claimed', version: 2 }])
})

test('the same claim sent twice is one', async () => {
  const { id } = await makeReport(house)
  const actId = newId()
  for (let times = 0; times < 2; times++)
    assert.equal((await submit(app, contributor, `/reports/${id}/claim`, { actId })).statusCode, 303)
  assert.equal((await linesOf(id, 'report-claimed')).length, 1)
})

test('a claim of what is yours already is a look, and its line names the report', async () => {
  const { id } = await makeReport(house)
  for (let times = 0; times < 2; times++)
    assert.equal((await submit(app, contributor, `/reports/${id}/claim`)).statusCode, 303)
  assert.equal((await linesOf(id, 'report-claimed')).length, 1)
  assert.equal((await linesOf(id, 'report-looked-at')).length, 1)
})

test('a note is kept sealed, and shown to those who work on the report', async () => {
  const { id } = await makeReport(house)
  const { statusCode } = await submit(app, contributor, `/reports/${id}/notes`, { note: 'Rang the council' })
  assert.equal(statusCode, 303)
  assert.match((await visit(app, reader, `/reports/${id}`)).body, /Rang the council/)
  const { rows } = await database.owner.query('select body from report_note where report_id = $1', [id])
  assert.ok(!(rows[0].body as Buffer).includes('council'))
})

test('a file that nobody looked through is handed out only to whoever decides to, and that leaves a line', async () => {
  const path = `/reports/${report.id}/files/${held}`
  const asked = await visit(app, reader, path)
  assert.match(asked.body, /Nobody looked through this file/)
  assert.doesNotMatch(asked.body, /not looked through/)
  const opened = await submit(app, reader, path)
  assert.equal(opened.body, 'not looked through')
  assert.match(String(opened.headers['content-disposition']), /attachment; filename="what-i-saw.pdf"/)
  assert.equal((await linesOf(held, 'unscanned-file-opened')).length, 1)
})

test('a file belongs to its report: under another it is not found', async () => {
  const another = await makeReport(house)
  assert.equal((await visit(app, reader, `/reports/${another.id}/files/${clean}`)).statusCode, 404)
})

test('what was erased says so', async () => {
  const { id } = await makeReport(house)
  await database.owner.query('update sealed_key set wrapped = null, destroyed_at = now() where id = $1', [id])
  assert.match((await visit(app, reader, `/reports/${id}`)).body, /can no longer be read by anybody/)
  assert.match((await visit(app, reader, '/reports')).body, /This report has been erased/)
})
