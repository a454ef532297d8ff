/** Tells the time. Handed in, so that a test or the demonstration can stand on another day. */
export interface Clock {
  now(): Temporal.Instant
}

/** The clock of the machine: the only place that asks it. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still. */
export const clockAt = (instant: Temporal.Instant): Clock => ({ now: () => instant })

/** The day on which `clock` stands in England and Wales. */
export const todayIn = (clock: Clock): Temporal.PlainDate =>
  clock.now().toZonedDateTimeISO('Europe/London').toPlainDate()
