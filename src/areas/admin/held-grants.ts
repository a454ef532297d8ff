import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'
import { hasOtherLead, lockAccess } from '#platform/need-to-know/leads.ts'

/** Access that somebody holds: `endsAt` is `null` where it has no end. */
export interface HeldGrant {
  readonly id: string
  readonly strandId: string
  readonly strand: string
  /** Whether it makes its person the only lead that the strand has for as long. */
  readonly leadsAlone: boolean
  readonly endsAt: string | null
}

const FIND_GRANTS = `
  select held.id, held.strand_id as "strandId", strand.kind as strand, held.ends_at as "endsAt",
    held.level = 'lead' and not ${hasOtherLead('$2', 'held.account_id')} as "leadsAlone"
  from access_grant held join strand on strand.id = held.strand_id
  where held.account_id = $1 and held.ended_at is null and (held.ends_at is null or held.ends_at > $2)
  order by held.id`

/** What an account itself has access to, in whatever operation: an administrator who keeps it sees numbers only. */
export const findGrants = (work: Work, accountId: string): Promise<readonly HeldGrant[]> =>
  withSystemRight(work, () => work.run<HeldGrant>(FIND_GRANTS, [accountId, work.now.toString()]))

/** The same, while nobody else can give or end access to those strands. */
export async function lockGrants(work: Work, accountId: string): Promise<readonly HeldGrant[]> {
  const grants = await findGrants(work, accountId)
  await lockAccess(
    work,
    grants.map(({ strandId }) => strandId),
  )
  return findGrants(work, accountId)
}

/** The strands among `grants` that nobody else leads for as long, each with the grant that lasts longest. */
export function ledAlone(grants: readonly HeldGrant[]): readonly HeldGrant[] {
  const alone = grants.filter(({ leadsAlone }) => leadsAlone)
  const byStrand = Map.groupBy(alone, ({ strandId }) => strandId)
  return [...byStrand.values()].flatMap((held) => held.toSorted(longestFirst).slice(0, 1))
}

const longestFirst = (one: HeldGrant, other: HeldGrant): number => {
  if (one.endsAt === null || other.endsAt === null) return one.endsAt === null ? -1 : 1
  return Temporal.Instant.compare(other.endsAt, one.endsAt)
}

/** Ends access and leaves a line for each grant, in its strand. */
export async function endGrants(work: Work, grants: readonly HeldGrant[], reason: string): Promise<void> {
  if (grants.length === 0) return
  const ended = { ended_at: work.now.toString(), ended_by: work.actor.accountId, ended_because: reason }
  const ids = grants.map(({ id }) => id)
  await withSystemRight(work, () =>
    work.queries.updateTable('access_grant').set(ended).where('id', 'in', ids).execute(),
  )
  for (const { id, strandId } of grants) {
    await work.note({ event: 'access-ended', recordKind: 'access_grant', recordId: id, strandId, reason })
  }
}
