import type { IdentityAnswer, IdentityBecause } from '#domain/report/identity.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** From whom something was had (`null`: from the command line), and when. */
interface Given {
  readonly by: string | null
  readonly at: string
}

/** Somebody asked for who sent a report: who, who answered, why, and when each of them looked. Instants are ISO. */
export interface Opening {
  readonly id: string
  readonly number: number
  readonly askedBy: string
  readonly askedAt: string
  readonly because: IdentityBecause
  /** `undefined` where the report was erased, as is `answerReason`. */
  readonly reason: string | undefined
  readonly answer: IdentityAnswer | null
  readonly answeredBy: string | null
  readonly answeredAt: string | null
  readonly answerReason: string | undefined
  /** How whoever answered came by their account and by their right to add to reports: when and from whom, as far as it is kept. */
  readonly account: Given | null
  readonly right: Given | null
  readonly looks: readonly { readonly called: string; readonly at: string }[]
}

type Row = Omit<Opening, 'reason' | 'answerReason'> & {
  readonly reportId: string
  readonly reason: Buffer
  readonly answerReason: Buffer | null
}

export const PAGE = 30

const OPENINGS = `
  select request.id, report_id as "reportId", report.number, asker.name || ', ' || asking.name as "askedBy", asked_at as "askedAt",
    because, reason, answer, answerer.name || ', ' || answering.name as "answeredBy", answered_at as "answeredAt",
    answer_reason as "answerReason", coalesce((
      select json_agg(json_build_object('called', looker.name || ', ' || employer.name, 'at', line.at) order by line.seq)
      from ledger_entry line join account looker on looker.id = line.account_id join agency employer on employer.id = line.agency_id
      where line.record_id = report_id and line.event = 'identity-looked-at' and line.account_id in (asked_by, answered_by)
        and line.at >= answered_at and line.at < opens_until), '[]') as looks,
    (select json_build_object('by', issuer.name, 'at', issued_at) from credential left join account issuer on issuer.id = issued_by
      where credential.account_id = answered_by and issued_at is not null) as account,
    (select json_build_object('by', giver.name, 'at', starts_at) from access_grant given join account giver on giver.id = granted_by
      where (given.account_id = answered_by or given.agency_id = answerer.agency_id) and given.strand_id = request.strand_id
        and given.level >= 'contribute' and starts_at <= answered_at and (given.ended_at is null or given.ended_at > answered_at)
      order by granted_by = asked_by, starts_at limit 1) as "right"
  from identity_request request join report on report.id = report_id
  join account asker on asker.id = asked_by join agency asking on asking.id = asker.agency_id
  left join account answerer on answerer.id = answered_by left join agency answering on answering.id = answerer.agency_id
  where request.partnership_id = $1 and ($2::uuid is null
    or (asked_at, request.id) < (select asked_at, id from identity_request where id = $2))
  order by asked_at desc, request.id desc limit ${PAGE + 1}`

/**
 * What was asked and opened in this partnership, the latest first, `before` a request. A keeper holds nothing on reports:
 * this shows what they keep watch over, and nothing of any report or of who sent it.
 */
export const findOpenings = (work: Work, before: string | undefined): Promise<readonly Opening[]> =>
  withSystemRight(work, async () => {
    const values = [work.actor.partnershipId, isId(before) ? before : null]
    const rows = await work.run<Row & Record<string, unknown>>(OPENINGS, values)
    const openings: Opening[] = []
    for (const { reportId, reason, answerReason, ...row } of rows) {
      const opener = await work.house.keyring.opener(work, reportId)
      const answered = answerReason === null ? undefined : opener?.(answerReason)
      openings.push({ ...row, reason: opener?.(reason), answerReason: answered })
    }
    return openings
  })
