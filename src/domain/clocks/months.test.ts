import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correspondingDate, lastDayOfMonths } from './months.ts'

const CASES = [
  // start, months, corresponding date, last day of months that begin with the start
  ['2018-04-12', 3, '2018-07-12', '2018-07-11'],
  ['2026-11-21', 3, '2027-02-21', '2027-02-20'],
  ['2026-11-30', 3, '2027-02-28', '2027-02-28'],
  ['2025-11-30', 3, '2026-02-28', '2026-02-28'],
  ['2026-12-01', 3, '2027-03-01', '2027-02-28'],
  ['2026-03-01', 1, '2026-04-01', '2026-03-31'],
  ['2026-03-31', 1, '2026-04-30', '2026-04-30'],
  ['2024-02-29', 12, '2025-02-28', '2025-02-28'],
  ['2023-11-30', 3, '2024-02-29', '2024-02-29'],
] as const

for (const [start, months, corresponding, last] of CASES) {
  test(`${months} months: from ${start} to ${corresponding}; beginning with ${start} to ${last}`, () => {
    const day = Temporal.PlainDate.from(start)
    assert.equal(correspondingDate(day, months).toString(), corresponding)
    assert.equal(lastDayOfMonths(day, months).toString(), last)
  })
}
