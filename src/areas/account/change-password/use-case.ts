import { accept, type Result } from '#domain/kernel/result.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { judgePassword, type PasswordRefusal } from '#platform/auth/password-rule.ts'
import { endSessions, renewSession } from '#platform/auth/session-life.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Visit } from '#platform/http/route.ts'
import { findOwnDetails } from '../keep-own-account/store.ts'
import { type PresentPasswordRefusal, showPresentPassword } from '../present-password.ts'
import type { Submission } from './form.ts'

/** Changes one's own password and ends one's other sessions; gives the new token of this one. */
export async function changePassword(
  visit: Visit,
  { present, password }: Submission,
): Promise<Result<string | undefined, PresentPasswordRefusal | { readonly code: PasswordRefusal }>> {
  const { queries, actor, now } = visit
  const { accountId, sessionId } = actor
  const chosen = judgePassword(password, await findOwnDetails(visit))
  if (!chosen.ok) return { ok: false, refusal: { code: chosen.refusal } }
  const shown = await showPresentPassword(visit, present)
  if (!shown.ok) return shown
  const passwordHash = await hashPassword(chosen.value)
  return withSystemRight(visit, async () => {
    await queries
      .updateTable('credential')
      .set({ password_hash: passwordHash })
      .where('account_id', '=', accountId)
      .execute()
    await endSessions(visit, accountId, now, sessionId === undefined ? {} : { except: sessionId })
    return accept(sessionId === undefined ? undefined : await renewSession(visit, sessionId))
  })
}
