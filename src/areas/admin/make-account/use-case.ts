import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { issueSetupCode } from '#platform/auth/setup-code.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { AccountGiven, AccountRefusal } from '../account-form.ts'
import { accountRow } from '../account-store.ts'
import { checkAccount } from '../check-account.ts'

/** An account that was made: the code with which its person sets it up, to be shown once, and what the ledger notes. */
export interface MadeAccount {
  readonly setupCode: string
  readonly about: About
}

/** Invites somebody: makes their account under `id`, which they set up with a code that is handed over in person. */
export async function makeAccount(
  work: Work,
  id: string,
  given: AccountGiven,
): Promise<Result<MadeAccount, AccountRefusal>> {
  const checked = await checkAccount(work, id, given, undefined)
  if (!checked.ok) return refuse(checked.refusal)
  const row = accountRow(given)
  await work.queries
    .insertInto('account')
    .values({ id, ...row, partnership_id: work.actor.partnershipId })
    .execute()
  const setupCode = await withSystemRight(work, () => issueSetupCode(work, id, work.now, work.actor.accountId))
  const changes = changesBetween(undefined, { ...row, state: 'invited' })
  return accept({
    setupCode,
    about: { recordKind: 'account', recordId: id, changes, ledTo: `/admin/accounts/${id}` },
  })
}
