import { type ChangeRefusal, checkChange, leavesNoAdministrator } from '#domain/agency/account.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { AccountRefusal } from '../account-form.ts'
import { accountRow, type KeptAccount, lockAccount } from '../account-store.ts'
import { checkAccount } from '../check-account.ts'
import { endGrants, ledAlone, lockGrants } from '../held-grants.ts'
import type { ChangeGiven } from './form.ts'

/**
 * Changes an account that is still at the version `builtFrom`; what its person may do changes with their next request.
 * Access that was given to them themselves ends when they move to another agency. Refuses with `changed-meanwhile` when
 * somebody else was faster.
 */
export async function changeAccount(
  work: Work,
  id: string,
  builtFrom: string,
  given: ChangeGiven,
): Promise<Result<About, AccountRefusal | ChangeRefusal | 'changed-meanwhile' | 'not-found'>> {
  const locked = await lockAccount(work, id)
  if (locked === undefined) return refuse('not-found')
  const { account: before, otherAdministrators } = locked
  if (String(before.version) !== builtFrom) return refuse('changed-meanwhile')
  const grants = await lockGrants(work, id)
  const change = { ...standingChange(work, before, given), ledAlone: ledAlone(grants).length }
  const allowed = checkChange(change)
  if (!allowed.ok) return refuse(allowed.refusal)
  if (leavesNoAdministrator(before, { state: before.state, roles: given.account.roles }, otherAdministrators)) {
    return refuse('last-administrator')
  }
  const checked = await checkAccount(work, id, given.account, before)
  if (!checked.ok) return refuse(checked.refusal)
  if (change.moves) await endGrants(work, grants, given.reason)
  const row = accountRow(given.account)
  const version = before.version + 1
  await work.queries
    .updateTable('account')
    .set({ ...row, version })
    .where('id', '=', id)
    .execute()
  return accept({
    recordKind: 'account',
    recordId: id,
    changes: changesBetween(accountRow(before), row),
    ...(given.reason === '' ? {} : { reason: given.reason }),
  })
}

const standingChange = ({ actor }: Work, before: KeptAccount, { account, reason }: ChangeGiven) => ({
  isOwn: before.id === actor.accountId,
  moves: before.agencyId !== account.agencyId,
  changesRoles: new Set(before.roles).symmetricDifference(new Set(account.roles)).size > 0,
  reason,
})
