import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { createServer } from '#platform/http/server.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { accessAndLogRoutes } from '../access-and-log-routes.ts'

const START = Temporal.Instant.from('2026-03-02T09:00:00Z')
let now = START
const { house, database } = await testHouse({}, { now: () => now })
const app = await createServer(house, accessAndLogRoutes)
const partnership = await makePartnership(database)
const charityId = await makeAgency(database, partnership, { name: 'Haven Trust' })
const person = (name: string, agencyId = partnership.agencyId) =>
  makePerson(database, { partnership, agencyId, name, at: START })
const maker = await person('Robin Marsh')
const lead = await person('Ash Field')
const reader = await person('Wren Hollis')
const helper = await person('Kit Lowe', charityId)
const stranger = await person('Sam Reed', charityId)
const operation = await makeOperationAt(database, maker, { at: START })
const { suspects, intelligence, closures } = operation.strands
const page = `/operations/${operation.id}/access`

/** What the lead of suspects holds ends after 10 days. */
const leadUntil = START.add({ hours: 240 })
await makeGrantAt(database, { to: lead, by: maker, strandId: suspects, level: 'lead', at: START, until: leadUntil })
await makeGrantAt(database, { to: lead, by: maker, strandId: intelligence, level: 'read', at: START, until: leadUntil })
await makeGrantAt(database, { to: reader, by: maker, strandId: suspects, level: 'read', at: START, until: leadUntil })

const FORM = {
  strands: 'suspects',
  level: 'read',
  'until-day': '5',
  'until-month': '3',
  'until-year': '2026',
  'until-time': '5pm',
  reason: 'Interviews on Thursday',
}
const to = ({ accountId }: TestPerson) => `account:${accountId}`
const give = (giver: TestPerson, fields: Record<string, string | readonly string[]>) =>
  submit(app, giver, page, { actId: newId(), ...FORM, ...fields })

const grantsOf = async ({ accountId }: TestPerson) =>
  (
    await database.owner.query(
      `select strand.kind, level::text, ends_at, reason, ended_at from access_grant join strand on strand.id = strand_id
       where account_id = $1 order by access_grant.id`,
      [accountId],
    )
  ).rows

test('a lead gives a person access until a time, with a reason, and the ledger says to whom', async () => {
  const actId = newId()
  const answered = await give(lead, { to: to(helper), actId })
  assert.equal(answered.statusCode, 303)
  assert.match(String(answered.headers.location), new RegExp(`^${page}\\?notice=`))
  const [grant] = await grantsOf(helper)
  assert.equal(grant.kind, 'suspects')
  assert.equal(grant.ends_at, '2026-03-05T17:00:00Z')
  const { rows } = await database.owner.query(
    'select event, kind, recipients, reason, strand_id from ledger_entry where id = $1',
    [actId],
  )
  assert.deepEqual(rows, [
    {
      event: 'access-granted',
      kind: 'disclosure',
      recipients: ['Kit Lowe, Haven Trust'],
      reason: 'sealed',
      strand_id: suspects,
    },
  ])
  const shown = await visit(app, helper, page)
  assert.equal(shown.statusCode, 200)
  assert.match(shown.body, /Kit Lowe, Haven Trust/)
  assert.match(shown.body, /Thursday 5 March 2026 at 5:00pm/)
  assert.doesNotMatch(shown.body, /id="grant"|id="strand-closures"/)
})

test('access to several strands at once leaves one line for each', async () => {
  const answered = await give(maker, { to: to(helper), strands: ['closures', 'intelligence'], level: 'contribute' })
  assert.equal(answered.statusCode, 303)
  const { rows } = await database.owner.query(
    "select strand_id from ledger_entry where event = 'access-granted' and account_id = $1 order by seq",
    [maker.accountId],
  )
  assert.deepEqual(rows.map(({ strand_id }) => String(strand_id)).toSorted(), [intelligence, closures].toSorted())
})

const refused: readonly [string, () => TestPerson, Record<string, string>, RegExp][] = [
  ['nobody chosen', () => lead, { to: '' }, /href="#to">Select who gets access</],
  ['nobody of this partnership', () => lead, { to: `account:${newId()}` }, /href="#to">Select who gets access</],
  ['oneself', () => lead, { to: to(lead) }, /href="#to">Select who gets access</],
  ['no strand', () => lead, { strands: '' }, /href="#strands">Select at least one strand</],
  [
    'a strand that one may not know of',
    () => lead,
    { strands: 'closures' },
    /href="#strands">Select at least one strand</,
  ],
  [
    'a strand that one only reads',
    () => lead,
    { strands: 'intelligence' },
    /href="#strands">You do not lead Intelligence/,
  ],
  ['no level', () => lead, { level: 'all' }, /href="#level">Select what they may do</],
  ['a time past', () => lead, { 'until-day': '1' }, /href="#until-day">Date and time it ends must be in the future</],
  ['an unreal day', () => lead, { 'until-day': '32' }, /href="#until-day">Date and time it ends must be a real date</],
  [
    'longer than one’s own access',
    () => lead,
    { 'until-month': '4' },
    /href="#until-day">Your own access to Suspects ends Thursday 12 March 2026 at 9:00am: nobody/,
  ],
  ['no reason', () => lead, { reason: '  ' }, /href="#reason">Enter the reason</],
]
for (const [name, giver, fields, expected] of refused) {
  test(`giving access is refused on the right field: ${name}`, async () => {
    const before = await database.owner.query('select count(*) from access_grant')
    const answered = await give(giver(), { to: to(stranger), ...fields })
    assert.equal(answered.statusCode, 422)
    assert.match(answered.body, expected)
    assert.match(answered.body, /<title>Error: /)
    assert.deepEqual((await database.owner.query('select count(*) from access_grant')).rows, before.rows)
  })
}

