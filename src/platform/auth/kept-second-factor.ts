import type { Open } from '../db/transaction.ts'
import type { Keyring, SealedRecord } from '../seal/keyring.ts'

/** Makes and seals a secret that is not confirmed yet, in place of an earlier one. Call as the system. */
export async function keepNewSecret(transaction: Open, keyring: Keyring, owner: SealedRecord): Promise<string> {
  const { newSecret } = await import('./second-factor.ts')
  const secret = newSecret()
  const sealed = await keyring.seal(transaction, owner, secret)
  await transaction.queries
    .updateTable('credential')
    .set({ second_factor_secret: sealed, second_factor_confirmed_at: null, second_factor_last_step: 0 })
    .where('account_id', '=', owner.recordId)
    .execute()
  return secret
}

/** The secret of an account, confirmed or not; `undefined` when there is none. Call as the system. */
export async function findSecret(transaction: Open, keyring: Keyring, accountId: string): Promise<string | undefined> {
  const row = await transaction.queries
    .selectFrom('credential')
    .select('second_factor_secret')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  const sealed = row?.second_factor_secret ?? undefined
  return sealed && keyring.unseal(transaction, accountId, sealed)
}

/** What a code came to: `used` for one that was right and is not any more. */
export type CodeOutcome = 'right' | 'wrong' | 'used'

/** Judges a code of an authenticator app and uses it up. Call as the system. */
export async function spendAppCode(
  transaction: Open,
  keyring: Keyring,
  accountId: string,
  { typed, now }: { readonly typed: string; readonly now: Temporal.Instant },
): Promise<CodeOutcome> {
  const secret = await findSecret(transaction, keyring, accountId)
  const { stepOf } = await import('./second-factor.ts')
  const step = secret === undefined ? undefined : stepOf(secret, typed, now)
  if (step === undefined) return 'wrong'
  // One statement asks and marks: the same code sent twice at once is right once.
  const { numUpdatedRows } = await transaction.queries
    .updateTable('credential')
    .set({ second_factor_last_step: step })
    .where('account_id', '=', accountId)
    .where('second_factor_last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? 'right' : 'used'
}
