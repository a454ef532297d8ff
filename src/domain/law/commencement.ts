import { accept, type Result, refuse } from '../kernel/result.ts'
import { type Commencements, nameOf, type Rule, type Version } from './rule.ts'

/** What may be answered to a proposal of a first day. */
export const COMMENCEMENT_ANSWERS = ['confirmed', 'refused', 'withdrawn'] as const

export type CommencementAnswer = (typeof COMMENCEMENT_ANSWERS)[number]

/** The first day that is proposed for a version; `undefined` says that it has not begun after all. */
export type ProposedStart = Temporal.PlainDate | undefined

export type ProposalRefusal = 'already-proposed' | 'before-enactment' | 'stands-already'

/** Whether a first day may be proposed for a version that the rules know as enacted. */
export function mayPropose(
  rule: Rule,
  version: Version,
  startsOn: ProposedStart,
  { isOpen, commencements }: { readonly isOpen: boolean; readonly commencements: Commencements },
): Result<ProposedStart, ProposalRefusal> {
  if (isOpen) return refuse('already-proposed')
  if (startsOn?.toString() === commencements.get(nameOf(rule, version))?.from) return refuse('stands-already')
  const isTooEarly =
    startsOn !== undefined && version.enactedOn !== undefined && startsOn.toString() < version.enactedOn
  return isTooEarly ? refuse('before-enactment') : accept(startsOn)
}

/** A proposal that waits for its answer, as far as the answer depends on it. */
export interface OpenProposal {
  readonly isOpen: boolean
  /** Whoever answers it made it. */
  readonly isOwn: boolean
  readonly startsOn: ProposedStart
}

export type AnswerRefusal = 'already-answered' | 'own-proposal' | 'not-own-proposal' | 'another-day'

/**
 * Whether a proposal may be answered so. One person proposes and another confirms or refuses; only the first withdraws.
 * Whoever confirms says the day themselves, as they read it in the instrument.
 */
export function mayAnswer(
  { isOpen, isOwn, startsOn }: OpenProposal,
  answer: CommencementAnswer,
  readOn: ProposedStart,
): Result<CommencementAnswer, AnswerRefusal> {
  if (!isOpen) return refuse('already-answered')
  if (answer === 'withdrawn') return isOwn ? accept(answer) : refuse('not-own-proposal')
  if (isOwn) return refuse('own-proposal')
  const isSame = readOn?.toString() === startsOn?.toString()
  return answer === 'confirmed' && !isSame ? refuse('another-day') : accept(answer)
}
