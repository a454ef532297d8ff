/** So many hours before a deadline people are warned of it, the furthest first. */
export const WARN_AT = [72, 24, 6, 1] as const

/** One of the times at which people are warned, in hours before the deadline. */
export type HoursBefore = (typeof WARN_AT)[number]

/**
 * The warning that stands at `now` for a deadline at `due`: the nearest one whose time has come, so that whoever was
 * away is warned once and not four times. `undefined` where none has come yet, and once the deadline has passed.
 */
export function warningAt(due: Temporal.Instant, now: Temporal.Instant): HoursBefore | undefined {
  const left = due.epochMilliseconds - now.epochMilliseconds
  if (left <= 0) return undefined
  return WARN_AT.findLast((hours) => left <= hours * HOUR)
}

const HOUR = 3_600_000

/**
 * What a person wants to be warned of: nothing, what they hold by a grant of their own, or also what everybody of their
 * agency holds.
 */
export const WARNS_OF = ['mine', 'all', 'off'] as const

export type WarnsOf = (typeof WARNS_OF)[number]

/** What somebody is warned of who has not chosen. */
export const UNLESS_CHOSEN: WarnsOf = 'mine'
