/** Hours through which the clocks were put forward or back, read both ways. */
export type ClockChange = {
  readonly code: 'clock-change'
  readonly words: string
  readonly elapsed: Temporal.ZonedDateTime
  readonly wallClock: Temporal.ZonedDateTime
  /** The earlier of the two. */
  readonly safe: Temporal.ZonedDateTime
}

/** What whoever relies on a deadline has to know. */
export type Warning =
  | ClockChange
  | {
      readonly code: 'cautious-reading' | 'not-a-working-day'
      readonly words: string
      readonly safe: Temporal.PlainDate
    }
  | {
      readonly code:
        | 'working-day-unknown'
        | 'no-working-day-left'
        | 'stated-end-outside-law'
        | 'lasts-until'
        | 'caution'
        | 'not-confirmed'
        | 'check'
      readonly words: string
    }
