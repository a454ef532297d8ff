import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import type { DraftFact } from '../draft-store.ts'
import { openFacts } from '../sealed-draft.ts'

/** What is told of a fact without the text that it stands in. */
export type ToldFact = Pick<
  DraftFact,
  'id' | 'kind' | 'value' | 'certainty' | 'reason' | 'reasonValues' | 'decision' | 'decidedBy'
>

/** An accepted fact of a draft with the words that its records came from; none where it made no record. */
export type DraftPart = ToldFact & {
  readonly quotes: readonly string[]
  /** Whether the text says it; a person may give what it does not. */
  readonly isInText: boolean
}

/** An accepted draft as somebody finds it who may not read its whole text. */
export interface DraftParts {
  readonly id: string
  readonly title: string
  readonly owner: string
  readonly madeAt: string
  readonly operationId: string
  /** The command strand of the operation, which holds the draft. */
  readonly strandId: string
  /** The strands of all its facts, as far as this person may know that they exist. */
  readonly strandIds: readonly string[]
  /** Only those that became records in strands that this person may read. */
  readonly facts: readonly DraftPart[]
  /** The report that it was read from was erased, and the text with it. */
  readonly isErased: boolean
}

// A fact that was refused may be of another kind than the reader thought, and so be held in a strand where it does not
// belong; what the reader had before somebody changed it may be as well. Neither is told without the text.
const PARTS = `
  select draft.id, draft.title, account.name as owner, draft.made_at as "madeAt", draft.operation_id as "operationId",
    draft.strand_id as "strandId", array(select strands_of_draft(draft.id)) as "strandIds",
    draft.report_id as "reportId",
    (select coalesce(json_agg(json_build_object('id', fact.id, 'kind', fact.kind, 'value', fact.value, 'isInText', fact.spans <> '[]',
        'sealed', encode(fact.sealed, 'base64'), 'certainty', fact.certainty, 'reason', fact.reason, 'reasonValues', fact.reason_values, 'decision', fact.decision, 'decidedBy', decider.name,
        'quotes', array(select distinct quote from fact_source where fact_source.draft_fact_id = fact.id)) order by fact.position), '[]')
      from draft_fact fact left join account decider on decider.id = fact.decided_by
      where fact.draft_id = draft.id and fact.decision in ('accepted', 'changed', 'differs')) as facts
  from draft join account on account.id = draft.owner_id
  where draft.id = $1 and draft.state = 'accepted'`

type Row = Omit<DraftParts, 'facts' | 'isErased'> & {
  readonly reportId: string | null
  readonly facts: readonly (DraftPart & { readonly sealed: string | null })[]
}

/** What this person may read of an accepted draft; `undefined` alike where there is none and where they may not read command. */
export async function findParts(work: Work, id: string): Promise<DraftParts | undefined> {
  if (!isId(id)) return undefined
  const [row] = await work.run<Row & Record<string, unknown>>(PARTS, [id])
  if (row === undefined) return undefined
  const { reportId, facts, ...draft } = row
  const open = reportId === null ? undefined : await work.house.keyring.opener(work, reportId)
  return { ...draft, facts: openFacts(facts, open), isErased: reportId !== null && open === undefined }
}
