import { hashOfCode } from '#platform/auth/one-time-code.ts'
import type { Open } from '#platform/db/transaction.ts'

/** An account that may be set up with the code that was typed. */
export interface InvitedAccount {
  readonly accountId: string
  readonly agencyId: string
  readonly partnershipId: string
  readonly name: string
  readonly email: string
  readonly state: 'invited' | 'active'
}

const FIND = `
  select account.id as "accountId", account.agency_id as "agencyId", account.partnership_id as "partnershipId",
    account.name, account.email, account.state, credential.setup_code_hash = $2 and credential.setup_code_expires_at > $3 as right
  from account left join credential on credential.account_id = account.id
  where lower(account.email) = lower($1) and account.state in ('invited', 'active')`

/** The account of this address, and whether the code is its own and in time. */
export async function findInvited(
  { run }: Pick<Open, 'run'>,
  { email, code }: { readonly email: string; readonly code: string },
  now: Temporal.Instant,
): Promise<(InvitedAccount & { readonly right: boolean | null }) | undefined> {
  const [row] = await run<InvitedAccount & { right: boolean | null }>(FIND, [email, hashOfCode(code), now.toString()])
  return row
}

/** Uses the code up and keeps the password; false when the code was used meanwhile. */
export async function usePasswordAndCode(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
  { code, passwordHash }: { readonly code: string; readonly passwordHash: string },
): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('credential')
    .set({ password_hash: passwordHash, setup_code_hash: null, setup_code_expires_at: null })
    .set({ failed_attempts: 0, locked_until: null })
    .where('account_id', '=', accountId)
    .where('setup_code_hash', '=', hashOfCode(code))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The account is in use from now on; nothing of what proved its owner before goes on working. */
export async function takeUp({ queries }: Pick<Open, 'queries'>, { accountId }: InvitedAccount): Promise<void> {
  await queries
    .updateTable('account')
    .set(({ eb }) => ({ state: 'active', version: eb('version', '+', 1) }))
    .where('id', '=', accountId)
    .where('state', '=', 'invited')
    .execute()
  await queries.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
}
