import { withSystemRight } from '#platform/auth/system-right.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import type { HeldGrant } from '../held-grants.ts'

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

/** Gives the lead of strands to somebody, for as long as it was held before, and leaves a line for each. */
export async function giveLead(
  work: Work,
  held: readonly HeldGrant[],
  { id: accountId, name, agency }: Candidate,
  reason: string,
): Promise<void> {
  if (held.length === 0) return
  const grants = held.map(({ strandId, endsAt }) => ({
    id: newId(),
    partnership_id: work.actor.partnershipId,
    strand_id: strandId,
    account_id: accountId,
    level: 'lead' as const,
    starts_at: work.now.toString(),
    ends_at: endsAt,
    reason,
    granted_by: work.actor.accountId,
  }))
  await withSystemRight(work, () => work.queries.insertInto('access_grant').values(grants).execute())
  const line = {
    event: 'access-granted',
    recordKind: 'access_grant',
    reason,
    recipients: [`${name}, ${agency}`],
  } as const
  for (const { id, strand_id } of grants) await work.note({ ...line, recordId: id, strandId: strand_id })
}

/** Takes the set-up code from an account, if it has one. Call as the system. */
export async function withdrawSetupCode({ queries }: Work, accountId: string): Promise<void> {
  await queries
    .updateTable('credential')
    .set({ setup_code_hash: null, setup_code_expires_at: null })
    .where('account_id', '=', accountId)
    .execute()
}

/** Ends the address from which the calendar of an account fetches: should the account open again, it is not open again too. */
export const endCalendar = ({ queries, now }: Work, accountId: string) =>
  queries
    .updateTable('calendar_feed')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
