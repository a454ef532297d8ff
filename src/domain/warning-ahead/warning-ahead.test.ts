import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { WARN_AT, warningAt } from './warning-ahead.ts'

const due = Temporal.Instant.from('2019-12-24T10:00Z')

const CASES: readonly (readonly [before: string, warning: number | undefined])[] = [
  ['PT72H1S', undefined],
  ['PT72H', 72],
  ['PT24H1S', 72],
  ['PT24H', 24],
  ['PT6H1S', 24],
  ['PT6H', 6],
  ['PT1H1S', 6],
  ['PT1H', 1],
  ['PT1S', 1],
  ['PT0S', undefined],
  ['-PT1S', undefined],
]

for (const [before, warning] of CASES) {
  test(`${before} before a deadline ${warning === undefined ? 'nobody is warned' : `the warning of ${warning} hours stands`}`, () => {
    assert.equal(warningAt(due, due.subtract(before)), warning)
  })
}

test('as time goes on, a warning is only ever followed by a nearer one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 1, max: 300_000 }), (one, other) => {
      const [later, earlier] = [Math.min(one, other), Math.max(one, other)].map(
        (seconds) => warningAt(due, due.subtract({ seconds })) ?? Number.POSITIVE_INFINITY,
      )
      assert.ok(later !== undefined && earlier !== undefined && later <= earlier)
    }),
  )
})

test('between the first warning and the deadline one always stands', () => {
  for (let minutes = 1; minutes <= WARN_AT[0] * 60; minutes += 1)
    assert.notEqual(warningAt(due, due.subtract({ minutes })), undefined)
})
