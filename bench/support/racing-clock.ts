import type { Clock } from '#platform/clock/clock.ts'

/** How many seconds pass on it while one passes for everybody else. */
const FASTER = 30_000

/**
 * A clock that runs ahead. The public door lets a report from a browser that does no work for it wait until somebody could
 * have read its pages; under this clock everybody has taken their time, and nothing of the service is left out.
 */
export function racingClock(): Clock {
  const start = Date.now()
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(start + Math.round((performance.now() - startedAt) * FASTER)),
  }
}

const startedAt = performance.now()
