import type { IdentityAnswer, IdentityBecause, TieToAsker } from '#domain/report/identity.ts'
import type { Answer } from '#domain/report/questions.ts'
import type { Work } from '#platform/http/work.ts'

/** Somebody asked to see who sent a report, and what became of it. Instants are ISO. */
export interface IdentityRequest {
  readonly id: string
  readonly askedById: string
  /** Name and agency, as is `answeredBy`. */
  readonly askedBy: string
  readonly askedAt: string
  readonly because: IdentityBecause
  /** `undefined` where the report was erased. */
  readonly reason: string | undefined
  readonly answer: IdentityAnswer | null
  readonly answeredById: string | null
  readonly answeredBy: string | null
  readonly answeredAt: string | null
  readonly answerReason: string | undefined
  readonly opensUntil: string | null
  /** Why this person may not answer it; `null` where they may, asked it themselves, or it is answered. */
  readonly tie: TieToAsker | null
}

type Row = Omit<IdentityRequest, 'reason' | 'answerReason'> & {
  readonly reason: Buffer
  readonly answerReason: Buffer | null
}

const OF_REPORT = `
  select request.id, asked_by as "askedById", asker.name || ', ' || asking.name as "askedBy", asked_at as "askedAt", because,
    reason, answer, answered_by as "answeredById", answerer.name || ', ' || answering.name as "answeredBy",
    answered_at as "answeredAt", answer_reason as "answerReason", opens_until as "opensUntil",
    case when answer is null and asked_by <> app_uuid('app.account') then tie_to_asker(asked_by, asked_at, request.strand_id) end as tie
  from identity_request request
  join account asker on asker.id = asked_by join agency asking on asking.id = asker.agency_id
  left join account answerer on answerer.id = answered_by left join agency answering on answering.id = answerer.agency_id
  where report_id = $1 order by answer is null desc, asked_at desc, request.id desc limit 50`

/** Who asked to see who sent a report, those that wait first. */
export async function findIdentityRequests(work: Work, reportId: string): Promise<readonly IdentityRequest[]> {
  const rows = await work.run<Row & Record<string, unknown>>(OF_REPORT, [reportId])
  if (rows.length === 0) return []
  const opener = await work.house.keyring.opener(work, reportId)
  return rows.map(({ reason, answerReason, ...row }) => ({
    ...row,
    reason: opener?.(reason),
    answerReason: answerReason === null ? undefined : opener?.(answerReason),
  }))
}

const COUNT = 'select count(*)::integer as count from identity_request where report_id = $1 and answer is null'

/** How many requests of a report wait for a second person. */
export async function countWaitingRequests({ run }: Work, reportId: string): Promise<number> {
  const [counted] = await run<{ count: number }>(COUNT, [reportId])
  return counted?.count ?? 0
}

const OPEN = 'select identity_id as id, identity from open_identity($1, $2)'

/** Who sent the report: their answers, `erased` where nothing opens them any more, `undefined` where this person may not know. */
export async function openIdentity(work: Work, reportId: string): Promise<Answer | 'erased' | undefined> {
  const [row] = await work.run<{ id: string; identity: Buffer }>(OPEN, [reportId, work.now.toString()])
  if (row === undefined) return undefined
  const text = await work.house.keyring.unseal(work, row.id, row.identity)
  return text === undefined ? 'erased' : (JSON.parse(text) as Answer)
}
