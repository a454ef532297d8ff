import { accept, type Result, refuse } from '../kernel/result.ts'
import type { KnownAs } from './questions.ts'

/**
 * Why somebody asks to see who sent a report in confidence: the two exceptions that reporters are told of first, then the
 * others. A reason of the list stands in clear; what it is about is said in words, sealed.
 */
export const IDENTITY_BECAUSE = ['child', 'life', 'safety', 'evidence', 'court', 'other'] as const
export type IdentityBecause = (typeof IDENTITY_BECAUSE)[number]

/** How long the two may look, once it is granted. A policy; the database holds it too. */
const OPENS_FOR = { hours: 24 } as const

/**
 * How somebody may come to see who sent a report: `nobody-knows` was sent without a name; `open` was given openly to those
 * who work on reports; `two-people` was given in confidence.
 */
export const wayToIdentity = (knownAs: KnownAs): 'nobody-knows' | 'open' | 'two-people' =>
  (({ anonymous: 'nobody-knows', named: 'open', confidential: 'two-people' }) as const)[knownAs]

/**
 * Why two accounts could be one person: the asker handed out the other's credentials last, or somebody did in the seven
 * days before the question or since; or the other adds to reports by no right that is older and from another than the
 * asker. The database finds it out (`tie_to_asker`).
 */
export type TieToAsker = 'account-by-asker' | 'account-too-new' | 'right-by-asker-or-too-new'

/** A request that waits, as far as the answer depends on it. */
interface Waits {
  readonly isOpen: boolean
  /** Whoever answers asked it. */
  readonly isOwn: boolean
  /** Between whoever answers and whoever asked; `null` where nothing is known. */
  readonly tie: TieToAsker | null
}

export type IdentityAnswer = 'granted' | 'refused'
export type IdentityAnswerRefusal = 'own-request' | 'already-answered' | TieToAsker

/** Whether a request may be answered, and until when it opens: another person answers, once. */
export function answerIdentity(
  { isOpen, isOwn, tie }: Waits,
  answer: IdentityAnswer,
  now: Temporal.Instant,
): Result<{ readonly opensUntil: Temporal.Instant | undefined }, IdentityAnswerRefusal> {
  if (isOwn) return refuse('own-request')
  if (!isOpen) return refuse('already-answered')
  if (tie !== null) return refuse(tie)
  return accept({ opensUntil: answer === 'granted' ? now.add(OPENS_FOR) : undefined })
}
