import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCheckDue, isReachable, moved } from './help-service.ts'

const CHECKS: readonly (readonly [checked: string, today: string, isDue: boolean])[] = [
  ['2026-03-12', '2027-03-11', false],
  ['2026-03-12', '2027-03-12', true],
  ['2024-02-29', '2025-02-27', false],
  ['2024-02-29', '2025-02-28', true],
  ['2026-03-12', '2026-03-12', false],
]
for (const [checked, today, isDue] of CHECKS)
  test(`a service checked on ${checked} ${isDue ? 'is' : 'is not'} to be checked again on ${today}`, () => {
    assert.equal(isCheckDue(Temporal.PlainDate.from(checked), Temporal.PlainDate.from(today)), isDue)
  })

test('a service is moved by one place, and not out of the list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', 'up'), ['b', 'a', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', 'down'), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'a', 'up'), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'b', 'down'), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'x', 'up'), ['a', 'b'])
})

test('one way to reach a service is enough', () => {
  assert.ok(isReachable({ phone: '', textphone: '', web: 'https://example.org' }))
  assert.ok(!isReachable({ phone: '', textphone: '', web: '' }))
})
