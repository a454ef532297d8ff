import type { CommencementAnswer } from '#domain/law/commencement.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A first day that somebody proposed for a version, and what became of it. */
export interface Proposal {
  readonly id: string
  readonly rule: string
  readonly version: string
  /** ISO date; `null` where it is proposed that the version has not begun after all. */
  readonly startsOn: string | null
  readonly instrument: string
  readonly source: string
  readonly proposedBy: string
  readonly proposer: string
  /** ISO 8601. */
  readonly proposedAt: string
  /** `null` while it waits for another administrator. */
  readonly answer: CommencementAnswer | null
  readonly answerer: string | null
  readonly answeredAt: string | null
}

type Row = Proposal & Record<string, unknown>

const FIND = `
  select law_commencement.id, rule, law_commencement.version, starts_on as "startsOn", instrument, source,
    proposed_by as "proposedBy", proposer.name as proposer, proposed_at as "proposedAt", answer,
    answerer.name as answerer, answered_at as "answeredAt"
  from law_commencement join account proposer on proposer.id = proposed_by left join account answerer on answerer.id = answered_by`
const ONE = `${FIND} where law_commencement.id = $1`
const OF_RULE = `${FIND} where rule = $1 order by proposed_at desc, law_commencement.id desc limit 50`
const OPEN = `${FIND} where answer is null order by proposed_at, law_commencement.id limit 50`

/** The proposal of this id in this person's partnership. */
export async function findProposal({ run }: Work, id: string): Promise<Proposal | undefined> {
  return isId(id) ? (await run<Row>(ONE, [id]))[0] : undefined
}

/** What was proposed for a rule, the latest first. */
export const findProposals = ({ run }: Work, rule: string): Promise<readonly Proposal[]> => run<Row>(OF_RULE, [rule])

/** What waits for another administrator, the oldest first. */
export const findOpenProposals = ({ run }: Work): Promise<readonly Proposal[]> => run<Row>(OPEN)
