import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const coordinator = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Ada Fenwick' })
const officer = await makePerson(database, { partnership, jobTitle: 'Detective', name: 'Robin Marsh' })

const INSPECTORATE = {
  name: 'Work Inspectorate',
  kind: 'labour-inspectorate',
  firstResponder: 'yes',
  contact: '01632 960100',
}

const versionOf = (body: string): string =>
  /name="version" value="(?<version>\d+)"/.exec(body)?.groups?.['version'] ?? ''
const agencyIn = (location: unknown): string =>
  /\/partners\/(?<id>[\w-]{36})/.exec(String(location))?.groups?.['id'] ?? ''

async function record(fields: Readonly<Record<string, string>>): Promise<string> {
  return agencyIn((await submit(app, coordinator, '/partners/new', fields)).headers.location)
}

test('everyone of the partnership sees its agencies, whom they can reach and how many have accounts', async () => {
  const page = await visit(app, officer, '/partners')
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Fenshire Police/)
  assert.match(page.body, /numeric">2</)
  assert.doesNotMatch(page.body, /href="\/partners\/new"/)
})

test('a coordinator records an agency, once however often the form is sent', async () => {
  const fields = { ...INSPECTORATE, actId: newId() }
  const first = await submit(app, coordinator, '/partners/new', fields)
  assert.equal(first.statusCode, 303)
  const again = await submit(app, coordinator, '/partners/new', fields)
  assert.equal(agencyIn(again.headers.location), agencyIn(first.headers.location))
  const page = await visit(app, coordinator, String(first.headers.location))
  assert.match(page.body, /The agency has been recorded/)
  assert.match(page.body, /01632 960100/)
  const { rows } = await database.owner.query(
    'select event, record_kind from ledger_entry where record_id = $1 order by seq',
    [agencyIn(first.headers.location)],
  )
  assert.deepEqual(rows, [
    { event: 'agency-recorded', record_kind: 'agency' },
    { event: 'agency-looked-at', record_kind: 'agency' },
  ])
})

test('every mistake is named at once and leads to its input', async () => {
  const page = await submit(app, coordinator, '/partners/new', { 'activeFrom-day': '31', 'activeFrom-month': '2' })
  assert.equal(page.statusCode, 422)
  const targets = [...page.body.matchAll(/<li><a href="#(?<id>[\w-]+)"/g)].map((found) => found.groups?.['id'] ?? '')
  assert.deepEqual(targets, ['name', 'kind', 'firstResponder', 'activeFrom-year'])
  for (const id of targets) assert.match(page.body, new RegExp(`<input[^>]* id="${id}"`))
})

const REFUSED: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['a name that is taken', { ...INSPECTORATE, name: 'fenshire police' }, /An agency of this name exists/],
  [
    'a fire service as a first responder',
    { ...INSPECTORATE, name: 'Fenshire Fire and Rescue', kind: 'fire' },
    /not first responder organisations/,
  ],
  [
    'an end before the start',
    {
      ...INSPECTORATE,
      name: 'Short Lived',
      'activeFrom-day': '2',
      'activeFrom-month': '1',
      'activeFrom-year': '2020',
      'activeUntil-day': '1',
      'activeUntil-month': '1',
      'activeUntil-year': '2020',
    },
    /Its last day must be/,
  ],
]

for (const [what, fields, words] of REFUSED) {
  test(`${what} is refused with the reason`, async () => {
    const page = await submit(app, coordinator, '/partners/new', fields)
    assert.equal(page.statusCode, 422)
    assert.match(page.body, words)
  })
}

