import type { AcceptedFact } from '#domain/reading/happened.ts'
import { quoteOf } from '#domain/reading/sources.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { type Draft, type DraftFact, isTaken } from '../draft-store.ts'
import type { Destination } from './destination.ts'

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
  await work.house.events.publish(work, {
    type: 'facts-accepted',
    operationId: into.id,
    strands: into.strands,
    facts: facts.map((fact) => acceptedFact(draft, fact, givenBy)),
  })
  const changes = {
    state: ['open', 'accepted'],
    operation: [draft.operationId, into.id],
    facts: [null, facts.length],
  } as const
  return { recordKind: 'draft', recordId: draft.id, strandId: into.strands.command, changes }
}

/** The words of a fact from each place where it stands, each once. */
function acceptedFact({ body }: Draft, fact: DraftFact, givenBy: string): AcceptedFact {
  const quotes = new Set(fact.spans.map((span) => quoteOf(body, span)))
  const quote = quotes.size === 0 ? givenBy : [...quotes].join(' … ')
  return { factId: fact.id, kind: fact.kind, value: fact.value, quote } as AcceptedFact
}
