import { accept, type Result, refuse } from '../kernel/result.ts'
import { nextLook } from './due.ts'
import type { RiskLevel } from './risk.ts'
import type { Urgent } from './urgency.ts'

/**
 * What is asked in words: `threat` what may happen and from whom, `harm` how grave and to whom, `risk` how likely and how
 * soon, `vulnerability` what makes it worse for whom it would happen to, `opportunity` what could be done now, `reasons`
 * why this level.
 */
export const ASSESSED_IN_WORDS = ['threat', 'harm', 'risk', 'vulnerability', 'opportunity', 'reasons'] as const
export type AssessedInWords = (typeof ASSESSED_IN_WORDS)[number]

/** Those of them that may be left out. */
export const MAY_BE_LEFT_OUT: ReadonlySet<AssessedInWords> = new Set(['vulnerability', 'opportunity'])

/** A report as somebody sees it. */
export interface Assessed {
  readonly level: RiskLevel
  /** A child is affected, or may be. */
  readonly child: boolean
  readonly life: boolean
  /** When somebody is to look again; `undefined` for as soon as the level asks. */
  readonly lookAgain: Temporal.Instant | undefined
  /** Why later than the level asks; '' where it is not. */
  readonly laterBecause: string
}

export type AssessmentRefusal = 'life-is-grave' | 'look-again-in-the-past' | 'later-without-a-reason'

/** What follows from an assessment. */
export interface Follows {
  readonly dueAt: Temporal.Instant
  /** Why the duty officer is alerted of what was found now. */
  readonly alert: readonly Urgent[]
}

/**
 * What follows from an assessment at `now` of a report that was `known` to be urgent for these reasons. Looking again
 * earlier than the level asks needs nothing, later needs a reason.
 */
export function followsFrom(
  { level, child, life, lookAgain, laterBecause }: Assessed,
  known: readonly Urgent[],
  now: Temporal.Instant,
): Result<Follows, AssessmentRefusal> {
  if (life && level !== 'high' && level !== 'immediate') return refuse('life-is-grave')
  const asked = nextLook(now, level)
  const dueAt = lookAgain ?? asked
  if (Temporal.Instant.compare(dueAt, now) <= 0) return refuse('look-again-in-the-past')
  if (Temporal.Instant.compare(dueAt, asked) > 0 && laterBecause === '') return refuse('later-without-a-reason')
  const found: readonly Urgent[] = [...(life ? (['life'] as const) : []), ...(child ? (['child'] as const) : [])]
  return accept({ dueAt, alert: found.filter((reason) => !known.includes(reason)) })
}
