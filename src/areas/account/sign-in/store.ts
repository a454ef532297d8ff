import type { Open } from '#platform/db/transaction.ts'

/** An account that may sign in with a password. */
export interface SignInAccount {
  readonly accountId: string
  readonly agencyId: string
  readonly partnershipId: string
  readonly passwordHash: string
  readonly hasSecondFactor: boolean
}

/** The account of this e-mail address; `undefined` alike for one that is unknown, closed or without a password. */
export async function findSignInAccount({ run }: Pick<Open, 'run'>, email: string): Promise<SignInAccount | undefined> {
  const [row] = await run<SignInAccount>(
    `select account.id as "accountId", account.agency_id as "agencyId", account.partnership_id as "partnershipId",
       credential.password_hash as "passwordHash", credential.second_factor_confirmed_at is not null as "hasSecondFactor"
     from account join credential on credential.account_id = account.id
     where lower(account.email) = lower($1) and account.state = 'active' and credential.password_hash is not null`,
    [email],
  )
  return row
}
