import { keepNewSecret } from '#platform/auth/kept-second-factor.ts'
import { type Beginning, beginSession, endSessions } from '#platform/auth/session-life.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { Keyring } from '#platform/seal/keyring.ts'

/**
 * Begins a session that sets up a second factor, with a new secret: whoever began before, and saw the earlier secret, has
 * nothing of it. Gives the session's token. Call as the system.
 */
export async function beginEnrolment(
  transaction: Open,
  keyring: Keyring,
  { partnershipId, ...beginning }: Omit<Beginning, 'stage'> & { readonly partnershipId: string },
): Promise<string> {
  const { accountId, now } = beginning
  await endSessions(transaction, accountId, now, { stage: 'enrolment' })
  await keepNewSecret(transaction, keyring, { recordId: accountId, partnershipId })
  return beginSession(transaction, { ...beginning, stage: 'enrolment' })
}
