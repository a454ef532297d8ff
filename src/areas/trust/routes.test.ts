import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { changesBetween } from '#domain/ledger/events.ts'
import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { type Line, writeLine } from '#platform/ledger/line.ts'
import { verifyExport } from '#platform/ledger/verify.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson, visit } from '#tests/support/people.ts'
import { settled } from '#tests/support/settled.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const elsewhere = await makePartnership(database, 'Another Partnership')
const officer = await makePerson(database, { partnership, name: 'Robin Marsh' })
const partner = await makePerson(database, { partnership, name: 'Ada Fenwick' })
const stranger = await makePerson(database, { partnership, name: 'Kit Sedge' })
const keeper = await makePerson(database, { partnership, name: 'Lee Holme', roles: ['keeper'] })
const administrator = await makePerson(database, { partnership, name: 'Jo Weir', roles: ['administrator'] })
const otherKeeper = await makePerson(database, { partnership: elsewhere, name: 'Max Carr', roles: ['keeper'] })

const { owner } = database
const now = house.clock.now()
const [operationId, strandId, premisesId, suspectsId] = [newId(), newId(), newId(), newId()]
await owner.query('insert into operation (id, partnership_id, name, made_by) values ($1, $2, $3, $4)', [
  operationId,
  partnership.partnershipId,
  'Heron',
  officer.accountId,
])
await owner.query(
  "insert into strand (id, partnership_id, operation_id, kind) values ($1, $3, $4, 'command'), ($2, $3, $4, 'suspects')",
  [strandId, suspectsId, partnership.partnershipId, operationId],
)
await owner.query(
  `insert into premises (id, partnership_id, strand_id, operation_id, label, kind, recorded_at, recorded_by)
   values ($1, $2, $3, $4, '14 Canal Row', 'flat', $5, $6)`,
  [premisesId, partnership.partnershipId, strandId, operationId, now.toString(), officer.accountId],
)

const grant = (person: TestPerson, strand: string, level: string): Promise<unknown> =>
  owner.query(
    `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
     values ($1, $2, $3, $4::access_level, $5, 'a test', $6)`,
    [
      partnership.partnershipId,
      strand,
      person.accountId,
      level,
      now.subtract({ hours: 1 }).toString(),
      officer.accountId,
    ],
  )
await grant(officer, strandId, 'lead')
await grant(partner, strandId, 'read')
await grant(stranger, strandId, 'exists')

async function note(person: TestPerson, line: Line): Promise<void> {
  const { transaction, actor } = await enterAccount(house.pool, person.accountId, now)
  await writeLine(transaction, { author: actor, now, keyring: house.keyring }, line)
  await transaction.commit()
}

const about = { recordKind: 'premises', recordId: premisesId, strandId } as const
const before = { label: '14 Canal Row', state: 'known', place: '' }
await note(officer, { ...about, event: 'premises-recorded', changes: changesBetween(undefined, before) })
await note(officer, {
  ...about,
  event: 'premises-changed',
  changes: changesBetween(before, { ...before, state: 'searched' }),
})
await note(partner, { ...about, event: 'premises-looked-at', reason: 'visit planned' })

/** How many lines of the ledger the keeper is shown. */
const linesOf = async (query: string): Promise<number> => {
  const { body, statusCode } = await visit(app, keeper, `/admin/ledger?${query}`)
  assert.equal(statusCode, 200)
  return body.split('class="govuk-table__row"').length - 1
}

const history = `/records/premises/${premisesId}/history`
const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-trust-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('whoever reads a record sees what was changed of it, before and after, and who has looked', async () => {
  const page = await visit(app, partner, history)
  assert.equal(page.statusCode, 200)
  const text = page.body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  assert.match(text, /History of 14 Canal Row/)
  assert.match(text, /State Known Searched/)
  assert.match(text, /Field Recorded as Name 14 Canal Row State Known/)
  assert.match(text, /Ada Fenwick Fenshire Police Looked at premises visit planned/)
  assert.match(page.body, new RegExp(`href="/premises/${premisesId}"`))
})

test('looking at the history is a look as well', async () => {
  const page = await visit(app, officer, history)
  assert.match(page.body, /Looked at the history/)
})

