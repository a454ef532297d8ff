import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { judgePassword, type PasswordRefusal } from '#platform/auth/password-rule.ts'
import { endSessionOf, endSessions } from '#platform/auth/session-life.ts'
import { asSystem, type Open } from '#platform/db/transaction.ts'
import type { Caller } from '#platform/http/route.ts'
import { writeLine } from '#platform/ledger/line.ts'
import { beginEnrolment } from '../enrol-second-factor/begin.ts'
import { noteRefused } from '../refused-line.ts'
import type { Submission } from './form.ts'
import { findInvited, type InvitedAccount, takeUp, usePasswordAndCode } from './store.ts'

export type InvitationRefusal = PasswordRefusal | 'not-recognised'

/**
 * Takes up an account with its setup code: its owner chooses a password, and goes on to set up a second factor. Gives the
 * token of the session that does so.
 */
export async function acceptInvitation(
  caller: Caller,
  { email, code, password }: Submission,
): Promise<Result<string, InvitationRefusal>> {
  const { house, now } = caller
  const found = await asSystem(house.pool, async (transaction) => {
    const account = await findInvited(transaction, { email, code }, now)
    if (account?.right === true) return account
    await noteRefused(transaction, house, { tried: account, because: 'wrong-setup-code', now })
    return undefined
  })
  if (found === undefined) return refuse('not-recognised')
  const chosen = judgePassword(password, found)
  if (!chosen.ok) return chosen
  const passwordHash = await hashPassword(chosen.value)
  return asSystem(house.pool, async (transaction) => {
    if (!(await usePasswordAndCode(transaction, found.accountId, { code, passwordHash })))
      return refuse('not-recognised')
    return accept(await beginAnew(transaction, caller, found))
  })
}

async function beginAnew(transaction: Open, caller: Caller, account: InvitedAccount): Promise<string> {
  const { house, now, device, sessionToken } = caller
  const { accountId, partnershipId, state } = account
  const by = { author: account, now, keyring: house.keyring }
  const subject = { recordKind: 'account', recordId: accountId, because: 'setup-code' } as const
  await takeUp(transaction, account)
  await endSessions(transaction, accountId, now)
  await endSessionOf(transaction, sessionToken, now)
  await writeLine(transaction, by, { event: 'password-changed', ...subject })
  if (state === 'invited') {
    await writeLine(transaction, by, {
      event: 'account-changed',
      ...subject,
      changes: { state: ['invited', 'active'] },
    })
  }
  return beginEnrolment(transaction, house.keyring, { accountId, partnershipId, device, now })
}
