import { checkStanding } from '#domain/agency/account.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { issueSetupCode } from '#platform/auth/setup-code.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { findAgencyChoices, type KeptAccount, lockAccount } from '../account-store.ts'

/** An account with a new set-up code, to be shown once. */
export interface InvitedAgain {
  readonly account: KeptAccount
  readonly setupCode: string
  readonly about: About
}

/**
 * Gives somebody a new set-up code: because the first was lost or ran out, because they lost password or telephone, or
 * because their account is opened again. Access that ended when it was closed does not come back.
 */
export async function inviteAgain(
  work: Work,
  id: string,
  reason: string,
): Promise<Result<InvitedAgain, 'not-found' | 'agency-ended'>> {
  const locked = await lockAccount(work, id)
  if (locked === undefined) return refuse('not-found')
  const { account } = locked
  const reopens = account.state === 'closed'
  if (reopens && !(await mayJoin(work, account))) return refuse('agency-ended')
  if (reopens) {
    const open = { state: 'invited', version: account.version + 1 }
    await work.queries.updateTable('account').set(open).where('id', '=', id).execute()
  }
  const setupCode = await withSystemRight(work, () => issueSetupCode(work, id, work.now, work.actor.accountId))
  const about: About = {
    recordKind: 'account',
    recordId: id,
    reason,
    ledTo: `/admin/accounts/${id}`,
    ...(reopens ? { changes: { state: ['closed', 'invited'] } } : {}),
  }
  return accept({ account, setupCode, about })
}

/** Whether the account may be opened in its agency; its rank was checked when it was given. */
async function mayJoin(work: Work, { agencyId, roles }: KeptAccount): Promise<boolean> {
  const agency = (await findAgencyChoices(work)).find(({ id }) => id === agencyId)
  return agency !== undefined && checkStanding({ state: 'invited', roles, rank: null, agency }, true).ok
}
