import type { Open } from '../db/transaction.ts'
import { hashOfCode, newCode } from './one-time-code.ts'

/** How many codes are made at a time. */
const RECOVERY_CODES = 10

/** Ten new codes, to be shown once; every earlier one stops working. Call as the system. */
export async function makeRecoveryCodes(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode)
  await queries.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await queries
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ account_id: accountId, code_hash: hashOfCode(code) })))
    .execute()
  return codes
}

/** Uses up a code; false for one that is unknown or was used. Call as the system. */
export async function spendRecoveryCode(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
  { typed, now }: { readonly typed: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('recovery_code')
    .set({ used_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashOfCode(typed))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many codes are left. Call as the system. */
export async function countRecoveryCodes({ queries }: Pick<Open, 'queries'>, accountId: string): Promise<number> {
  const { left } = await queries
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}
