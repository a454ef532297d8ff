import assert from 'node:assert/strict'
import { test } from 'node:test'
import { giveWarnings } from '#platform/warnings/give-warnings.ts'
import { makeClosureAt } from '#tests/support/closure-at.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'

const START = Temporal.Instant.from('2026-11-23T09:00Z')
const clock = movableClock(START)
const { app, house, database } = await testHouse({}, clock)
const partnership = await makePartnership(database)
const at = START.subtract({ minutes: 30 })
const lead = await makePerson(database, { partnership, name: 'Robin Marsh', at })
const operation = await makeOperationAt(database, lead, { at })
const clerk = await makePerson(database, { partnership, name: 'Fern Cole', at })
const { closures } = operation.strands
await makeGrantAt(database, { to: clerk, by: lead, strandId: closures, level: 'contribute', at })
for (const [label, hours] of [
  ['2 Quay Lane', 70],
  ['14 Canal Row', 5],
  ['8 Mill Yard', 20],
] as const)
  await makeClosureAt(
    database,
    { operation, by: lead, at },
    { state: 'application', hearing_at: START.add({ hours }).toString() },
    label,
  )
await giveWarnings(house)

/** What somebody is warned of on their page, in its order. */
async function warningsOf(person: TestPerson): Promise<readonly string[]> {
  const { body } = await visit(app, person, '/work')
  return [
    ...body.matchAll(/app-warning__within">.*?<\/span> ([^<]*)<\/p>\s*<p class="app-warning__title"><a[^>]*>([^<]*)</g),
  ].map(([, within, title]) => `${within} ${title}`)
}
const countOn = async (person: TestPerson, page: string): Promise<string | undefined> =>
  /app-header__warnings" href="\/work#warnings">([^<]*)</.exec((await visit(app, person, page)).body)?.[1]

test('one’s work shows the warnings, the gravest first, and every page their number', async () => {
  assert.deepEqual(await warningsOf(lead), [
    'Within 6 hours Court hearing: 14 Canal Row, Heron',
    'Within 24 hours Court hearing: 8 Mill Yard, Heron',
    'Within 72 hours Court hearing: 2 Quay Lane, Heron',
  ])
  for (const page of ['/work', '/closures', '/account']) assert.equal(await countOn(lead, page), '3 warnings')
})

test('whoever may not see the premises is warned without where', async () => {
  assert.equal((await warningsOf(clerk))[0], 'Within 6 hours Court hearing: premises that you may not see, Heron')
})

test('a warning that was seen is put away, for its own person only, and the next nearer one comes', async () => {
  const { body } = await visit(app, lead, '/work')
  const action = /action="(\/warnings\/[^"]+\/seen)"/.exec(body)?.[1] ?? ''
  assert.equal((await submit(app, clerk, action)).statusCode, 404)
  assert.equal((await submit(app, lead, action)).statusCode, 303)
  assert.equal((await submit(app, lead, action)).statusCode, 303, 'twice is once')
  assert.equal(await countOn(lead, '/closures'), '2 warnings')
  assert.equal(await countOn(clerk, '/closures'), '3 warnings')
  clock.pass('PT4H')
  await database.owner.query('update session set last_seen_at = $1', [clock.now().toString()])
  await giveWarnings(house)
  assert.equal((await warningsOf(lead))[0], 'Within 1 hour Court hearing: 14 Canal Row, Heron')
})

test('a warning whose strand somebody may no longer read is not shown nor counted', async () => {
  const other = await makePerson(database, { partnership, name: 'Kit Vale', at: clock.now() })
  const grantId = await makeGrantAt(database, { to: other, by: lead, strandId: closures, level: 'contribute', at })
  await giveWarnings(house)
  assert.equal(await countOn(other, '/work'), '3 warnings')
  await database.owner.query('update access_grant set ended_at = $2, ended_by = granted_by where id = $1', [
    grantId,
    clock.now().toString(),
  ])
  assert.equal(await countOn(other, '/work'), undefined)
  assert.deepEqual(await warningsOf(other), [])
})

test('what to be warned of is chosen on one’s own page', async () => {
  assert.match((await visit(app, clerk, '/account')).body, /What I was given to work on/)
  const none = await submit(app, clerk, '/account/warnings')
  assert.equal(none.statusCode, 422)
  assert.match(none.body, /Select one of the answers/)
  for (const [choice, said] of [
    ['off', 'Nothing'],
    ['all', 'That, and what my whole agency was given'],
  ] as const) {
    assert.equal((await submit(app, clerk, '/account/warnings', { warnsOf: choice })).statusCode, 303)
    assert.ok((await visit(app, clerk, '/account')).body.includes(said))
  }
  const { rows } = await database.owner.query("select account_id from ledger_entry where event = 'warnings-chosen'")
  assert.deepEqual(rows, [{ account_id: clerk.accountId }, { account_id: clerk.accountId }])
})

test('whoever wants no warnings is rid of those that stand', async () => {
  await database.owner.query('update deadline_warning set seen_at = null where over_at is null')
  assert.equal(await countOn(clerk, '/work'), '3 warnings')
  assert.equal((await submit(app, clerk, '/account/warnings', { warnsOf: 'off' })).statusCode, 303)
  assert.equal(await countOn(clerk, '/work'), undefined)
})

test('the page says that nothing is mailed where no mail server is set', async () => {
  assert.match((await visit(app, lead, '/work')).body, /No mail server is set here/)
})