test('a lead without end hands a strand over, and a lead whose access ends cannot', async () => {
  const heir = await person('Noor Hale')
  const over = { to: to(heir), strands: 'place-of-safety', level: 'lead', noEnd: 'yes' }
  assert.match((await visit(app, maker, page)).body, /No end \(hands the strand over\)/)
  assert.doesNotMatch((await visit(app, lead, page)).body, /No end \(hands/)
  const read = await give(maker, { ...over, level: 'read' })
  assert.match(read.body, /href="#noEnd">Only a lead can be without an end/)
  const ending = await give(lead, { ...over, strands: 'suspects' })
  assert.match(ending.body, /Your own access to Suspects ends/)
  assert.deepEqual(await grantsOf(heir), [])
  assert.equal((await give(maker, over)).statusCode, 303)
  assert.equal((await grantsOf(heir))[0].ends_at, null)
  const [{ id }] = (
    await database.owner.query('select id from access_grant where strand_id = $1 and account_id = $2', [
      operation.strands['place-of-safety'],
      maker.accountId,
    ])
  ).rows
  assert.equal(
    (await submit(app, maker, `/access/${id}/end`, { actId: newId(), reason: 'Handed over' })).statusCode,
    303,
  )
})

test('one strand that may not be given stops the others too', async () => {
  const answered = await give(lead, { to: to(stranger), strands: ['suspects', 'intelligence'] })
  assert.equal(answered.statusCode, 422)
  assert.deepEqual(await grantsOf(stranger), [])
})

test('a reader sees who has access and gives none', async () => {
  const shown = await visit(app, reader, page)
  assert.equal(shown.statusCode, 200)
  assert.doesNotMatch(shown.body, /id="grant"/)
  assert.equal((await give(reader, { to: to(stranger) })).statusCode, 404)
})

/** A page without the ids and proofs that are made anew for each. */
const neutral = (html: string) => html.replaceAll(/[0-9a-f-]{36}|value="[^"]*"|data-session-keep="[^"]*"/g, '')

test('a stranger agency cannot tell the operation from one that is not there', async () => {
  const [held, missing] = [
    await visit(app, stranger, page),
    await visit(app, stranger, `/operations/${newId()}/access`),
  ]
  assert.deepEqual([held.statusCode, missing.statusCode], [404, 404])
  assert.equal(neutral(held.body), neutral(missing.body))
  assert.equal((await give(stranger, { to: to(reader) })).statusCode, 404)
})

test('a whole agency gets access, and everyone of it sees it', async () => {
  const answered = await give(maker, { to: `agency:${charityId}`, strands: 'communications', level: 'exists' })
  assert.equal(answered.statusCode, 303)
  const shown = await visit(app, stranger, page)
  assert.equal(shown.statusCode, 200)
  assert.match(shown.body, /Everyone of Haven Trust/)
  assert.doesNotMatch(shown.body, /id="strand-suspects"/)
})

test('the same form sent twice, one after the other or at once, gives access once', async () => {
  const newcomer = await person('Jo Vale')
  const fields = { to: to(newcomer), actId: newId() }
  const raced = await Promise.all([give(lead, fields), give(lead, fields)])
  const again = await give(lead, fields)
  assert.deepEqual(
    [...raced, again].map(({ statusCode }) => statusCode),
    [303, 303, 303],
  )
  assert.equal((await grantsOf(newcomer)).length, 1)
})

test('two who give access at once both do, each within what they have', async () => {
  const newcomer = await person('Max Fenn')
  const answered = await Promise.all([
    give(lead, { to: to(newcomer) }),
    give(maker, { to: to(newcomer), level: 'contribute', 'until-month': '6' }),
  ])
  assert.deepEqual(
    answered.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  assert.equal((await grantsOf(newcomer)).length, 2)
})

test('access lapses at its instant: there the minute before, gone at it and after', async () => {
  const guest = await person('Ada Quill')
  const until = START.add({ minutes: 30 })
  await makeGrantAt(database, { to: guest, by: maker, strandId: intelligence, level: 'read', at: START, until })
  const statusAt = async (instant: Temporal.Instant) => {
    now = instant
    return (await visit(app, guest, `/operations/${operation.id}/intelligence`)).statusCode
  }
  const statuses = [
    await statusAt(until.subtract({ minutes: 1 })),
    await statusAt(until.subtract({ nanoseconds: 1000 })),
    await statusAt(until),
    await statusAt(until.add({ minutes: 1 })),
  ]
  const shown = await visit(app, maker, page)
  now = START
  assert.deepEqual(statuses, [200, 200, 404, 404])
  assert.match(shown.body, /Ada Quill, Fenshire Police[\s\S]*Lapsed Monday 2 March 2026 at 9:30am/)
})
