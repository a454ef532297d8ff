import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import type { Role } from '#domain/access/actions.ts'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'

const clock = movableClock(Temporal.Instant.from('2026-11-20T10:00:00Z'))
const { app, database } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
const partnership = await makePartnership(database)
const neighbours = await makePartnership(database, 'Elsewhere')
/** Sessions end while the clock is moved, so everybody signs in when they come. */
const comes = (name: string, roles: readonly Role[], where = partnership): Promise<TestPerson> =>
  makePerson(database, { partnership: where, roles, name, at: clock.now() })
const coordinator = (): Promise<TestPerson> => comes('Ada Fenwick', ['coordinator'])

const SHELTER = {
  name: 'Fenshire Shelter',
  what: 'We help you find a safe place to stay.',
  phone: '01632 960001',
  web: 'www.example.org/help',
  hours: 'Every day, 8am to 8pm',
  spoken: 'en',
  audience: 'anybody',
  'validFrom-day': '20',
  'validFrom-month': '11',
  'validFrom-year': '2026',
  'what-ro': 'Vă ajutăm să găsiți un loc sigur.',
}

type Fields = Readonly<Record<string, string>>
const add = async (fields: Fields): Promise<string> => {
  const id = newId()
  const { statusCode, body } = await submit(app, await coordinator(), '/partners/help/new', { ...fields, actId: id })
  assert.equal(statusCode, 303, body)
  return id
}
const list = async (person: TestPerson): Promise<string> => (await visit(app, person, '/partners/help')).body
const cardOf = (body: string, id: string): string => {
  const from = body.indexOf(`id="service-${id}"`)
  return from === -1 ? '' : body.slice(from, body.indexOf('</li>', from))
}
const versionOf = (text: string): string =>
  /name="version" value="(?<version>\d+)"/.exec(text)?.groups?.['version'] ?? ''
/** Does something with a service as it stands now. */
const act = async (id: string, path: string, fields: Fields = {}): Promise<LightMyRequestResponse> => {
  const person = await coordinator()
  const version = versionOf(cardOf(await list(person), id))
  return submit(app, person, `/partners/help/${id}/${path}`, { version, ...fields })
}
/** The public page, once what is kept of the directory is no longer fresh. */
const publicPage = async (query = ''): Promise<string> => {
  clock.pass('PT31S')
  return (await app.inject(`/get-help${query}`)).body
}
const shownOf = (body: string): readonly string[] =>
  [...body.matchAll(/<h3 class="govuk-heading-s"><bdi>(?<name>[^<]+)/g)].map(({ groups }) => groups?.['name'] ?? '')

test('what a coordinator adds, the public finds after the national numbers', async () => {
  await add(SHELTER)
  const body = await publicPage()
  const places = ['tel:999', 'tel:08000121700', 'tel:101', 'Fenshire Shelter'].map((text) =>
    body.indexOf(text, body.indexOf('id="numbers"')),
  )
  assert.ok(places.every((place) => place > 0))
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  assert.match(body, /tel:01632960001/)
  assert.match(body, /href="https:\/\/www\.example\.org\/help" rel="noreferrer"/)
  assert.match(body, /Checked on 20 November 2026/)
})

