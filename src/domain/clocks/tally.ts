import type { Moment } from '#domain/calendar/london.ts'
import type { WorkingCalendar } from '#domain/calendar/working-days.ts'
import type { Commencement, Rule, Version } from '#domain/law/rule.ts'
import type { Pause } from './clock-facts.ts'
import type { Warning } from './warning.ts'

/** One step that leads from the event to the deadline. */
export type WorkingStep = { readonly code: string; readonly words: string; readonly value?: Moment }

/** The rule as it stood for this case, and all that its count needs. */
export type Clock = {
  readonly rule: Rule
  readonly version: Version
  /** How the version came into force, where the rules know it only as enacted. */
  readonly commencement: Commencement | undefined
  readonly calendar: WorkingCalendar
  readonly pauses: readonly Pause[]
}

/**
 * How far a count has come. Only its end is worked out at once: most deadlines are compared and few are explained, and the
 * words take ten times as long as the count.
 */
export type Tally = {
  readonly end: Moment
  /** The day before, where the law can also be read as ending there. */
  readonly cautious: () => Temporal.PlainDate | undefined
  /** By how many milliseconds the clocks were put forward while hours ran. */
  readonly clockShift: number
  readonly working: () => readonly WorkingStep[]
  readonly warnings: () => readonly Warning[]
}

/** What is worked out when it is first asked for, and kept. */
export function lazily<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => {
    kept ??= { value: work() }
    return kept.value
  }
}

/** Nothing to tell. */
export const NONE = (): readonly never[] => []
