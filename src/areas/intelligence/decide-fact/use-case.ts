import type { Changes } from '#domain/ledger/events.ts'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { Decision, Draft, DraftFact } from '../draft-store.ts'
import { keptFact, sealerOf } from '../sealed-draft.ts'

/** What was decided on a fact; `value` where it is another than before. */
export interface Decided {
  readonly fact: DraftFact
  readonly decision: Decision
  readonly value?: FactValues[FactKind]
  /** What stood beside it; nothing where it was decided on alone. */
  readonly weighed?: readonly string[]
}

const DECIDE = `
  update draft_fact set decision = decided.decision, value = decided.value, sealed = decode(decided.sealed, 'base64'), weighed = decided.weighed,
    decided_by = case when decided.decision = 'proposed' then null else $3::uuid end,
    decided_at = case when decided.decision = 'proposed' then null else $4::timestamptz end
  from (select (row->>'id')::uuid as id, row->>'decision' as decision, row->'value' as value,
    row->>'sealed' as sealed, array(select jsonb_array_elements_text(row->'weighed'))::uuid[] as weighed from jsonb_array_elements($2::jsonb) row) decided
  where draft_fact.id = decided.id and draft_fact.draft_id = $1`

/** Keeps what was decided on facts of one draft; what the reader proposed stays beside it. */
export async function decide(work: Work, draft: Draft, decided: readonly Decided[]): Promise<About> {
  const { run, actor, now } = work
  const seal = await sealerOf(work, draft.reportId)
  const rows = decided.map(({ fact, decision, value = fact.value, weighed = [] }) => ({
    ...keptFact(seal, { value, proposed: fact.proposed, reasonValues: fact.reasonValues }),
    id: fact.id,
    decision,
    weighed,
  }))
  await run(DECIDE, [draft.id, JSON.stringify(rows), actor.accountId, now.toString()])
  return { recordKind: 'draft', recordId: draft.id, changes: changesOf(decided) }
}

const changesOf = (decided: readonly Decided[]): Changes =>
  Object.fromEntries(
    decided.map(({ fact, decision, value = fact.value }) => [
      `${fact.kind} ${fact.key}`,
      [
        { decision: fact.decision, value: fact.value },
        { decision, value },
      ],
    ]),
  )

/** A value that a person gives to a fact: accepted as it was read, or changed. What was given by hand has no other reading. */
export function valued(fact: DraftFact, value: FactValues[FactKind]): Decided {
  const isAsRead = fact.proposed === null || JSON.stringify(sorted(fact.proposed)) === JSON.stringify(sorted(value))
  return { fact, value, decision: isAsRead ? 'accepted' : 'changed' }
}

// The database gives the fields of a value in an order of its own.
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
    : value
