import { Secret, TOTP } from 'otpauth'
import { keepNewSecret } from '#platform/auth/kept-second-factor.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { makeRecoveryCodes } from '#platform/auth/recovery-codes.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import type { TestPerson } from './people.ts'

/** What proves who a test's person is. */
export interface Credentials {
  readonly password: string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

export const PASSWORD = 'heron lantern gravel'

/** Gives somebody a password, a confirmed second factor and recovery codes. */
export const giveCredentials = (house: House, { accountId, partnershipId }: TestPerson): Promise<Credentials> =>
  asSystem(house.pool, async (transaction) => {
    const kept = { account_id: accountId, password_hash: await hashPassword(PASSWORD) }
    await transaction.queries.insertInto('credential').values(kept).execute()
    const secret = await keepNewSecret(transaction, house.keyring, { recordId: accountId, partnershipId })
    await transaction.queries
      .updateTable('credential')
      .set({ second_factor_confirmed_at: house.clock.now().toString() })
      .where('account_id', '=', accountId)
      .execute()
    return { password: PASSWORD, secret, recoveryCodes: await makeRecoveryCodes(transaction, accountId) }
  })

/** The code that an authenticator app shows at an instant. */
export const appCode = (secret: string, at: Temporal.Instant): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at.epochMilliseconds })
