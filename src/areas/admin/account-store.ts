import { ROLES, type Role } from '#domain/access/actions.ts'
import { ACCOUNT_RANKS, ACCOUNT_STATES, type AccountRank, type AccountState } from '#domain/agency/account.ts'
import { type AgencyKind, agencyKind, hasEndedBefore } from '#domain/agency/agency.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** An account as it is kept, with the name of its agency. */
export interface KeptAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly agencyId: string
  readonly agency: string
  readonly jobTitle: string
  readonly rank: AccountRank | null
  readonly roles: readonly Role[]
  readonly state: AccountState
  readonly version: number
}

/** The account with this id; `undefined` where the partnership has none. */
export async function findAccount({ queries }: Work, id: string): Promise<KeptAccount | undefined> {
  if (!isId(id)) return undefined
  const row = await queries
    .selectFrom('account')
    .innerJoin('agency', 'agency.id', 'account.agency_id')
    .select(['account.id', 'account.name', 'account.email', 'account.agency_id as agencyId', 'agency.name as agency'])
    .select(['account.job_title as jobTitle', 'account.rank', 'account.roles', 'account.state', 'account.version'])
    .where('account.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...row,
    rank: ACCOUNT_RANKS.find((rank) => rank === row.rank) ?? null,
    roles: ROLES.filter((role) => row.roles.includes(role)),
    // Should the table ever hold another state, the account counts as closed.
    state: ACCOUNT_STATES.find((state) => state === row.state) ?? 'closed',
  }
}

/** The account, held for this transaction together with every administrator's, and how many others of them are active. */
export async function lockAccount(
  work: Work,
  id: string,
): Promise<{ readonly account: KeptAccount; readonly otherAdministrators: number } | undefined> {
  if (!isId(id)) return undefined
  // One statement in one order: two administrators who close each other wait for each other and never for ever.
  const locked = await work.run<{ id: string; counts: boolean }>(
    `select id, state = 'active' and 'administrator' = any (roles) as counts from account
     where id = $1 or 'administrator' = any (roles) order by id for update`,
    [id],
  )
  const account = await findAccount(work, id)
  if (account === undefined) return undefined
  return { account, otherAdministrators: locked.filter((row) => row.counts && row.id !== id).length }
}

/** An agency that somebody can belong to. */
export interface AgencyChoice {
  readonly id: string
  readonly name: string
  readonly kind: AgencyKind
  readonly ended: boolean
}

/** Every agency of the partnership by name, with whether it has ended by now. */
export async function findAgencyChoices({ queries, now }: Work): Promise<readonly AgencyChoice[]> {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate()
  const rows = await queries
    .selectFrom('agency')
    .select(['id', 'name', 'kind', 'active_until'])
    .orderBy('name')
    .execute()
  return rows.map(({ id, name, kind, active_until }) => {
    const activeUntil = active_until === null ? null : Temporal.PlainDate.from(active_until)
    return { id, name, kind: agencyKind(kind), ended: hasEndedBefore({ activeUntil }, today) }
  })
}

/**
 * Whether another account has this e-mail address, in whatever partnership: people sign in with it. Nobody else can take
 * it before this transaction ends.
 */
export async function isEmailTaken(work: Work, email: string, except: string): Promise<boolean> {
  await work.run('select pg_advisory_xact_lock(hashtext(lower($1)))', [email])
  const found = await withSystemRight(work, () =>
    work.run('select from account where lower(email) = lower($1) and id <> $2', [email, except]),
  )
  return found.length > 0
}

/** What a person decides about an account, as its columns. */
export const accountRow = (given: Omit<KeptAccount, 'id' | 'agency' | 'state' | 'version'>) => ({
  name: given.name,
  email: given.email,
  agency_id: given.agencyId,
  job_title: given.jobTitle,
  rank: given.rank,
  roles: [...given.roles],
})
