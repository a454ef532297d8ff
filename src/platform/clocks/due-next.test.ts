import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, type TestPerson, visit } from '#tests/support/people.ts'

const { house, app, database } = await testHouse()
const now = house.clock.now()
const today = now.toZonedDateTimeISO('Europe/London').toPlainDate()
const before = now.subtract({ hours: 24 * 200 })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Robin Marsh' })

/** An operation with one closure of the premises Mill Lane 1, 2 …, and somebody who may read its closures and nothing else. */
async function operationWith(closures: readonly Readonly<Record<string, unknown>>[]) {
  const operation = await makeOperationAt(database, lead, { at: before })
  const clerk = await makePerson(database, { partnership, name: 'Fern Cole' })
  const { strands } = operation
  await makeGrantAt(database, { to: clerk, by: lead, strandId: strands.closures, level: 'read', at: before })
  for (const [index, closure] of closures.entries()) {
    const premisesId = newId()
    await insert('premises', {
      ...held(operation.id, strands.command),
      id: premisesId,
      label: `Mill Lane ${index + 1}`,
      kind: 'flat',
    })
    await insert('closure', { ...held(operation.id, strands.closures), premises_id: premisesId, ...closure })
  }
  return { operation, clerk }
}

const held = (operationId: string, strandId: string) => ({
  partnership_id: partnership.partnershipId,
  operation_id: operationId,
  strand_id: strandId,
  recorded_by: lead.accountId,
  recorded_at: now.toString(),
})

const insert = (table: 'premises' | 'closure', row: Readonly<Record<string, unknown>>) =>
  database.owner.query(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
      .map((_, index) => `$${index + 1}`)
      .join(', ')})`,
    Object.values(row),
  )

const ago = (days: number): string => today.subtract({ days }).toString()
const ahead = (days: number): string => today.add({ days }).toString()

/** The deadlines that a page shows, in their order. */
async function dueOn(path: string, person: TestPerson): Promise<readonly string[]> {
  const { body, statusCode } = await visit(app, person, path)
  assert.equal(statusCode, 200, body)
  return [...body.matchAll(/app-deadline__title"><a [^>]*>([^<]*)</g)].map(([, title = '']) => title)
}

test('whoever may read closures and not premises is told what is due, without where', async () => {
  const { operation, clerk } = await operationWith([{ state: 'notice', notice_served_at: now.toString() }])
  assert.deepEqual(await dueOn('/work', clerk), [
    'Hearing of the application for a closure order: premises that you may not see, Heron',
  ])
  assert.deepEqual(await dueOn(`/operations/${operation.id}`, clerk), [
    'Hearing of the application for a closure order: premises that you may not see',
  ])
  assert.deepEqual(await dueOn(`/operations/${operation.id}`, lead), [
    'Hearing of the application for a closure order: Mill Lane 1',
  ])
})

const CASES: readonly (readonly [name: string, closure: Readonly<Record<string, unknown>>, due: readonly string[]])[] =
  [
    [
      'a hearing that was booked before the notice is due',
      { state: 'preparing', hearing_at: now.add({ hours: 30 }).toString() },
      ['Court hearing'],
    ],
    [
      'a hearing four days late is history',
      { state: 'application', notice_served_at: now.subtract({ hours: 24 * 6 + 1 }).toString() },
      [],
    ],
    [
      'an appeal against an order comes before the end of the order',
      { state: 'order', order_made_on: ago(2) },
      ['Appeal about a closure order', 'Closure order'],
    ],
    ['an appeal whose time is over is not due', { state: 'order', order_made_on: ago(30) }, ['Closure order']],
    [
      'an order that stands has no costs yet',
      { state: 'order', order_made_on: ago(30), order_ends_on: ahead(9) },
      ['Closure order'],
    ],
    [
      'an order that has run out has',
      { state: 'order', order_made_on: ago(90), order_ends_on: ago(30) },
      ['Costs of a closure', 'Compensation for a closure'],
    ],
    [
      'an extended order ends with its extension, which can be appealed',
      {
        state: 'order',
        order_made_on: ago(100),
        order_ends_on: ago(12),
        order_extended_on: [ago(15)],
        order_extended_to: [ahead(40)],
      },
      ['Appeal about a closure order', 'Closure order'],
    ],
    [
      'a refusal can be appealed, and its loss made good',
      { state: 'refused', ended_on: ago(3) },
      ['Appeal about a closure order', 'Compensation for a closure'],
    ],
    [
      'so is that of a notice that was cancelled',
      { state: 'cancelled', ended_on: ago(30) },
      ['Compensation for a closure'],
    ],
    [
      'a discharge starts costs as well',
      { state: 'discharged', ended_on: ago(30) },
      ['Costs of a closure', 'Compensation for a closure'],
    ],
    ['nothing is due of what ended half a year ago', { state: 'discharged', ended_on: ago(180) }, []],
  ]

for (const [name, closure, due] of CASES) {
  test(name, async () => {
    const { operation } = await operationWith([closure])
    assert.deepEqual(
      await dueOn(`/operations/${operation.id}`, lead),
      due.map((title) => `${title}: Mill Lane 1`),
    )
  })
}

test('the nearest of many comes first, and what is over does not crowd it out', async () => {
  const over = Array.from({ length: 70 }, () => ({ state: 'order', order_made_on: ago(30) }))
  const { operation } = await operationWith([
    ...over,
    { state: 'order', order_made_on: ago(40), order_ends_on: ahead(1) },
  ])
  assert.equal((await dueOn(`/operations/${operation.id}`, lead))[0], 'Closure order: Mill Lane 71')
})

test('the end to keep to stands beside the later one, unfolded', async () => {
  const { operation, clerk } = await operationWith([{ state: 'order', order_made_on: today.toString() }])
  for (const path of ['/work', '/closures', `/operations/${operation.id}/closures`]) {
    assert.match((await visit(app, clerk, path)).body, /app-deadline__safe">.*Keep to the earlier: /, path)
  }
})
