import type { Clock } from '#platform/clock/clock.ts'

/** A clock that stands until it is moved. */
export interface MovableClock extends Clock {
  /** Moves it on by an ISO duration. */
  pass(duration: string): void
  set(now: Temporal.Instant): void
}

export function movableClock(start: Temporal.Instant): MovableClock {
  let now = start
  return {
    now: () => now,
    pass: (duration) => {
      now = now.add(duration)
    },
    set: (at) => {
      now = at
    },
  }
}
