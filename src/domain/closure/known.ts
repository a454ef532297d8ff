import type { Law } from '../law/law.ts'

/** What a decision needs to know besides the closure: the instant, and the law. */
export interface Known {
  readonly now: Temporal.Instant
  readonly law: Law
}