test('everybody of the partnership sees the directory, and only who keeps it can change it', async () => {
  const officer = await comes('Robin Marsh', [])
  const body = await list(officer)
  assert.match(body, /Fenshire Shelter.*Checked on 20 November 2026 by Ada Fenwick/s)
  assert.match(body, /Also described in Romanian/)
  assert.doesNotMatch(body, /<form method="post" action="\/partners/)
  assert.equal((await submit(app, officer, '/partners/help/new', SHELTER)).statusCode, 403)
})

test('another partnership neither sees it nor is shown to the public', async () => {
  const elsewhere = await comes('Sam Stranger', ['coordinator'], neighbours)
  assert.doesNotMatch(await list(elsewhere), /Fenshire Shelter/)
  await submit(app, elsewhere, '/partners/help/new', { ...SHELTER, name: 'Far Away Aid' })
  assert.match(await list(elsewhere), /Far Away Aid/)
  assert.doesNotMatch(await publicPage(), /Far Away Aid/)
})

const MISTAKES: readonly (readonly [what: string, fields: Fields, field: string])[] = [
  ['no name', { name: '' }, 'name'],
  ['no way to reach it', { phone: '', web: '' }, 'phone'],
  ['a number with words', { phone: 'ask Kim' }, 'phone'],
  ['a website that can be read along', { web: 'http://www.example.org' }, 'web'],
  ['a website that is none', { web: 'data:text/html,x' }, 'web'],
  ['no language', { spoken: '' }, 'spoken'],
  ['an audience that nobody offers', { audience: 'dogs' }, 'audience'],
  ['no first day', { 'validFrom-day': '' }, 'validFrom-day'],
  ['too much in Romanian', { 'what-ro': 'x'.repeat(700) }, 'what-ro'],
]
for (const [what, fields, field] of MISTAKES)
  test(`${what} is told at its field, and nothing typed is lost`, async () => {
    const typed = { ...SHELTER, ...fields }
    const { statusCode, body } = await submit(app, await coordinator(), '/partners/help/new', typed)
    assert.equal(statusCode, 422)
    assert.match(body, new RegExp(`<li><a href="#${field}">`))
    assert.match(body, new RegExp(` id="${field}"`))
    assert.match(body, /Every day, 8am to 8pm/)
  })

test('the order that staff give is the order of the page', async () => {
  const advice = await add({ ...SHELTER, name: 'Harbour Advice' })
  assert.deepEqual(shownOf(await publicPage()), ['Fenshire Shelter', 'Harbour Advice'])
  assert.equal((await act(advice, 'move', { way: 'up' })).statusCode, 303)
  assert.deepEqual(shownOf(await publicPage()), ['Harbour Advice', 'Fenshire Shelter'])
  await act(advice, 'move', { way: 'up' })
  await act(advice, 'move', { way: 'down' })
  assert.deepEqual(shownOf(await publicPage()), ['Fenshire Shelter', 'Harbour Advice'])
})

test('two editors meet: the second sees what the first left, and decides', async () => {
  const id = await add({ ...SHELTER, name: 'Edited Twice' })
  const [first, second] = [await comes('Ada Fenwick', ['coordinator']), await comes('Lee Lead', ['administrator'])]
  const url = `/partners/help/${id}/change`
  const version = versionOf((await visit(app, first, url)).body)
  await submit(app, first, url, { ...SHELTER, name: 'Edited Twice', phone: '01632 960002', version })
  const met = await submit(app, second, url, { ...SHELTER, name: 'Edited Twice', phone: '01632 960003', version })
  assert.equal(met.statusCode, 409)
  assert.match(met.body, /01632 960002.*01632 960003/s)
  for (const path of ['check', 'remove']) {
    const stale = await submit(app, second, `/partners/help/${id}/${path}`, { version })
    assert.equal(stale.statusCode, 422)
    assert.match(stale.body, /Somebody else changed this service/)
  }
  assert.match(await publicPage(), /01632 960002/)
})

test('what is removed is no longer shown, and stays in its history', async () => {
  const id = await add({ ...SHELTER, name: 'Short Lived' })
  assert.ok(shownOf(await publicPage()).includes('Short Lived'))
  assert.equal((await act(id, 'remove')).statusCode, 303)
  assert.ok(!shownOf(await publicPage()).includes('Short Lived'))
  const history = await visit(app, await coordinator(), `/records/help-service/${id}/history`)
  assert.match(history.body, /Removed a service from the directory of help/)
})

test('a service is shown from its first day, and a year after it was checked staff look again', async () => {
  const id = await add({ ...SHELTER, name: 'Spring Advice', 'validFrom-day': '1', 'validFrom-month': '12' })
  assert.match(cardOf(await list(await coordinator()), id), /Shown from 1 December 2026/)
  assert.ok(!shownOf(await publicPage()).includes('Spring Advice'))
  clock.pass('PT360H')
  assert.ok(shownOf(await publicPage()).includes('Spring Advice'))
  assert.doesNotMatch(cardOf(await list(await coordinator()), id), /Check again/)
  clock.pass('PT8640H')
  assert.match(cardOf(await list(await coordinator()), id), /Check again/)
  assert.equal((await act(id, 'check')).statusCode, 303)
  const checked = cardOf(await list(await coordinator()), id)
  assert.doesNotMatch(checked, /Check again/)
  assert.match(checked, /Checked on 30 November 2027 by Ada Fenwick/)
})
