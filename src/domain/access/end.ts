import { accept, type Result, refuse } from '../kernel/result.ts'

/** A grant that somebody wants to end, as it stands now. */
export interface GrantInHand {
  /** It was given to this very person, not to their agency. */
  readonly isOwn: boolean
  /** It has neither lapsed nor been ended. */
  readonly isInEffect: boolean
  /** It leads the strand, and nobody else does for at least as long. */
  readonly isLastLead: boolean
}

export type EndRefusal = 'not-yours-to-end' | 'ended-already' | 'last-lead' | 'reason-missing'

/**
 * Decides whether access may be ended before it lapses: by a lead of its strand or by whoever has it, with a reason, and
 * never so that a strand is left without a lead.
 */
export function mayEnd(
  { leads }: { readonly leads: boolean },
  { isOwn, isInEffect, isLastLead }: GrantInHand,
  reason: string,
): Result<string, EndRefusal> {
  if (!leads && !isOwn) return refuse('not-yours-to-end')
  if (!isInEffect) return refuse('ended-already')
  if (isLastLead) return refuse('last-lead')
  return reason.trim() === '' ? refuse('reason-missing') : accept(reason)
}
