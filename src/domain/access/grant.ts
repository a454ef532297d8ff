import { accept, type Result, refuse } from '../kernel/result.ts'
import { type Level, reaches } from './strands.ts'

/** What the person who grants holds on the strand now. `until` is `undefined` where their own access has no end. */
export interface OwnAccess {
  readonly level: Level
  readonly until: Temporal.Instant | undefined
}

/**
 * Access that is about to be given: `until` is when it lapses by itself, `undefined` where a strand is handed over for
 * good; `reason` is shown to whoever looks later.
 */
export interface ProposedGrant {
  readonly level: Level
  readonly until: Temporal.Instant | undefined
  readonly reason: string
}

export type GrantRefusal =
  | 'only-a-lead-grants'
  | 'more-than-own-level'
  | 'longer-than-own-access'
  | 'only-a-lead-has-no-end'
  | 'ends-in-the-past'
  | 'reason-missing'

/**
 * Decides whether access may be given: only by a lead, never more or for longer than they have, and never without a
 * reason. Access without end is for a lead alone, so that a strand can be handed over and everything else lapses.
 */
export function mayGrant(
  own: OwnAccess,
  proposed: ProposedGrant,
  now: Temporal.Instant,
): Result<ProposedGrant, GrantRefusal> {
  if (own.level !== 'lead') return refuse('only-a-lead-grants')
  if (!reaches(own.level, proposed.level)) return refuse('more-than-own-level')
  if (proposed.until === undefined && proposed.level !== 'lead') return refuse('only-a-lead-has-no-end')
  if (proposed.until !== undefined && Temporal.Instant.compare(proposed.until, now) <= 0)
    return refuse('ends-in-the-past')
  if (isLater(proposed.until, own.until)) return refuse('longer-than-own-access')
  if (proposed.reason.trim() === '') return refuse('reason-missing')
  return accept(proposed)
}

/** `undefined` is later than every instant, and not than itself. */
const isLater = (one: Temporal.Instant | undefined, other: Temporal.Instant | undefined): boolean =>
  other !== undefined && (one === undefined || Temporal.Instant.compare(one, other) > 0)
