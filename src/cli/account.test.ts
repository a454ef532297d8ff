import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashOfCode } from '#platform/auth/one-time-code.ts'
import { testHouse } from '#tests/support/house.ts'
import { addAccount, type WantedAccount } from './account.ts'

const { house, database } = await testHouse({ DAYBREAK_DEMO: 'off', BASE_URL: 'https://daybreak.example.org' })

const wanted = (given: Partial<WantedAccount> = {}): WantedAccount => ({
  email: 'ada@example.org',
  name: 'Ada Fenwick',
  agency: 'Fenmarsh Council',
  jobTitle: 'Service administrator',
  role: ['administrator'],
  ...given,
})

const rows = async (sql: string): Promise<readonly unknown[]> => (await database.owner.query(sql)).rows

test('the first account needs the name of the partnership', async () => {
  const report = await addAccount(house, wanted())
  assert.equal(report.exitCode, 1)
  assert.match(report.stderr, /no partnership yet/)
  assert.deepEqual(await rows('select name from partnership'), [])
})

test('the first account comes with its partnership, its agency and a set-up code', async () => {
  const report = await addAccount(house, wanted({ partnership: 'Fenmarsh Partnership' }))
  assert.equal(report.exitCode, 0, report.stderr)
  assert.match(report.stdout, /^[\dA-Z]{4}(-[\dA-Z]{4}){3}\n$/)
  assert.match(report.stderr, /https:\/\/daybreak\.example\.org\/invitation/)
  assert.deepEqual(
    await rows(`select account.name, account.state, account.roles, agency.name as agency, partnership.name as partnership,
      partnership.demonstration from account join agency on agency.id = agency_id
      join partnership on partnership.id = account.partnership_id`),
    [
      {
        name: 'Ada Fenwick',
        state: 'invited',
        roles: ['administrator'],
        agency: 'Fenmarsh Council',
        partnership: 'Fenmarsh Partnership',
        demonstration: false,
      },
    ],
  )
  assert.deepEqual(await rows('select setup_code_hash from credential'), [
    { setup_code_hash: hashOfCode(report.stdout) },
  ])
  assert.deepEqual(await rows('select kind from strand order by kind'), [{ kind: 'directory' }, { kind: 'reports' }])
  assert.deepEqual(await rows('select event, account_id, reason from ledger_entry order by seq'), [
    { event: 'agency-recorded', account_id: null, reason: 'command-line' },
    { event: 'account-made', account_id: null, reason: 'command-line' },
  ])
})

test('the next account joins the agency and the only partnership', async () => {
  const report = await addAccount(house, wanted({ email: 'sam@example.org', agency: 'FENMARSH council', role: [] }))
  assert.equal(report.exitCode, 0, report.stderr)
  assert.deepEqual(await rows('select count(*)::int as agencies from agency'), [{ agencies: 1 }])
})

test('an agency that has ended is not joined', async () => {
  await database.owner.query(
    "insert into agency (partnership_id, name, kind, active_until) select id, 'Former Trust', 'charity', '2020-01-01' from partnership",
  )
  const report = await addAccount(house, wanted({ email: 'new@example.org', agency: 'Former Trust' }))
  assert.equal(report.exitCode, 1)
  assert.match(report.stderr, /does not exist today/)
})

const WRONG: readonly (readonly [string, Partial<WantedAccount>, number, RegExp])[] = [
  ['an address that another account has', { email: 'ADA@example.org' }, 1, /already/],
  [
    'a partnership that is not there',
    { email: 'new@example.org', partnership: 'Hillmoor' },
    1,
    /no partnership Hillmoor/,
  ],
  ['an address that is none', { email: 'ada' }, 2, /no e-mail address/],
  ['a role that is none', { role: ['captain'] }, 2, /captain is no role/],
  ['nobody', { name: ' ' }, 2, /Give a --name/],
]

for (const [what, given, exitCode, words] of WRONG) {
  test(`${what} is refused and nothing is left`, async () => {
    const before = await rows('select count(*) from account')
    const report = await addAccount(house, wanted(given))
    assert.equal(report.exitCode, exitCode)
    assert.equal(report.stdout, '')
    assert.match(report.stderr, words)
    assert.deepEqual(await rows('select count(*) from account'), before)
  })
}
