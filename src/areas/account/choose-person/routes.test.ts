import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeAgency, makePartnership, makePerson } from '#tests/support/people.ts'

const now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const demonstration = await testHouse({}, { now: () => now })
const partnership = await makePartnership(demonstration.database)
const real = await makePartnership(demonstration.database, 'A real partnership')
const { owner } = demonstration.database
await owner.query('update partnership set demonstration = true where id = $1', [partnership.partnershipId])
const keeper = await makePerson(demonstration.database, {
  partnership,
  name: 'Robin Marsh',
  jobTitle: 'Records keeper',
  roles: ['keeper'],
})
const agencyId = await makeAgency(demonstration.database, partnership)
const helper = await makePerson(demonstration.database, {
  partnership,
  agencyId,
  name: 'Sam Tarn',
  jobTitle: 'Support worker',
})
const closed = await makePerson(demonstration.database, { partnership, name: 'Kit Fell', state: 'closed' })
const outsider = await makePerson(demonstration.database, { partnership: real, name: 'Lee Beck' })

const operationId = newId()
await owner.query('insert into operation (id, partnership_id, name, made_by) values ($1, $2, $3, $4)', [
  operationId,
  partnership.partnershipId,
  'Operation Heron',
  keeper.accountId,
])
for (const kind of ['place-of-safety', 'people-safeguarded', 'suspects']) {
  const strandId = newId()
  await owner.query('insert into strand (id, partnership_id, operation_id, kind) values ($1, $2, $3, $4)', [
    strandId,
    partnership.partnershipId,
    operationId,
    kind,
  ])
  await owner.query(
    `insert into access_grant (partnership_id, strand_id, agency_id, level, starts_at, ends_at, reason, granted_by)
     values ($1, $2, $3, $4, $5, $6, 'Support at the place of safety', $7)`,
    [
      partnership.partnershipId,
      strandId,
      agencyId,
      kind === 'suspects' ? 'exists' : 'read',
      now.subtract({ hours: 1 }).toString(),
      now.add({ hours: 24 }).toString(),
      keeper.accountId,
    ],
  )
}

test('the demonstration names its people and what each sees', async () => {
  const browser = openBrowser(demonstration.app)
  assert.match((await browser.visit('/sign-in')).body, /href="\/sign-in\/demonstration"/)
  const { body } = await browser.visit('/sign-in/demonstration')
  assert.match(body, /Robin Marsh[\s\S]*Records keeper, Fenshire Police[\s\S]*Keeps the ledger\./)
  assert.match(
    body,
    /Sam Tarn[\s\S]*Support worker, Haven Trust[\s\S]*Reads in 1 operation: People safeguarded and Place of safety\./,
  )
  assert.ok(!body.includes('Kit Fell') && !body.includes('Lee Beck'))
})

test('choosing somebody signs in as them, and the ledger says how', async () => {
  const browser = openBrowser(demonstration.app)
  const chosen = await browser.submit('/sign-in/demonstration?back=%2Faccount', { accountId: helper.accountId })
  assert.equal(chosen.headers.location, '/account')
  assert.match((await browser.visit('/account')).body, /Sam Tarn[\s\S]*None: you came in through the demonstration/)
  const { rows } = await owner.query('select account_id, reason from ledger_entry where event = $1', ['signed-in'])
  assert.deepEqual(rows, [{ account_id: helper.accountId, reason: 'demonstration-sign-in' }])
})

test('nobody else can be chosen', async () => {
  for (const accountId of [closed.accountId, outsider.accountId, newId(), 'no-id', '']) {
    const browser = openBrowser(demonstration.app)
    assert.equal((await browser.submit('/sign-in/demonstration', { accountId })).statusCode, 404)
    assert.equal(browser.token(), undefined)
  }
})

const REAL: readonly [name: string, settings: Readonly<Record<string, string>>][] = [
  ['a database of its own', { DATABASE_URL: 'postgres://daybreak@localhost/daybreak' }],
  ['the demonstration turned off', { DAYBREAK_DEMO: 'off' }],
]
for (const [name, settings] of REAL) {
  test(`with ${name} there is nobody to choose`, async () => {
    const { app, database } = await testHouse(settings, { now: () => now })
    const there = await makePartnership(database)
    await database.owner.query('update partnership set demonstration = true')
    const { accountId } = await makePerson(database, { partnership: there })
    const browser = openBrowser(app)
    assert.equal((await browser.visit('/sign-in/demonstration')).statusCode, 404)
    assert.equal((await browser.submit('/sign-in/demonstration', { accountId })).statusCode, 404)
    assert.ok(!(await browser.visit('/sign-in')).body.includes('/sign-in/demonstration'))
  })
}
