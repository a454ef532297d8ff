import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeClosureAt } from '#tests/support/closure-at.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, visit } from '#tests/support/people.ts'

const now = Temporal.Instant.from('2026-11-10T09:00Z')
const at = now.subtract({ hours: 24 * 300 })
const { app, database } = await testHouse({}, movableClock(now))
const lead = await makePerson(database, { partnership: await makePartnership(database), at: now })
const operation = await makeOperationAt(database, lead, { at })

const LAST_CLOSURES: readonly (readonly [name: string, closure: Readonly<Record<string, unknown>>, isOver: boolean])[] =
  [
    ['a notice', { state: 'notice' }, false],
    ['one that is prepared', { state: 'preparing' }, false],
    ['an order on its last day', { state: 'order', order_made_on: '2026-08-10' }, false],
    ['an order that ran out yesterday', { state: 'order', order_made_on: '2026-08-09' }, true],
    ['one with an earlier end', { state: 'order', order_made_on: '2026-09-09', order_ends_on: '2026-11-09' }, true],
    // Of an order whose making nobody has said the law counts no end: it stands on the board and waits for its date.
    ['an order that somebody has to date', { state: 'order', order_ends_on: '2026-11-09' }, false],
    [
      'an extended order',
      {
        state: 'order',
        order_made_on: '2026-07-01',
        order_ends_on: '2026-09-30',
        order_extended_on: ['2026-09-29'],
        order_extended_to: ['2026-12-20'],
      },
      false,
    ],
    [
      'a refusal, though the court let the notice go on',
      { state: 'refused', ended_on: '2026-11-09', continued_at: '2026-11-09T15:00Z', continued_hours: 48 },
      true,
    ],
    ['an order that was quashed', { state: 'quashed', order_made_on: '2026-10-10', ended_on: '2026-11-01' }, true],
  ]

for (const [name, closure, isOver] of LAST_CLOSURES)
  test(`after ${name} premises are ${isOver ? 'closed anew' : 'not closed twice'}`, async () => {
    const id = await makeClosureAt(database, { operation, by: lead, at }, closure)
    const { rows } = await database.owner.query('select premises_id from closure where id = $1', [id])
    const { statusCode, headers } = await visit(app, lead, `/premises/${rows[0].premises_id}/closure/new`)
    assert.deepEqual([statusCode, headers.location], isOver ? [200, undefined] : [303, `/closures/${id}`])
  })
