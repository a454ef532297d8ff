import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondsToWait } from './pace.ts'

const startedAt = Temporal.Instant.from('2026-11-23T09:00:00Z')
const waits: readonly (readonly [after: string, unproven: number, isProven: boolean, seconds: number])[] = [
  ['PT0S', 0, true, 0],
  ['PT0S', 5000, true, 0],
  ['PT0S', 0, false, 20],
  ['PT19.5S', 0, false, 1],
  ['PT20S', 29, false, 0],
  ['PT20S', 30, false, 40],
  ['PT1M', 120, false, 120],
  ['PT1M', 600, false, 540],
  ['PT10M', 1_000_000, false, 0],
]
for (const [after, unproven, isProven, seconds] of waits)
  test(`${after} after the start, ${isProven ? 'with' : 'without'} work done, ${unproven} others: ${seconds} seconds to wait`, () =>
    assert.equal(secondsToWait({ startedAt, now: startedAt.add(after), isProven, unproven }), seconds))
