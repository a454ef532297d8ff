import type { Open } from '../db/transaction.ts'
import { hashOfCode, newCode } from './one-time-code.ts'

/** How long a setup code works. */
export const SETUP_CODE_DAYS = 7

/**
 * A new setup code, with which somebody who was invited (or who lost password and telephone) chooses a password at
 * /invitation. Shown once, to whoever made it; an earlier code stops working. Call as the system.
 *
 * @param issuedBy who is shown it; `undefined` from the command line
 */
export async function issueSetupCode(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
  now: Temporal.Instant,
  issuedBy?: string,
): Promise<string> {
  const code = newCode()
  const kept = {
    setup_code_hash: hashOfCode(code),
    setup_code_expires_at: now.add({ hours: SETUP_CODE_DAYS * 24 }).toString(),
    issued_at: now.toString(),
    issued_by: issuedBy ?? null,
  }
  await queries
    .insertInto('credential')
    .values({ account_id: accountId, ...kept })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(kept))
    .execute()
  return code
}
