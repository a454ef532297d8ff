import type { Span } from '#domain/reading/facts.ts'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { Draft } from '../draft-store.ts'
import { sealerOf } from '../sealed-draft.ts'

/** What a person knows, or read in the text where the reader did not. */
export interface GivenFact {
  readonly kind: FactKind
  /** The words of the text that say it; `undefined` where it does not. */
  readonly span: Span | undefined
  readonly value: FactValues[FactKind]
}

/** Adds a fact that a person gives, accepted from the start; it stands after those of the text. */
export async function giveFact(work: Work, id: string, draft: Draft, { kind, value, span }: GivenFact): Promise<About> {
  const { queries, actor, now } = work
  const seal = await sealerOf(work, draft.reportId)
  await queries
    .insertInto('draft_fact')
    .values({
      id,
      draft_id: draft.id,
      position: draft.facts.length,
      key: `/given/${id}`,
      kind,
      ...(seal === undefined
        ? { value: JSON.stringify(value) }
        : { value: 'null', sealed: seal(JSON.stringify({ value, proposed: null, reasonValues: null })) }),
      spans: JSON.stringify(span === undefined ? [] : [span]),
      certainty: 'given',
      decision: 'accepted',
      decided_by: actor.accountId,
      decided_at: now.toString(),
    })
    .execute()
  return {
    recordKind: 'draft',
    recordId: draft.id,
    changes: { [`${kind} /given/${id}`]: [null, { decision: 'accepted', value }] },
  }
}