test('a renamed body keeps its past: when it ended and who continues it', async () => {
  const old = await record({ ...INSPECTORATE, name: 'Gangwork Authority' })
  const successor = await record({ ...INSPECTORATE, name: 'Fair Work Office' })
  const form = await visit(app, coordinator, `/partners/${old}/change`)
  const changed = await submit(app, coordinator, `/partners/${old}/change`, {
    ...INSPECTORATE,
    name: 'Gangwork Authority',
    version: versionOf(form.body),
    continuedById: successor,
    'activeUntil-day': '31',
    'activeUntil-month': '3',
    'activeUntil-year': '2026',
  })
  assert.equal(changed.statusCode, 303)
  const oldPage = await visit(app, officer, `/partners/${old}`)
  assert.match(oldPage.body, /31 March 2026/)
  assert.match(oldPage.body, new RegExp(`Continued by <a class="govuk-link" href="/partners/${successor}"`))
  const newPage = await visit(app, officer, `/partners/${successor}`)
  assert.match(newPage.body, /Gangwork Authority<\/a>, which ended on 31 March 2026/)
  const list = await visit(app, officer, '/partners')
  assert.ok(list.body.indexOf('Agencies that have ended') < list.body.indexOf('Gangwork Authority'))
})

test('an agency is not continued while it goes on', async () => {
  const going = await record({ ...INSPECTORATE, name: 'Going On' })
  const form = await visit(app, coordinator, `/partners/${going}/change`)
  const page = await submit(app, coordinator, `/partners/${going}/change`, {
    ...INSPECTORATE,
    name: 'Going On',
    version: versionOf(form.body),
    continuedById: partnership.agencyId,
  })
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /only an agency that ended is continued/)
})

test('two editors meet: the second sees what the first left beside what they typed, and chooses', async () => {
  const id = await record({ ...INSPECTORATE, name: 'Edited Twice' })
  const version = versionOf((await visit(app, coordinator, `/partners/${id}/change`)).body)
  const first = { ...INSPECTORATE, name: 'Edited Twice', contact: 'first@example.org', version }
  assert.equal((await submit(app, coordinator, `/partners/${id}/change`, first)).statusCode, 303)
  const mine = { ...first, contact: 'second@example.org' }
  const conflict = await submit(app, coordinator, `/partners/${id}/change`, mine)
  assert.equal(conflict.statusCode, 409)
  assert.match(conflict.body, /first@example.org/)
  assert.match(conflict.body, /value="second@example.org"/)
  const chosen = await submit(app, coordinator, `/partners/${id}/change`, {
    ...mine,
    version: versionOf(conflict.body),
  })
  assert.equal(chosen.statusCode, 303)
  assert.match((await visit(app, officer, `/partners/${id}`)).body, /second@example.org/)
})

test('an agency shows its people by job title and only the operations that the reader may see', async () => {
  const { id } = await makeOperationAt(database, coordinator, { at: house.clock.now() })
  await database.owner.query('update operation set lead_agency_id = $2 where id = $1', [id, partnership.agencyId])
  const mine = await visit(app, coordinator, `/partners/${partnership.agencyId}`)
  assert.match(mine.body, /Detective/)
  assert.match(mine.body, /Heron/)
  const other = await visit(app, officer, `/partners/${partnership.agencyId}`)
  assert.match(other.body, /Ada Fenwick/)
  assert.doesNotMatch(other.body, /Heron/)
})

test('an officer reads and does not keep agencies', async () => {
  const id = await makeAgency(database, partnership, { name: 'Left Alone' })
  assert.equal((await visit(app, officer, '/partners/new')).statusCode, 403)
  assert.equal((await submit(app, officer, '/partners/new', INSPECTORATE)).statusCode, 403)
  assert.equal((await visit(app, officer, `/partners/${id}/change`)).statusCode, 403)
  assert.equal((await submit(app, officer, `/partners/${id}/change`, INSPECTORATE)).statusCode, 403)
})

test('an agency of another partnership looks as if it did not exist', async () => {
  const elsewhere = await makePartnership(database, 'Hillmoor Partnership')
  const id = elsewhere.agencyId
  assert.equal((await visit(app, coordinator, `/partners/${id}`)).statusCode, 404)
  assert.equal((await visit(app, coordinator, `/partners/${id}/change`)).statusCode, 404)
  assert.equal((await submit(app, coordinator, `/partners/${id}/change`, INSPECTORATE)).statusCode, 404)
  assert.equal((await visit(app, coordinator, '/partners/no-such-agency')).statusCode, 404)
})

test('nobody reads partners without signing in', async () => {
  const page = await visit(app, undefined, '/partners')
  assert.equal(page.statusCode, 303)
  assert.match(String(page.headers.location), /^\/sign-in/)
})
