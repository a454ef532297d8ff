/** What whoever relies on a deadline has to know. */
export type Warning = { readonly words: string } & (
  | {
      readonly code: 'clock-change'
      readonly elapsed: Temporal.ZonedDateTime
      readonly wallClock: Temporal.ZonedDateTime
      /** The earlier of the two. */
      readonly safe: Temporal.ZonedDateTime
    }
  | { readonly code: 'cautious-reading' | 'not-a-working-day'; readonly safe: Temporal.PlainDate }
  | {
      readonly code:
        | 'working-day-unknown'
        | 'no-working-day-left'
        | 'stated-end-outside-law'
        | 'lasts-until'
        | 'caution'
        | 'not-confirmed'
        | 'check'
    }
)
