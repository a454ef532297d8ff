import type { AccountRank } from '#domain/agency/account.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { isAuthorised, isRank, type Role } from '#domain/law/roles.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Work } from '#platform/http/work.ts'

/** As what a person acts who records something: `role` is `undefined` where their account says no rank or office. */
export interface OwnAuthority {
  readonly name: string
  readonly role: Role | undefined
}

/** Who signs in an account's rank as the law knows it. */
const ROLES: Readonly<Partial<Record<AccountRank, Role>>> = {
  'council-chief-executive': 'chief-executive-or-designate',
  'council-designate': 'chief-executive-or-designate',
}

/** The name and the rank or office of the person who asks, as their account says. */
export async function findOwnAuthority({ run, actor }: Work): Promise<OwnAuthority> {
  const [account] = await run<{ rank: AccountRank | null }>('select rank from account where id = $1', [actor.accountId])
  const rank = account?.rank ?? undefined
  return { name: actor.name, role: rank && (ROLES[rank] ?? (rank as Role)) }
}

/**
 * Nobody signs for themselves as more than their account says that they are. Anybody of a council may act for it; what the
 * law ties to a rank or to the chief executive takes an account that says so.
 */
export function ownRankRefusal(step: ClosureStep, own: OwnAuthority): FieldError | undefined {
  if (!('role' in step) || !('by' in step) || step.role === undefined) return undefined
  const isOwn = step.by?.trim().toLowerCase() === own.name.toLowerCase()
  if (!isOwn || isWithin(step.role, own.role)) return undefined
  if (own.role === undefined) return { field: 'role', message: 'closures:errors.noRank' }
  return { field: 'role', message: 'closures:errors.notYourRank', values: { name: `closures:role.${own.role}` } }
}

const isWithin = (signed: Role, own: Role | undefined): boolean =>
  own === undefined
    ? signed === 'local-authority'
    : isAuthorised(own, [signed]) || (signed === 'local-authority' && !isRank(own))
