/**
 * How old a report must be, from its first page, before it is taken from a browser that did no work for it. Nobody is ever
 * refused: whoever writes for ten minutes never waits, and whoever was faster waits a moment with everything kept. People
 * need longer than the first of these anyhow; a flood of made-up reports from programs is slowed by the rest of them, the
 * more of them come. The counts say nothing of who sent what.
 */
const LEAST_AGE: readonly { readonly unproven: number; readonly age: Temporal.DurationLike }[] = [
  // Two pages are not read faster than this.
  { unproven: 0, age: { seconds: 20 } },
  // One every two seconds: more than a whole region sends after an appeal on television.
  { unproven: 30, age: { minutes: 1 } },
  { unproven: 120, age: { minutes: 3 } },
  // By now it is a flood. The longest wait is what a careful report takes.
  { unproven: 600, age: { minutes: 10 } },
]

/** What is known when somebody wants to send. */
export interface Sending {
  readonly startedAt: Temporal.Instant
  readonly now: Temporal.Instant
  /** Whether the browser did the work that was asked of it. */
  readonly isProven: boolean
  /** How many reports without such work came in the last minute. */
  readonly unproven: number
}

/** How many seconds are left to wait before a report is taken; 0 where it is taken now. */
export function secondsToWait({ startedAt, now, isProven, unproven }: Sending): number {
  if (isProven) return 0
  const least = LEAST_AGE.findLast((step) => unproven >= step.unproven)?.age ?? {}
  return Math.max(0, Math.ceil(now.until(startedAt.add(least)).total('seconds')))
}
