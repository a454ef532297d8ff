import type { RiskLevel } from './risk.ts'
import type { Urgent } from './urgency.ts'

/**
 * By when a new report is assessed: at once where life or a child is in danger, else within a day. A target that the
 * partnership set for itself, no rule of law: missed, the report stands in the list of what is overdue.
 */
const FIRST_LOOK: Readonly<Record<Urgent | 'other', Temporal.DurationLike>> = {
  life: { minutes: 15 },
  child: { minutes: 60 },
  other: { hours: 24 },
}

/** By when a report that was received at `at` must have been assessed. */
export function firstDue(at: Temporal.Instant, urgent: readonly Urgent[]): Temporal.Instant {
  const [soonest = 'other'] = (['life', 'child'] as const).filter((reason) => urgent.includes(reason))
  return at.add(FIRST_LOOK[soonest])
}

/** How long after an assessment somebody looks again: a target of the partnership too. */
const LOOK_AGAIN = {
  standard: { hours: 7 * 24 },
  medium: { hours: 72 },
  high: { hours: 24 },
  immediate: { hours: 1 },
} as const satisfies Readonly<Record<RiskLevel, Temporal.DurationLike>>

/** By when a report that was assessed at `at` is to be looked at again, unless somebody sets it otherwise. */
export const nextLook = (at: Temporal.Instant, level: RiskLevel): Temporal.Instant => at.add(LOOK_AGAIN[level])