test('a record that is missing, held from the person or of an unknown kind is answered alike', async () => {
  const addresses = [
    history,
    `/records/premises/${newId()}/history`,
    `/records/premises/x/history`,
    `/records/account/${stranger.accountId}/history`,
  ]
  const answers = await Promise.all(addresses.map((address) => visit(app, stranger, address)))
  for (const answer of answers) {
    assert.equal(answer.statusCode, 404)
    assert.ok(!answer.body.includes('Canal'))
  }
  const operation = `/records/operation/${operationId}/history`
  assert.equal((await visit(app, stranger, operation)).statusCode, 404, 'to know that it exists is not to read it')
  assert.equal((await visit(app, partner, operation)).statusCode, 200)
  assert.equal((await visit(app, otherKeeper, history)).statusCode, 404)
})

test('lines of another strand about the same record are not shown', async () => {
  await note(officer, {
    event: 'suspects-recorded',
    recordKind: 'premises',
    recordId: premisesId,
    strandId: suspectsId,
  })
  assert.ok(!(await visit(app, partner, history)).body.includes('Recorded suspects'))
})

test('what was erased is said to be erased', async () => {
  const recordId = newId()
  await owner.query(
    `insert into entry (id, partnership_id, strand_id, operation_id, kind, body, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 'note', '', $5, $6)`,
    [recordId, partnership.partnershipId, strandId, operationId, now.toString(), officer.accountId],
  )
  await note(officer, {
    event: 'entry-recorded',
    recordKind: 'entry',
    recordId,
    strandId,
    reason: 'as it was told',
    changes: { body: [null, 'in confidence'] },
  })
  const address = `/records/entry/${recordId}/history`
  assert.match((await visit(app, partner, address)).body, /as it was told[\s\S]*in confidence/)
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, recordId, now))
  const erased = await visit(app, partner, address)
  assert.match(erased.body, /has been erased/)
  assert.doesNotMatch(erased.body, /in confidence|as it was told/)
})

test('many looks are shown 50 a page', async () => {
  const recordId = newId()
  await owner.query(
    `insert into premises (id, partnership_id, strand_id, operation_id, label, kind, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 'The yard', 'yard', $5, $6)`,
    [recordId, partnership.partnershipId, strandId, operationId, now.toString(), officer.accountId],
  )
  await owner.query(
    `insert into ledger_entry (partnership_id, at, account_id, agency_id, kind, event, record_kind, record_id, strand_id, recipients)
     select $1, $2, $3, $4, 'consultation', 'premises-looked-at', 'premises', $5, $6, array['look ' || number] from generate_series(1, 60) number`,
    [partnership.partnershipId, now.toString(), officer.accountId, officer.agencyId, recordId, strandId],
  )
  const first = await visit(app, partner, `/records/premises/${recordId}/history`)
  assert.match(first.body, /to look 60</)
  assert.doesNotMatch(first.body, /look 10</)
  const older = /href="(?<href>\/records[^"]+before=\d+)"/.exec(first.body)?.groups?.['href'] ?? ''
  const second = await visit(app, partner, older)
  assert.match(second.body, /look 10</)
  assert.match(second.body, /look 1</)
  assert.doesNotMatch(second.body, /look 11</)
})

test('keepers and administrators see every line of their partnership, and nobody else does', async () => {
  for (const person of [keeper, administrator]) {
    const page = await visit(app, person, '/admin/ledger')
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Recorded suspects/)
  }
  assert.equal((await visit(app, officer, '/admin/ledger')).statusCode, 403)
  const other = await visit(app, otherKeeper, '/admin/ledger')
  assert.equal(other.statusCode, 200)
  assert.ok(!other.body.includes('Robin Marsh'))
})

test('the ledger is filtered by person, event, record and day, and whatever cannot be meant is left out', async () => {
  assert.equal(await linesOf('event=premises-changed'), 1)
  assert.equal(await linesOf(`person=${partner.accountId}&event=premises-looked-at`), 1)
  assert.ok((await linesOf(`record=${premisesId}`)) >= 3)
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate()
  assert.equal(await linesOf(`event=premises-changed&from=${today.toString()}&to=${today.toString()}`), 1)
  assert.equal(await linesOf(`event=premises-changed&from=${today.add({ days: 1 }).toString()}`), 0)
  assert.equal(await linesOf(`event=premises-changed&to=${today.subtract({ days: 1 }).toString()}`), 0)
  assert.equal(await linesOf('event=premises-changed&person=nobody&from=2026-02-31&record=x&below=y'), 1)
  assert.equal(await linesOf('event=nothing'), 50)
})

