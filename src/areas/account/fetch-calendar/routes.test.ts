import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import ICAL from 'ical.js'
import { makeClosureAt } from '#tests/support/closure-at.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'

// The clocks go back in the night before.
const START = Temporal.Instant.from('2026-10-25T12:00Z')
const clock = movableClock(START)
const BASE_URL = 'https://daybreak.example.org'
// A session of a test is sent over http; the address in the page is that of the settings.
const { app, database } = await testHouse({ BASE_URL }, clock)
const { owner } = database
const partnership = await makePartnership(database)
const at = START.subtract({ hours: 24 * 300 })
const lead = await person('Robin Marsh')
const operation = await makeOperationAt(database, lead, { at })

async function person(name: string): Promise<TestPerson> {
  return makePerson(database, { partnership, name, at: START.subtract({ minutes: 5 }) })
}

const close = (closure: Readonly<Record<string, unknown>>, label?: string) =>
  makeClosureAt(database, { operation, by: lead, at }, closure, label)

const ordered = await close({ state: 'order', order_made_on: '2026-10-20', order_ends_on: '2027-01-19' }, '2 Quay Lane')
const applied = await close(
  {
    state: 'application',
    notice_hours: 48,
    notice_served_at: '2026-10-23T10:00:00+01:00',
    hearing_at: '2026-10-26T10:30:00Z',
  },
  '14 Canal Row',
)

/** Makes an address through the page; gives its path. */
async function addressOf(who: TestPerson, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const { body, statusCode } = await submit(app, who, '/account/calendar', fields)
  assert.equal(statusCode, 200, body)
  const path = /value="https:\/\/daybreak\.example\.org(\/calendar\/[\w-]{43}\.ics)"/.exec(body)?.[1]
  assert.ok(path !== undefined, body)
  return path
}

const fetched = (url: string): Promise<LightMyRequestResponse> => app.inject({ method: 'GET', url })

