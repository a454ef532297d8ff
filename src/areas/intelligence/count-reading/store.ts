import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'
import type { DraftFact } from '../draft-store.ts'

/** How many facts of one kind and certainty came to one decision. */
export interface Counted {
  readonly kind: DraftFact['kind']
  readonly certainty: DraftFact['certainty']
  readonly decision: DraftFact['decision']
  /** Whether the text says it; a person may give what it does not. */
  readonly isInText: boolean
  readonly count: number
}

const COUNT = `
  select fact.kind, fact.certainty,
    case when fact.decision = 'refused' and fact.weighed <> '{}' then 'differs' else fact.decision end as decision, fact.spans <> '[]' as "isInText", count(*)::integer as count
  from draft_fact fact join draft on draft.id = fact.draft_id
  where fact.partnership_id = $1 and ($2::timestamptz is null or draft.made_at >= $2)
  group by 1, 2, 3, 4`

/**
 * What was decided on everything that was read in the texts of the partnership since an instant, counted and no more. A
 * draft is its owner's alone: it is counted with the system's right, for whoever answers for the partnership's tools.
 *
 * @param since `undefined` from the beginning
 */
export const countDecisions = (work: Work, since: Temporal.Instant | undefined): Promise<readonly Counted[]> =>
  withSystemRight(work, () =>
    work.run<Counted & Record<string, unknown>>(COUNT, [work.actor.partnershipId, since?.toString() ?? null]),
  )
