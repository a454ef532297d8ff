import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { beginAccountAttempt, takeBackAttempt } from '#platform/auth/account-attempts.ts'
import { isPassword } from '#platform/auth/password.ts'
import { beginSession, endSessionOf } from '#platform/auth/session-life.ts'
import type { UnknownAddresses } from '#platform/auth/unknown-addresses.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { Caller } from '#platform/http/route.ts'
import { beginEnrolment } from '../enrol-second-factor/begin.ts'
import { noteRefused } from '../refused-line.ts'
import { findSignInAccount, type SignInAccount } from './store.ts'

/** What is left to do: show the second factor, or set one up. `token` is the session's. */
interface PasswordShown {
  readonly stage: 'second-factor' | 'enrolment'
  readonly token: string
}

/** Neither tells whether the account exists: an address that nobody has is locked alike. */
export type SignInRefusal =
  | { readonly code: 'not-recognised' }
  | { readonly code: 'locked'; readonly until: Temporal.Instant }

/** Judges an e-mail address and password, and begins a session that can only finish signing in. */
export async function showPassword(
  caller: Caller,
  { email, password }: { readonly email: string; readonly password: string },
  unknown: UnknownAddresses,
): Promise<Result<PasswordShown, SignInRefusal>> {
  const { house, now } = caller
  const { account, attempt } = await asSystem(house.pool, async (transaction) => {
    const found = await findSignInAccount(transaction, email)
    if (found === undefined) return { account: found, attempt: unknown.beginAttempt(email, now) }
    return { account: found, attempt: await beginAccountAttempt(transaction, found.accountId, now) }
  })
  const refused = { tried: account, now }
  if (!attempt.ok) {
    await asSystem(house.pool, (transaction) => noteRefused(transaction, house, { ...refused, because: 'locked' }))
    return refuse({ code: 'locked', until: attempt.refusal })
  }
  // Outside any transaction: it takes longer than all the queries together.
  const right = await isPassword(password, account?.passwordHash)
  if (right && account !== undefined) return accept(await beginNextStage(caller, account))
  const { lockedUntil } = attempt.value
  const because = 'unknown-address-or-wrong-password'
  await asSystem(house.pool, (transaction) => noteRefused(transaction, house, { ...refused, because, lockedUntil }))
  return refuse(lockedUntil === undefined ? { code: 'not-recognised' } : { code: 'locked', until: lockedUntil })
}

const beginNextStage = (caller: Caller, account: SignInAccount): Promise<PasswordShown> =>
  asSystem(caller.house.pool, async (transaction) => {
    const { house, now, device, sessionToken } = caller
    const { accountId, partnershipId, hasSecondFactor } = account
    await takeBackAttempt(transaction, accountId)
    await endSessionOf(transaction, sessionToken, now)
    const token = hasSecondFactor
      ? await beginSession(transaction, { accountId, stage: 'second-factor', device, now })
      : await beginEnrolment(transaction, house.keyring, { accountId, partnershipId, device, now })
    return { stage: hasSecondFactor ? 'second-factor' : 'enrolment', token }
  })
