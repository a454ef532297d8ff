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
      /** Something is left out that may count: then the end is this one. */
      readonly code: 'exclusion-not-confirmed'
      readonly words: string
      readonly safe: Temporal.ZonedDateTime
    }
  | {
      readonly code:
        | 'working-day-unknown'
        | 'no-working-day-left'
        | 'stated-end-outside-law'
        | 'lasts-until'
        | 'ends-earlier-with'
        | 'may-end-later'
        | 'extension-not-checked'
        | 'extension-received-late'
        | 'extension-decided-late'
        | 'extension-pending'
        | 'caution'
        | 'not-confirmed'
        | 'check'
      readonly words: string
    }
