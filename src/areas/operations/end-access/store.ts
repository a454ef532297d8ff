import type { Work } from '#platform/http/work.ts'

const OTHER_LEAD = `
  select exists (
    select from access_grant other
    where other.strand_id = $1 and other.id <> $2 and other.level = 'lead' and other.ended_at is null
      and other.starts_at <= $3 and (other.ends_at is null or other.ends_at > $3)
      and exists (select from account where account.state = 'active' and (account.id = other.account_id or account.agency_id = other.agency_id))
  ) as exists`

/** Whether somebody who can sign in would still lead the strand without this grant. */
export async function hasOtherLead({ run, now }: Work, strandId: string, grantId: string): Promise<boolean> {
  const [row] = await run<{ exists: boolean }>(OTHER_LEAD, [strandId, grantId, now.toString()])
  return row?.exists ?? false
}
