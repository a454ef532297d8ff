import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LONDON } from '#domain/calendar/london.ts'
import { christmasDay, clockShift, runHours, type Stretch } from './hours.ts'

const time = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${text}[${LONDON}]`)
const stretch = (from: string, to: string): Stretch => ({ from: time(from), to: time(to) })
const xmas = christmasDay(2019)

const CASES: readonly (readonly [string, string, number, readonly Stretch[], string, number])[] = [
  // what, start, hours, stops, end, number of runs
  ['nothing in the way', '2018-04-11T06:30', 48, [], '2018-04-13T06:30', 1],
  ['Christmas Day in the way', '2019-12-24T10:00', 48, [xmas], '2019-12-27T10:00', 2],
  ['a start on Christmas Day', '2019-12-25T10:00', 48, [xmas], '2019-12-28T00:00', 1],
  ['an end as Christmas Day begins', '2019-12-23T00:00', 48, [xmas], '2019-12-25T00:00', 1],
  ['a start as Christmas Day ends', '2019-12-26T00:00', 48, [xmas], '2019-12-28T00:00', 1],
  ['a stop that is past', '2019-12-27T00:00', 48, [xmas], '2019-12-29T00:00', 1],
  [
    'stops that overlap, out of order',
    '2026-11-10T08:00',
    24,
    [stretch('2026-11-10T12:00', '2026-11-10T16:00'), stretch('2026-11-10T10:00', '2026-11-10T14:00')],
    '2026-11-11T14:00',
    2,
  ],
]

for (const [what, start, hours, stops, end, runs] of CASES) {
  test(`${hours} hours from ${start} with ${what} end at ${end}`, () => {
    const ran = runHours(time(start), hours, stops)
    assert.equal(ran.at(-1)?.to.toString(), time(end).toString())
    assert.equal(ran.length, runs)
  })
}

const HOUR = 3_600_000

test('a change of the clocks counts only where hours ran through it', () => {
  assert.equal(clockShift(runHours(time('2026-10-24T08:00'), 48, [])), -HOUR)
  assert.equal(clockShift(runHours(time('2026-03-28T08:00'), 48, [])), HOUR)
  assert.equal(clockShift(runHours(time('2026-03-29T08:00'), 48, [])), 0)
  const overTheChange = stretch('2026-10-24T20:00', '2026-10-25T09:00')
  assert.equal(clockShift(runHours(time('2026-10-24T18:00'), 24, [overTheChange])), 0)
})
