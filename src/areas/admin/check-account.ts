import { type AccountState, checkStanding } from '#domain/agency/account.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Work } from '#platform/http/work.ts'
import type { AccountGiven, AccountRefusal } from './account-form.ts'
import { findAgencyChoices, isEmailTaken } from './account-store.ts'

/** Decides whether account `id` may be as described; `before` is what it was, `undefined` for a new one. */
export async function checkAccount(
  work: Work,
  id: string,
  given: AccountGiven,
  before: { readonly agencyId: string; readonly state: AccountState } | undefined,
): Promise<Result<AccountGiven, AccountRefusal>> {
  const agencies = await findAgencyChoices(work)
  const agency = agencies.find((choice) => choice.id === given.agencyId)
  if (agency === undefined) return refuse('agency-unknown')
  const standing = { state: before?.state ?? 'invited', roles: given.roles, rank: given.rank, agency }
  const checked = checkStanding(standing, before?.agencyId !== given.agencyId)
  if (!checked.ok) return refuse(checked.refusal)
  return (await isEmailTaken(work, given.email, id)) ? refuse('email-taken') : accept(given)
}
