import type { Work } from '#platform/http/work.ts'
import type { Grant } from '#platform/need-to-know/grants.ts'

/** A report that would be nobody's. */
export interface LeftBehind {
  readonly id: string
  readonly number: number
  readonly owner: string
}

const MOST = 50

const LEFT_BEHIND = `
  select report.id, report.number, account.name as owner
  from report join account on account.id = report.owner_id and account.state = 'active'
  join access_grant ending on ending.id = $1 and (ending.account_id = account.id or ending.agency_id = account.agency_id)
  where report.strand_id = ending.strand_id and report.state in ('claimed', 'joined') and ending.level >= 'contribute' and not exists (
    select from access_grant other
    where other.id <> ending.id and other.strand_id = ending.strand_id and other.level >= 'contribute' and other.ended_at is null
      and other.starts_at <= $2 and (other.ends_at is null or other.ends_at > $2)
      and (other.account_id = account.id or other.agency_id = account.agency_id))
  order by report.number limit ${MOST}`

/** The reports that nobody would have once a grant is ended, the oldest first. */
export const findLeftBehind = ({ run, now }: Work, { id }: Grant): Promise<readonly LeftBehind[]> =>
  run<LeftBehind & Record<string, unknown>>(LEFT_BEHIND, [id, now.toString()])
