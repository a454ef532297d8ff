import { type ClosingRefusal, checkClosing } from '#domain/agency/account.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { endSessions } from '#platform/auth/session-life.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { lockAccount } from '../account-store.ts'
import { endGrants, ledAlone, lockGrants } from '../held-grants.ts'
import { endCalendar, findCandidates, giveLead, withdrawSetupCode } from './store.ts'

/** Why an account is closed, and who leads from now on the strands that its person led alone. */
export interface ClosingGiven {
  readonly reason: string
  readonly successorId: string | undefined
}

/**
 * Closes an account: its person is signed out everywhere, all access given to them ends, and what they led alone is led
 * by somebody else. The account stays, because the ledger names it.
 */
export async function closeAccount(
  work: Work,
  id: string,
  { reason, successorId }: ClosingGiven,
): Promise<Result<About, ClosingRefusal | 'not-found'>> {
  const locked = await lockAccount(work, id)
  if (locked === undefined) return refuse('not-found')
  const { account, otherAdministrators } = locked
  const grants = await lockGrants(work, id)
  const alone = ledAlone(grants)
  const successor = (await findCandidates(work, id)).find((candidate) => candidate.id === successorId)
  const checked = checkClosing({
    before: account,
    otherAdministrators,
    ledAlone: alone.length,
    successor: successorId === undefined ? undefined : successor !== undefined,
  })
  if (!checked.ok) return refuse(checked.refusal)

  await endGrants(work, grants, reason)
  if (successor !== undefined) await giveLead(work, alone, successor, reason)
  const sessions = await withSystemRight(work, async () => {
    await withdrawSetupCode(work, id)
    await endCalendar(work, id)
    return endSessions(work, id, work.now)
  })
  const closed = { state: 'closed', version: account.version + 1 }
  await work.queries.updateTable('account').set(closed).where('id', '=', id).execute()
  if (sessions > 0) await work.note({ event: 'session-ended', recordKind: 'account', recordId: id, reason })
  return accept({ recordKind: 'account', recordId: id, reason, changes: { state: [account.state, 'closed'] } })
}
