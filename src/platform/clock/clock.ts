/** Tells the time. Handed in, so that a test or the demonstration can stand on another day. */
export interface Clock {
  now(): Temporal.Instant
}

/** The clock of the machine: the only place that asks it. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() }
