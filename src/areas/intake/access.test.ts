import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { makeReport } from '#tests/support/reports.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const person = (name: string, roles: readonly ('administrator' | 'coordinator' | 'keeper')[] = []) =>
  makePerson(database, { partnership, name, roles })
const [lead, adder, reader, knower, nobody, administrator] = await Promise.all([
  person('Lee Lead'),
  person('Cor Adder'),
  person('Ria Reader'),
  person('Kay Knower'),
  person('Noe Nothing', ['keeper']),
  person('Ada Administrator', ['administrator']),
])
await grant(database, lead, partnership.reportsStrandId, 'lead', lead)
await grant(database, adder, partnership.reportsStrandId, 'contribute', lead)
await grant(database, reader, partnership.reportsStrandId, 'read', lead)
await grant(database, knower, partnership.reportsStrandId, 'exists', lead)

const nextYear = String(house.clock.now().toZonedDateTimeISO('Europe/London').year + 1)
const terms = {
  level: 'read',
  'until-day': '3',
  'until-month': '4',
  'until-year': nextYear,
  'until-time': '9am',
  reason: 'Works on reports',
}
const give = (giver: TestPerson, to: TestPerson, fields: Record<string, string> = {}) =>
  submit(app, giver, '/reports/access', { ...terms, to: `account:${to.accountId}`, ...fields })

const grantsOf = async ({ accountId }: TestPerson) =>
  (
    await database.owner.query(
      'select id, level, reason, ended_because from access_grant where account_id = $1 and strand_id = $2 order by id desc',
      [accountId, partnership.reportsStrandId],
    )
  ).rows

const MAY_GIVE: readonly (readonly [who: string, person: TestPerson, status: number])[] = [
  ['a lead', lead, 303],
  ['who adds', adder, 404],
  ['who reads', reader, 404],
  ['who knows that they exist', knower, 404],
  ['who holds nothing', nobody, 404],
  ['an administrator', administrator, 404],
]
for (const [who, giver, status] of MAY_GIVE)
  test(`${who} ${status === 303 ? 'gives' : 'does not give'} access`, async () => {
    const to = await person('New Colleague')
    assert.equal((await give(giver, to)).statusCode, status)
    assert.equal((await grantsOf(to)).length, status === 303 ? 1 : 0)
  })

for (const [who, seer, status] of [
  ['a lead', lead, 200],
  ['who adds', adder, 200],
  ['who reads', reader, 200],
  ['who knows that they exist', knower, 200],
  ['who holds nothing', nobody, 404],
] as const)
  test(`${who} ${status === 200 ? 'sees' : 'does not see'} who may see reports`, async () => {
    assert.equal((await visit(app, seer, '/reports/access')).statusCode, status)
  })

test('access is never given for longer than a lead has it, without a reason or to nobody', async () => {
  const until = await person('Lee Until')
  await database.owner.query(
    `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, ends_at, reason, granted_by)
     values ($1, $2, $3, 'lead', now() - interval '1 hour', now() + interval '1 day', 'For a day', $4)`,
    [partnership.partnershipId, partnership.reportsStrandId, until.accountId, lead.accountId],
  )
  const longer = await give(until, nobody)
  assert.equal(longer.statusCode, 422)
  assert.match(longer.body, /nobody can give access for longer than they have it/)
  const empty = await submit(app, lead, '/reports/access', { level: 'read', reason: '' })
  assert.equal(empty.statusCode, 422)
  for (const says of [/Select who gets access/, /Enter the reason/]) assert.match(empty.body, says)
})

test('a lead ends access, and whoever had it finds no report any more', async () => {
  const colleague = await person('Kim Colleague')
  await give(lead, colleague)
  assert.equal((await visit(app, colleague, '/reports/access')).statusCode, 200)
  const [held] = await grantsOf(colleague)
  const ended = await submit(app, lead, `/reports/access/${held.id}/end`, { reason: 'Moved on' })
  assert.equal(ended.headers.location, '/reports/access?notice=access%3Aend.done')
  assert.equal((await visit(app, colleague, '/reports/access')).statusCode, 404)
  assert.match((await visit(app, lead, '/reports/access')).body, /Moved on/)
  const again = await submit(app, lead, `/reports/access/${held.id}/end`, { reason: 'Moved on' })
  assert.equal(again.statusCode, 409)
})

test('somebody gives up their own access, and nobody but a lead ends that of others', async () => {
  const colleague = await person('Kai Colleague')
  await give(lead, colleague)
  const [held] = await grantsOf(colleague)
  assert.equal((await submit(app, reader, `/reports/access/${held.id}/end`, { reason: 'x' })).statusCode, 404)
  const given = await submit(app, colleague, `/reports/access/${held.id}/end`, { reason: 'Other work' })
  assert.match(String(given.headers.location), /^\/reports\?/)
})

test('before access ends, the reports are named that nobody would have then', async () => {
  const colleague = await person('Kit Leaver')
  await grant(database, colleague, partnership.reportsStrandId, 'contribute', lead)
  const { id, number } = await makeReport(house)
  await submit(app, colleague, `/reports/${id}/claim`)
  const [held] = await grantsOf(colleague)
  const address = `/reports/access/${held.id}/end`
  assert.match(
    (await visit(app, lead, address)).body,
    new RegExp(`will be nobody’s then[\\s\\S]*Report ${number} \\(Kit Leaver\\)`),
  )
  await grant(database, colleague, partnership.reportsStrandId, 'contribute', lead)
  assert.doesNotMatch((await visit(app, lead, address)).body, /will be nobody’s then/, 'they may through another grant')
})

test('an end of access elsewhere does not reach reports, nor the other way round', async () => {
  const [held] = await grantsOf(reader)
  assert.equal((await visit(app, lead, `/access/${held.id}/end`)).statusCode, 404)
})

test('where somebody leads, nobody takes the lead', async () => {
  const { statusCode, body } = await submit(app, administrator, '/reports/lead', { reason: 'I keep the accounts' })
  assert.equal(statusCode, 409)
  assert.match(body, /led already, by Lee Lead/)
  assert.match(body, /I keep the accounts/)
  assert.deepEqual(await grantsOf(administrator), [])
})

test('where nobody leads, an administrator or a coordinator is told so, takes the lead, and one of two at once has it', async () => {
  const fresh = await makePartnership(database, 'Fresh')
  const make = (name: string, roles: readonly ('administrator' | 'coordinator')[]) =>
    makePerson(database, { partnership: fresh, name, roles })
  const [first, second, other] = [
    await make('A', ['administrator']),
    await make('B', ['coordinator']),
    await make('C', []),
  ]
  assert.match((await visit(app, first, '/reports')).body, /href="\/reports\/lead"/)
  assert.doesNotMatch((await visit(app, other, '/reports')).body, /href="\/reports\/lead"/)
  assert.equal((await submit(app, other, '/reports/lead', { reason: 'x' })).statusCode, 403)
  assert.equal((await submit(app, first, '/reports/lead', { reason: '' })).statusCode, 422)
  const taken = await Promise.all(
    [first, second].map((one) => submit(app, one, '/reports/lead', { reason: 'To begin' })),
  )
  assert.deepEqual(
    taken.map(({ statusCode }) => statusCode).toSorted((one, two) => one - two),
    [303, 409],
  )
  const { rows } = await database.owner.query('select level from access_grant where strand_id = $1', [
    fresh.reportsStrandId,
  ])
  assert.deepEqual(rows, [{ level: 'lead' }])
})
