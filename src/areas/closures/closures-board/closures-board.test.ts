import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeClosureAt } from '#tests/support/closure-at.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, type TestPerson, visit } from '#tests/support/people.ts'

// No bank holiday near, nor Christmas Day, which the law's hours leave out.
const now = Temporal.Instant.from('2026-11-10T09:00Z')
const { house, app, database } = await testHouse({}, movableClock(now))
const today = now.toZonedDateTimeISO('Europe/London').toPlainDate()
const at = now.subtract({ hours: 24 * 300 })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Robin Marsh', at: now })
const heron = await makeOperationAt(database, lead, { at, name: 'Heron' })
const kite = await makeOperationAt(database, lead, { at, name: 'Kite' })
const council = await makeAgency(database, partnership, { name: 'Fenmarsh Council', kind: 'council' })
for (const [operation, agencyId] of [
  [heron, partnership.agencyId],
  [kite, council],
] as const)
  await database.owner.query('update operation set lead_agency_id = $2 where id = $1', [operation.id, agencyId])

const hoursAgo = (hours: number): string => now.subtract({ hours }).toString()
const days = (count: number): string => today.add({ days: count }).toString()
const close = (operation: typeof heron, label: string, closure: Readonly<Record<string, unknown>>) =>
  makeClosureAt(database, { operation, by: lead, at }, closure, label)

await close(kite, 'Order of weeks', { state: 'order', order_made_on: days(-60), order_ends_on: days(20) })
await close(heron, 'Order of days', { state: 'order', order_made_on: days(-80), order_ends_on: days(5) })
await close(heron, 'Notice of today', { state: 'notice', notice_hours: 48, notice_served_at: hoursAgo(40) })
await close(kite, 'Hearing of tomorrow', {
  state: 'application',
  notice_hours: 48,
  notice_served_at: hoursAgo(1),
  hearing_at: now.add({ hours: 30 }).toString(),
})
await close(kite, 'Just passed', { state: 'notice', notice_hours: 48, notice_served_at: hoursAgo(60) })
await close(heron, 'Nobody knows', { state: 'order' })
await close(heron, 'Extended', {
  state: 'order',
  order_made_on: days(-80),
  order_ends_on: days(10),
  order_extended_on: [days(-30)],
  order_extended_to: [days(60)],
})

const refusal = { state: 'refused', ended_on: days(-1) }
await close(heron, 'Refused and continued', { ...refusal, continued_at: hoursAgo(20), continued_hours: 30 })
await close(heron, 'Refused and run out', { ...refusal, continued_at: hoursAgo(20), continued_hours: 12 })
await close(heron, 'Refused', refusal)

/** The premises on a board, in its order. */
async function on(query: string, who: TestPerson = lead): Promise<readonly string[]> {
  const { body, statusCode } = await visit(app, who, `/closures${query}`)
  assert.equal(statusCode, 200, body)
  return [...body.matchAll(/role="rowheader"[^>]*><a[^>]*>([^<]*)</g)].map(([, premises = '']) => premises)
}

const ALL = [
  'Just passed',
  'Notice of today',
  'Refused and continued',
  'Hearing of tomorrow',
  'Order of days',
  'Order of weeks',
  'Extended',
  'Nobody knows',
]

const FILTERS: readonly (readonly [name: string, query: string, premises: readonly string[]])[] = [
  ['everything stands by its next deadline, whatever its operation', '', ALL],
  ['within a day comes what is due today, and what has just passed', '?within=24', ALL.slice(0, 3)],
  ['within three days also the hearing', '?within=72', ALL.slice(0, 4)],
  ['within a week also the end of an order', '?within=168', ALL.slice(0, 5)],
  ['an operation by itself', `?operation=${kite.id}`, ['Just passed', 'Hearing of tomorrow', 'Order of weeks']],
  ['what one agency leads', `?agency=${council}`, ['Just passed', 'Hearing of tomorrow', 'Order of weeks']],
  ['the filters narrow each other', `?operation=${heron.id}&within=168&state=order`, ['Order of days']],
  ['a filter that is none is left out', '?within=soon&operation=x&agency=y&state=z', ALL],
  ['what no filter matches is said to be nothing', `?agency=${heron.id}`, []],
]

test('a refusal is over once nothing keeps the premises shut', async () => {
  assert.deepEqual((await on('?state=ended')).toSorted(), ['Refused', 'Refused and run out'])
})

for (const [name, query, premises] of FILTERS) test(name, async () => assert.deepEqual(await on(query), premises))

test('the address keeps every filter from page to page and state to state', async () => {
  const { body } = await visit(app, lead, `/closures?operation=${kite.id}&within=72`)
  assert.match(body, new RegExp(`href="/closures\\?state=notice&amp;operation=${kite.id}&amp;within=72"`))
  assert.match(body, /<option value="72" selected>Within 72 hours/)
  assert.match((await visit(app, lead, `/closures?agency=${heron.id}`)).body, /No premises that you can see match this/)
})

test('an agency is offered only to whoever may read a closure of its operations', async () => {
  const clerk = await makePerson(database, { partnership, name: 'Fern Cole', at: now })
  await makeGrantAt(database, { to: clerk, by: lead, strandId: heron.strands.closures, level: 'read', at })
  const { body } = await visit(app, clerk, '/closures')
  assert.ok(!body.includes('Fenmarsh Council') && !body.includes('Kite'), body)
})

/** The row of some premises on the board. */
async function rowOf(premises: string): Promise<string> {
  const { body } = await visit(app, lead, '/closures')
  return body.split('<tr ').find((row) => row.includes(`>${premises}</a>`)) ?? ''
}

test('a row draws its notice, its hearing, its order and its extension, and says the same in words', async () => {
  const words = house.i18n.for('en')
  const long = (count: number): string => words.weekday(today.add({ days: count }))
  const extended = await rowOf('Extended')
  assert.equal([...extended.matchAll(/app-strip__bar--(\w+)/g)].map(([, kind]) => kind).join(), 'order,extension')
  assert.ok(extended.includes(`<dt>Order</dt> <dd>${long(-80)} to ${long(10)}</dd>`), extended)
  assert.ok(extended.includes(`<dt>Extended</dt> <dd>to ${long(60)}</dd>`), extended)
  const hearing = await rowOf('Hearing of tomorrow')
  assert.match(hearing, /app-strip__bar--notice/)
  assert.match(hearing, /app-strip__hearing/)
  assert.match(hearing, /<dt>Notice<\/dt>[\s\S]*<dt>Hearing<\/dt>/)
  const unknown = await rowOf('Nobody knows')
  assert.doesNotMatch(unknown, /app-strip__bar/)
  assert.match(unknown, /the clock cannot start yet/)
})
