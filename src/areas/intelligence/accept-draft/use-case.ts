import type { AcceptedFact } from '#domain/reading/happened.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { type Draft, type DraftFact, isTaken } from '../draft-store.ts'
import type { Destination } from './destination.ts'
import { quotedWords } from './quoted-words.ts'

/**
 * Puts the accepted facts of a draft into an operation: every area makes its records of them in this transaction, and
 * the text is from now on a source that the command strand holds.
 *
 * @param givenBy the words that stand as the source of what no text said
 */
export async function acceptDraft(work: Work, draft: Draft, into: Destination, givenBy: string): Promise<About> {
  const facts = draft.facts.filter(isTaken)
  await work.queries
    .updateTable('draft')
    .set({ state: 'accepted', operation_id: into.id, strand_id: into.strands.command })
    .where('id', '=', draft.id)
    .execute()
  // Records are kept in English, like the words of those that stand for no others.
  const withheld = work.house.i18n.for('en').t('drafts:fact.wordsWithheld')
  await work.house.events.publish(work, {
    type: 'facts-accepted',
    operationId: into.id,
    strands: into.strands,
    facts: facts.map((fact) => acceptedFact(draft, fact, givenBy, withheld)),
  })
  if (draft.reportId !== null)
    await work.house.events.publish(work, { type: 'report-used', reportId: draft.reportId, operationId: into.id })
  const changes = {
    state: ['open', 'accepted'],
    operation: [draft.operationId, into.id],
    facts: [null, facts.length],
  } as const
  return { recordKind: 'draft', recordId: draft.id, strandId: into.strands.command, changes }
}

/** A fact with the words it came from; what a person gave has none, and others may tell more than its record may. */
function acceptedFact(draft: Draft, fact: DraftFact, givenBy: string, withheld: string): AcceptedFact {
  const quote = fact.spans.length === 0 ? givenBy : quotedWords(draft, fact) || withheld
  return { factId: fact.id, kind: fact.kind, value: fact.value, quote } as AcceptedFact
}