test('the ledger goes on on the next page, with the same filter', async () => {
  const first = await visit(app, keeper, '/admin/ledger?event=premises-looked-at')
  const href = /href="(?<href>\/admin\/ledger\?[^"]*below=[^"]+)"/.exec(first.body)?.groups?.['href'] ?? ''
  assert.match(href, /event=premises-looked-at/)
  const second = await visit(app, keeper, href.replaceAll('&amp;', '&'))
  assert.match(second.body, /Given, and sealed with the record/)
  assert.doesNotMatch(first.body, /Given, and sealed/)
  assert.doesNotMatch(second.body, /visit planned/, 'a keeper sees that there was a reason, not its words')
})

test('a keeper exports what verifies, with their own lines and only hashes of others', async () => {
  assert.equal((await visit(app, administrator, '/admin/ledger/export')).statusCode, 403)
  assert.equal((await visit(app, keeper, '/admin/ledger/export')).statusCode, 200)
  // A line is in an export once every older transaction of the cluster is over: those of other tests' databases too.
  await settled(database)
  const answer = await visit(app, keeper, '/admin/ledger/export')
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename="ledger-\d{4}-\d\d-\d\d\.jsonl"$/)
  const file = path.join(folder, 'ledger.jsonl')
  writeFileSync(file, answer.body)
  const result = verifyExport(file, [house.signingKey.id])
  assert.ok(result.ok, JSON.stringify(result))
  assert.ok(result.withheld > 0)
  assert.ok(!answer.body.includes(elsewhere.partnershipId))
  assert.match(answer.body, /"event":"ledger-exported".*"recipients":\["Lee Holme, Fenshire Police"\]/)
  assert.match((await visit(app, keeper, '/admin/ledger')).body, new RegExp(house.signingKey.id))
})

test('the history of an account is for administrators, whoever wrote its lines', async () => {
  const changes = changesBetween({ job_title: 'Officer' }, { job_title: 'Analyst' })
  await note(officer, { event: 'account-changed', recordKind: 'account', recordId: partner.accountId, changes })
  const address = `/records/account/${partner.accountId}/history`
  const page = await visit(app, administrator, address)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Robin Marsh[\s\S]*Job title[\s\S]*Officer[\s\S]*Analyst/)
  for (const person of [partner, keeper]) assert.equal((await visit(app, person, address)).statusCode, 404)
  assert.equal((await visit(app, otherKeeper, address)).statusCode, 404)
})

test('the history of an agency is for everyone of its partnership', async () => {
  const changes = changesBetween({ contact: null }, { contact: '01632 960001' })
  await note(officer, { event: 'agency-changed', recordKind: 'agency', recordId: partnership.agencyId, changes })
  const address = `/records/agency/${partnership.agencyId}/history`
  const page = await visit(app, stranger, address)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /How to reach it[\s\S]*01632 960001/)
  assert.equal((await visit(app, otherKeeper, address)).statusCode, 404)
})

test('the history of access is for those who know of its strand, that of a request for who asks and who leads', async () => {
  const [{ id: grantId }] = (
    await owner.query('select id from access_grant where strand_id = $1 and account_id = $2', [
      strandId,
      partner.accountId,
    ])
  ).rows as [{ id: string }]
  const of = { recordKind: 'access_grant', recordId: grantId, strandId } as const
  await note(officer, { event: 'access-granted', ...of, reason: 'Reads the plan', recipients: ['Ada Fenwick'] })
  const grants = `/records/access_grant/${grantId}/history`
  const page = await visit(app, stranger, grants)
  assert.match(page.body, /Gave access[\s\S]*to Ada Fenwick[\s\S]*Reads the plan/)
  assert.match(page.body, new RegExp(`href="/operations/${operationId}/access"`))
  assert.equal((await visit(app, keeper, grants)).statusCode, 404)
  const requestId = newId()
  await owner.query(
    'insert into access_request (id, partnership_id, strand_id, asked_by, asked_at, reason) values ($1, $2, $3, $4, $5, $6)',
    [requestId, partnership.partnershipId, strandId, stranger.accountId, now.toString(), 'To plan my part'],
  )
  const asked = { recordKind: 'access_request', recordId: requestId, strandId } as const
  await note(stranger, { event: 'access-asked', ...asked, reason: 'To plan my part' })
  const requests = `/records/access_request/${requestId}/history`
  for (const person of [stranger, officer]) assert.match((await visit(app, person, requests)).body, /To plan my part/)
  assert.equal((await visit(app, partner, requests)).statusCode, 404)
})
