import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type AnswerRefusal, mayAnswer } from '#domain/law/commencement.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { Proposal } from '../proposal-store.ts'
import type { AnswerGiven } from './form.ts'

/** Confirms, refuses or withdraws a proposal; once confirmed, every clock of the partnership counts by it. */
export async function answerCommencement(
  { queries, actor, now }: Work,
  proposal: Proposal,
  { answer, readOn }: AnswerGiven,
): Promise<Result<About, AnswerRefusal>> {
  const allowed = mayAnswer(
    {
      isOpen: proposal.answer === null,
      isOwn: proposal.proposedBy === actor.accountId,
      startsOn: proposal.startsOn === null ? undefined : Temporal.PlainDate.from(proposal.startsOn),
    },
    answer,
    readOn,
  )
  if (!allowed.ok) return allowed
  const { numUpdatedRows } = await queries
    .updateTable('law_commencement')
    .set({ answer, answered_by: actor.accountId, answered_at: now.toString() })
    .where('id', '=', proposal.id)
    .where('answer', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('already-answered')
  const { rule, version, startsOn, instrument, source } = proposal
  const known = { rule, version, starts_on: startsOn, instrument, source }
  return accept({
    event: `commencement-${answer}`,
    recordKind: 'law_commencement',
    recordId: proposal.id,
    // What was confirmed is told whole: the ledger then says by which law clocks were counted from here.
    changes: { ...changesBetween(undefined, known), ...changesBetween({ answer: null }, { answer }) },
  })
}
