import { withSystemRight } from '#platform/auth/system-right.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** Access that somebody holds: `endsAt` is `null` where it has no end. */
export interface HeldGrant {
  readonly id: string
  readonly strandId: string
  /** Whether it makes its person the only lead that the strand has. */
  readonly leadsAlone: boolean
  readonly endsAt: string | null
}

const FIND_GRANTS = `
  select held.id, held.strand_id as "strandId", held.ends_at as "endsAt",
    held.level = 'lead' and not exists (
      select from access_grant other left join account on account.id = other.account_id
      where other.strand_id = held.strand_id and other.level = 'lead' and other.ended_at is null
        and other.starts_at <= $2 and (other.ends_at is null or other.ends_at > $2)
        and other.account_id is distinct from held.account_id
        and (other.agency_id is not null or account.state <> 'closed')) as "leadsAlone"
  from access_grant held
  where held.account_id = $1 and held.ended_at is null and (held.ends_at is null or held.ends_at > $2)
  order by held.id`

/** What an account itself has access to, in whatever operation: an administrator who closes it sees numbers only. */
export const findGrants = (work: Work, accountId: string): Promise<readonly HeldGrant[]> =>
  withSystemRight(work, () => work.run<HeldGrant>(FIND_GRANTS, [accountId, work.now.toString()]))

/** The strands among `grants` that nobody else leads, each with the grant that lasts longest. */
export function ledAlone(grants: readonly HeldGrant[]): readonly HeldGrant[] {
  const alone = grants.filter(({ leadsAlone }) => leadsAlone)
  const byStrand = Map.groupBy(alone, ({ strandId }) => strandId)
  return [...byStrand.values()].flatMap((held) => held.toSorted(longestFirst).slice(0, 1))
}

const longestFirst = (one: HeldGrant, other: HeldGrant): number => {
  if (one.endsAt === null || other.endsAt === null) return one.endsAt === null ? -1 : 1
  return Temporal.Instant.compare(other.endsAt, one.endsAt)
}

/** Somebody who may lead what another led. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly agency: string
}

/**
 * Who may lead from now on: every active account but the one that is closed and that of the administrator, who keeps
 * accounts and does not come into operations that way.
 */
export const findCandidates = ({ run, actor }: Work, closing: string): Promise<readonly Candidate[]> =>
  run<Candidate>(
    `select account.id, account.name, account.job_title as "jobTitle", agency.name as agency
     from account join agency on agency.id = account.agency_id
     where account.state = 'active' and account.id not in ($1, $2) order by account.name, account.id`,
    [closing, actor.accountId],
  )

/** Ends access. Call as the system. */
export async function endGrants(
  { queries, now, actor }: Work,
  grants: readonly HeldGrant[],
  reason: string,
): Promise<void> {
  if (grants.length === 0) return
  await queries
    .updateTable('access_grant')
    .set({ ended_at: now.toString(), ended_by: actor.accountId, ended_because: reason })
    .where(
      'id',
      'in',
      grants.map(({ id }) => id),
    )
    .execute()
}

/** Gives the lead of strands to `accountId`, for as long as it was held before. Call as the system. */
export async function giveLead(
  { queries, now, actor }: Work,
  grants: readonly HeldGrant[],
  accountId: string,
  reason: string,
): Promise<void> {
  if (grants.length === 0) return
  await queries
    .insertInto('access_grant')
    .values(
      grants.map(({ strandId, endsAt }) => ({
        id: newId(),
        partnership_id: actor.partnershipId,
        strand_id: strandId,
        account_id: accountId,
        level: 'lead' as const,
        starts_at: now.toString(),
        ends_at: endsAt,
        reason,
        granted_by: actor.accountId,
      })),
    )
    .execute()
}

/** Takes the set-up code from an account, if it has one. Call as the system. */
export async function withdrawSetupCode({ queries }: Work, accountId: string): Promise<void> {
  await queries
    .updateTable('credential')
    .set({ setup_code_hash: null, setup_code_expires_at: null })
    .where('account_id', '=', accountId)
    .execute()
}
