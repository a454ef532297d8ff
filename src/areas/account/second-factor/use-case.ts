import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { beginAccountAttempt } from '#platform/auth/account-attempts.ts'
import { type CodeOutcome, spendAppCode } from '#platform/auth/kept-second-factor.ts'
import { spendRecoveryCode } from '#platform/auth/recovery-codes.ts'
import type { Unfinished } from '#platform/auth/session-life.ts'
import { asSystem, type Open } from '#platform/db/transaction.ts'
import type { Caller } from '#platform/http/route.ts'
import { finishSignIn } from '../finish-sign-in.ts'
import { noteRefused, type Reason } from '../refused-line.ts'
import type { Way } from './form.ts'

export type CodeRefusal =
  | { readonly code: 'wrong' }
  | { readonly code: 'used' }
  | { readonly code: 'locked'; readonly until: Temporal.Instant }

const REASONS = {
  app: { wrong: 'wrong-code', used: 'code-used-before' },
  recovery: { wrong: 'wrong-recovery-code', used: 'wrong-recovery-code' },
} as const satisfies Record<Way, Record<Exclude<CodeOutcome, 'right'>, Reason>>

const PROOFS = { app: 'password-and-app', recovery: 'password-and-recovery-code' } as const

/** Judges the second factor and signs in; gives the token of the new session. */
export const showSecondFactor = (
  caller: Caller,
  person: Unfinished,
  way: Way,
  typed: string,
): Promise<Result<string, CodeRefusal>> =>
  asSystem(caller.house.pool, async (transaction) => {
    const { house, now } = caller
    const refused = { tried: person, now }
    const attempt = await beginAccountAttempt(transaction, person.accountId, now)
    if (!attempt.ok) {
      await noteRefused(transaction, house, { ...refused, because: 'locked' })
      return refuse({ code: 'locked', until: attempt.refusal })
    }
    const outcome = await judge(transaction, caller, person.accountId, way, typed)
    if (outcome === 'right') return accept(await finishSignIn(transaction, caller, person, PROOFS[way]))
    const { lockedUntil } = attempt.value
    await noteRefused(transaction, house, { ...refused, because: REASONS[way][outcome], lockedUntil })
    return refuse(lockedUntil === undefined ? { code: outcome } : { code: 'locked', until: lockedUntil })
  })

async function judge(
  transaction: Open,
  { house, now }: Caller,
  accountId: string,
  way: Way,
  typed: string,
): Promise<CodeOutcome> {
  if (way === 'app') return spendAppCode(transaction, house.keyring, accountId, { typed, now })
  return (await spendRecoveryCode(transaction, accountId, { typed, now })) ? 'right' : 'wrong'
}