/** The events of a calendar, as another program reads them. */
function eventsIn({ body, statusCode }: LightMyRequestResponse): readonly ICAL.Event[] {
  assert.equal(statusCode, 200, body)
  return new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

/** When each event is, in UTC where it has an hour. */
const timesOf = (events: readonly ICAL.Event[]): readonly string[] =>
  events
    .map(
      ({ startDate }) =>
        `${startDate.toString()}${startDate.isDate ? '' : startDate.zone?.tzid === 'UTC' ? '' : ' (no zone)'}`,
    )
    .toSorted()

test('a calendar shows every deadline and hearing at its time, across the change of the clocks', async () => {
  const events = eventsIn(await fetched(await addressOf(lead, { namesPremises: 'yes' })))
  assert.deepEqual(timesOf(events), [
    '2026-10-25T09:00:00Z',
    '2026-10-25T09:00:00Z',
    '2026-10-26T10:30:00Z',
    '2026-11-09',
    '2027-01-19',
  ])
  const hearing = events.find(({ summary }) => summary.startsWith('Court hearing'))
  assert.equal(hearing?.summary, 'Court hearing: 14 Canal Row (Heron)')
  assert.equal(hearing?.component.getFirstPropertyValue('url'), `${BASE_URL}/closures/${applied}`)
})

test('a hearing that the court gave before the notice is in it, and one that a refusal left behind is not', async () => {
  const path = await addressOf(lead, { namesPremises: 'yes' })
  const hearings = async () =>
    eventsIn(await fetched(path)).flatMap(({ summary }) => (summary.startsWith('Court hearing: 5 ') ? [summary] : []))
  const id = await close({ state: 'preparing', hearing_at: '2026-10-27T10:30:00Z' }, '5 Mill Lane')
  assert.deepEqual(await hearings(), ['Court hearing: 5 Mill Lane (Heron)'])
  await owner.query("update closure set state = 'refused', ended_on = '2026-10-24' where id = $1", [id])
  assert.deepEqual(await hearings(), [])
  await owner.query("update closure set state = 'cancelled', ended_on = '2026-01-01' where id = $1", [id])
})

test('without its owner’s wish it says of nothing what it is', async () => {
  const answer = await fetched(await addressOf(lead))
  const events = eventsIn(answer)
  assert.deepEqual(timesOf(events), ['2026-10-25T09:00:00Z', '2026-10-26T10:30:00Z', '2026-11-09', '2027-01-19'])
  for (const { summary, component } of events) {
    assert.equal(summary, 'Daybreak: deadline')
    assert.equal(component.getFirstPropertyValue('url'), `${BASE_URL}/work`)
  }
  for (const held of ['Canal', 'Quay', 'Heron', 'losure', 'earing', applied, ordered, 'Robin'])
    assert.ok(!answer.body.includes(held), held)
})

test('it is kept by nobody on the way, and sets no cookie', async () => {
  const { headers } = await fetched(await addressOf(lead))
  assert.match(String(headers['content-type']), /^text\/calendar/)
  assert.equal(headers['cache-control'], 'private, no-cache')
  assert.equal(headers['set-cookie'], undefined)
})

test('an event keeps its name when its time changes, and says that it changed', async () => {
  const path = await addressOf(lead, { namesPremises: 'yes' })
  const before = eventsIn(await fetched(path)).find(({ summary }) => summary.includes('Quay'))
  await owner.query("update closure set order_ends_on = '2027-01-12', version = version + 1 where id = $1", [ordered])
  const after = eventsIn(await fetched(path)).find(({ uid }) => uid === before?.uid)
  assert.ok(before !== undefined && after !== undefined)
  assert.ok(after.sequence > before.sequence)
  await owner.query("update closure set order_ends_on = '2027-01-19' where id = $1", [ordered])
})

test('it shows what its owner may read at that moment, and no more', async () => {
  const clerk = await person('Fern Cole')
  const grantId = await makeGrantAt(database, {
    to: clerk,
    by: lead,
    strandId: operation.strands.closures,
    level: 'read',
    at,
  })
  const path = await addressOf(clerk, { namesPremises: 'yes' })
  const shown = await fetched(path)
  assert.equal(eventsIn(shown).length, 5)
  assert.ok(!shown.body.includes('Canal'), 'premises are held in a strand that the clerk may not read')
  assert.match(shown.body, /premises that you may not see/)
  await owner.query('update access_grant set ended_at = $2, ended_by = granted_by where id = $1', [
    grantId,
    START.toString(),
  ])
  assert.equal(eventsIn(await fetched(path)).length, 0)
})

test('an address that was ended, replaced or never made answers like any page that is not there', async () => {
  const [first, second] = [await addressOf(lead), await addressOf(lead)]
  assert.equal((await fetched(first)).statusCode, 404)
  assert.equal((await fetched(second)).statusCode, 200)
  assert.equal((await submit(app, lead, '/account/calendar/end')).statusCode, 303)
  const ended = await fetched(second)
  const unknown = await fetched(`/calendar/${'x'.repeat(43)}.ics`)
  assert.deepEqual([ended.statusCode, unknown.statusCode], [404, 404])
  assert.equal(ended.body, unknown.body)
  assert.equal((await fetched('/calendar/.ics')).statusCode, 404)
})

test('an account that is locked or closed shows nothing', async () => {
  const gone = await person('Wren Gone')
  const path = await addressOf(gone)
  await owner.query('insert into credential (account_id, locked_until) values ($1, $2)', [
    gone.accountId,
    START.add({ hours: 1 }).toString(),
  ])
  assert.equal((await fetched(path)).statusCode, 404)
  clock.pass('PT2H')
  assert.equal((await fetched(path)).statusCode, 200)
  await owner.query("update account set state = 'closed' where id = $1", [gone.accountId])
  assert.equal((await fetched(path)).statusCode, 404)
  clock.set(START)
})

test('an account that was closed does not come back with its address', async () => {
  const administrator = await makePerson(database, {
    partnership,
    roles: ['administrator'],
    at: START.subtract({ minutes: 5 }),
  })
  await makePerson(database, { partnership, roles: ['administrator'], at: START.subtract({ minutes: 5 }) })
  const gone = await person('Wren Closed')
  const path = await addressOf(gone)
  const url = `/admin/accounts/${gone.accountId}/close`
  const closed = await submit(app, administrator, url, { reason: 'Works elsewhere', version: '1' })
  assert.equal(closed.statusCode, 303, closed.body)
  await owner.query("update account set state = 'active' where id = $1", [gone.accountId])
  assert.equal((await fetched(path)).statusCode, 404)
})

test('the secret part of an address is kept nowhere, and shown once', async () => {
  const path = await addressOf(lead)
  const secret = path.slice('/calendar/'.length, -'.ics'.length)
  const { rows } = await owner.query('select calendar_feed::text as row from calendar_feed')
  assert.ok(rows.every(({ row }) => !row.includes(secret)))
  const again = await visit(app, lead, '/account/calendar')
  assert.ok(!again.body.includes(secret))
  assert.match(again.body, /Not fetched yet/)
  await fetched(path)
  assert.match(
    (await visit(app, lead, '/account/calendar')).body,
    /Last fetched<\/dt>\s*<dd[^>]*>Sunday 25 October 2026/,
  )
})

test('every fetch leaves one line, and one that asks without end is put off', async () => {
  const path = await addressOf(lead)
  const lines = async (): Promise<number> =>
    (
      await owner.query("select from ledger_entry where event = 'calendar-fetched' and account_id = $1", [
        lead.accountId,
      ])
    ).rowCount ?? 0
  const before = await lines()
  for (let time = 1; time <= 30; time += 1) assert.equal((await fetched(path)).statusCode, 200)
  assert.equal((await fetched(path)).statusCode, 429)
  assert.equal((await lines()) - before, 30)
  clock.pass('PT1H')
  assert.equal((await fetched(path)).statusCode, 200)
  clock.set(START)
})
