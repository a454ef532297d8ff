import { leavesNoAdministrator } from '#domain/agency/account.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { AccountGiven, AccountRefusal } from '../account-form.ts'
import { accountRow, lockAccount } from '../account-store.ts'
import { checkAccount } from '../check-account.ts'

/**
 * Changes an account that is still at the version `builtFrom`; what its person may do changes with their next request.
 * Refuses with `changed-meanwhile` when somebody else was faster.
 */
export async function changeAccount(
  work: Work,
  id: string,
  builtFrom: string,
  given: AccountGiven,
): Promise<Result<About, AccountRefusal | 'changed-meanwhile' | 'not-found'>> {
  const locked = await lockAccount(work, id)
  if (locked === undefined) return refuse('not-found')
  const { account: before, otherAdministrators } = locked
  if (String(before.version) !== builtFrom) return refuse('changed-meanwhile')
  if (leavesNoAdministrator(before, { state: before.state, roles: given.roles }, otherAdministrators)) {
    return refuse('last-administrator')
  }
  const checked = await checkAccount(work, id, given, before)
  if (!checked.ok) return refuse(checked.refusal)
  const row = accountRow(given)
  const version = before.version + 1
  await work.queries
    .updateTable('account')
    .set({ ...row, version })
    .where('id', '=', id)
    .execute()
  return accept({ recordKind: 'account', recordId: id, changes: changesBetween(accountRow(before), row) })
}
