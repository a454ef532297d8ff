import type { Work } from '../house.ts'

/** Somebody who may work on reports, by name and agency. */
export interface WhoAdds {
  readonly id: string
  readonly name: string
}

const WHO_ADDS = `
  select distinct account.id, account.name || ', ' || agency.name as name, account.name as sorted
  from access_grant join account on account.id = access_grant.account_id or account.agency_id = access_grant.agency_id
  join agency on agency.id = account.agency_id
  where access_grant.strand_id = $1 and access_grant.level >= 'contribute' and access_grant.ended_at is null
    and access_grant.starts_at <= $2 and (access_grant.ends_at is null or access_grant.ends_at > $2)
    and account.state = 'active'
  order by sorted, account.id limit 1000`

/** Everybody who may work on the reports of this strand now, by name. */
export const findWhoAdds = async ({ run, now }: Work, strandId: string): Promise<readonly WhoAdds[]> =>
  run<WhoAdds & Record<string, unknown>>(WHO_ADDS, [strandId, now.toString()])
