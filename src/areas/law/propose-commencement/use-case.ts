import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { mayPropose, type ProposalRefusal } from '#domain/law/commencement.ts'
import type { Law } from '#domain/law/law.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { EnactedVersion } from '../pending-version.ts'
import { findProposals } from '../proposal-store.ts'
import type { ProposalGiven } from './form.ts'

/**
 * Proposes the first day of a version; it governs nothing until another administrator has confirmed it.
 *
 * @param id the id of the act, so that the same form sent twice is one proposal
 */
export async function proposeCommencement(
  work: Work,
  id: string,
  { rule, version }: EnactedVersion,
  { startsOn, instrument, source }: ProposalGiven,
  { commencements }: Law,
): Promise<Result<About, ProposalRefusal>> {
  const earlier = await findProposals(work, rule.id)
  const isOpen = earlier.some((proposal) => proposal.version === version.version && proposal.answer === null)
  const allowed = mayPropose(rule, version, startsOn, { isOpen, commencements })
  if (!allowed.ok) return allowed
  const proposed = {
    rule: rule.id,
    version: version.version,
    starts_on: startsOn?.toString() ?? null,
    instrument,
    source,
  }
  const made = await work.queries
    .insertInto('law_commencement')
    .values({ id, ...proposed, proposed_at: work.now.toString() })
    // Two who propose at once: the second is told that one waits already.
    .onConflict((conflict) =>
      conflict.columns(['partnership_id', 'rule', 'version']).where('answer', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return refuse('already-proposed')
  return accept({ recordKind: 'law_commencement', recordId: id, changes: changesBetween(undefined, proposed) })
}
