import type { Because } from '#domain/ledger/because.ts'
import { forgetAttempts } from '#platform/auth/account-attempts.ts'
import { beginSession, endSessionOf } from '#platform/auth/session-life.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { Caller } from '#platform/http/route.ts'
import { writeLine } from '#platform/ledger/line.ts'

/** Who is about to be signed in. */
export interface Proven {
  readonly accountId: string
  readonly agencyId: string
  readonly partnershipId: string
}

/** How somebody proved who they are, as the ledger says it. */
type Proof = Extract<
  Because,
  'password-and-app' | 'password-and-recovery-code' | 'password-and-new-app' | 'demonstration-sign-in'
>

/**
 * Signs somebody in: whatever session the browser had ends, and a new one begins with a new token, which is given. Call
 * as the system.
 */
export async function finishSignIn(
  transaction: Open,
  { house, now, device, sessionToken }: Pick<Caller, 'house' | 'now' | 'device' | 'sessionToken'>,
  person: Proven,
  proof: Proof,
): Promise<string> {
  const { accountId, agencyId, partnershipId } = person
  await forgetAttempts(transaction, accountId)
  await endSessionOf(transaction, sessionToken, now)
  const token = await beginSession(transaction, { accountId, stage: 'signed-in', device, now })
  await writeLine(
    transaction,
    { author: { partnershipId, accountId, agencyId }, now, keyring: house.keyring },
    { event: 'signed-in', recordKind: 'account', recordId: accountId, because: proof },
  )
  return token
}
