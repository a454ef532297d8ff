import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { beginAccountAttempt, takeBackAttempt } from '#platform/auth/account-attempts.ts'
import { isPassword } from '#platform/auth/password.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, show } from '#platform/http/answer.ts'
import type { Visit } from '#platform/http/route.ts'
import { lockedError } from './locked-error.ts'
import { lockedTo } from './refused-line.ts'

/** Why the present password did not do: `locked` when it was not even judged. `lockedUntil` also of the try that locked. */
export interface PresentPasswordRefusal {
  readonly code: 'wrong-password' | 'locked'
  readonly lockedUntil: Temporal.Instant | undefined
}

/** Asks a person who is signed in for their password once more: a browser left open is not its owner. */
export const showPresentPassword = (visit: Visit, password: string): Promise<Result<true, PresentPasswordRefusal>> =>
  withSystemRight(visit, async () => {
    const { queries, actor, now } = visit
    const attempt = await beginAccountAttempt(visit, actor.accountId, now)
    if (!attempt.ok) return refuse({ code: 'locked', lockedUntil: attempt.refusal })
    const row = await queries
      .selectFrom('credential')
      .select('password_hash')
      .where('account_id', '=', actor.accountId)
      .executeTakeFirst()
    if (!(await isPassword(password, row?.password_hash ?? undefined))) {
      return refuse({ code: 'wrong-password', lockedUntil: attempt.value.lockedUntil })
    }
    await takeBackAttempt(visit, actor.accountId)
    return accept(true)
  })

/** The mistake of a wrong present password, in the field where it was typed. */
export const presentPasswordError = ({ lockedUntil }: PresentPasswordRefusal, now: Temporal.Instant): FieldError =>
  lockedUntil === undefined
    ? { field: 'present', message: 'account:password.wrong' }
    : lockedError('present', lockedUntil, now)

/**
 * Shows a form again after a wrong present password. Unlike other mistakes it is answered with 200 and stays: a try that
 * was rolled back would not have been counted.
 */
export async function showWrongPassword(
  visit: Visit,
  { code, lockedUntil }: PresentPasswordRefusal,
  template: string,
  data: object,
): Promise<Answer> {
  const subject = { recordKind: 'account', recordId: visit.actor.accountId } as const
  if (code === 'wrong-password' && lockedUntil !== undefined) {
    await visit.note({ event: 'account-locked', changes: lockedTo(lockedUntil), ...subject })
  }
  return show(template, data, {
    event: 'sign-in-refused',
    because: code === 'locked' ? 'locked' : 'wrong-password',
    ...subject,
  })
}
