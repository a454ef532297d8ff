import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Attempts, beginAttempt, lockAfter, NO_ATTEMPTS } from './lock-out.ts'
import { createUnknownAddresses } from './unknown-addresses.ts'

const NOW = Temporal.Instant.from('2026-03-02T09:00:00Z')

const LOCKS: readonly [tries: number, minutes: number | undefined][] = [
  [0, undefined],
  [1, undefined],
  [4, undefined],
  [5, 1],
  [6, 2],
  [7, 4],
  [8, 8],
  [9, 16],
  [10, 32],
  [11, 60],
  [12, 60],
  [5000, 60],
]
for (const [tries, minutes] of LOCKS) {
  test(`${tries} wrong tries lock for ${minutes ?? 'no'} minutes`, () => {
    assert.equal(lockAfter(tries)?.total('minutes'), minutes)
  })
}

test('while an account is locked no try is judged, and none is counted', () => {
  const locked: Attempts = { count: 5, lockedUntil: NOW.add({ minutes: 1 }) }
  const refused = beginAttempt(locked, NOW.add({ seconds: 59 }))
  assert.ok(!refused.ok)
  assert.equal(refused.refusal.toString(), '2026-03-02T09:01:00Z')
  const begun = beginAttempt(locked, NOW.add({ minutes: 1 }))
  assert.ok(begun.ok)
  assert.equal(begun.value.count, 6)
  assert.equal(begun.value.lockedUntil?.toString(), '2026-03-02T09:03:00Z')
})

test('however often somebody tries, a day gives at most 34 tries', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 400 }), (waits) => {
      let attempts = NO_ATTEMPTS
      let now = NOW
      for (const seconds of waits) {
        now = now.add({ seconds })
        if (Temporal.Instant.compare(now, NOW.add({ hours: 24 })) > 0) break
        const begun = beginAttempt(attempts, now)
        if (begun.ok) attempts = begun.value
      }
      assert.ok(attempts.count <= 34)
    }),
  )
})

test('an address that nobody has is locked like an account', () => {
  const unknown = createUnknownAddresses()
  for (let tries = 1; tries <= 5; tries++) assert.ok(unknown.beginAttempt('nobody@example.org', NOW).ok)
  assert.ok(!unknown.beginAttempt('Nobody@Example.org', NOW).ok)
  assert.ok(unknown.beginAttempt('another@example.org', NOW).ok)
  assert.ok(unknown.beginAttempt('nobody@example.org', NOW.add({ minutes: 1 })).ok)
  assert.ok(!unknown.beginAttempt('nobody@example.org', NOW.add({ minutes: 2 })).ok)
})
