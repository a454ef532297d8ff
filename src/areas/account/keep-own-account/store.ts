import { countRecoveryCodes } from '#platform/auth/recovery-codes.ts'
import { IDLE } from '#platform/auth/session.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'

/** What is held about oneself. */
export const findOwnDetails = ({ queries, actor }: Work) =>
  queries
    .selectFrom('account')
    .select(['name', 'email', 'job_title as jobTitle'])
    .where('id', '=', actor.accountId)
    .executeTakeFirstOrThrow()

/** One's own sessions that are open now, the last used first. */
export const findOpenSessions = ({ queries, actor, now }: Work) =>
  queries
    .selectFrom('session')
    .select(['id', 'device', 'started_at as startedAt', 'last_seen_at as lastSeenAt'])
    .where('account_id', '=', actor.accountId)
    .where('stage', '=', 'signed-in')
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now.toString())
    .where('last_seen_at', '>', now.subtract(IDLE).toString())
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

export type OpenSession = Awaited<ReturnType<typeof findOpenSessions>>[number]

/** How many of one's own recovery codes are left. */
export const countOwnRecoveryCodes = (work: Work): Promise<number> =>
  withSystemRight(work, () => countRecoveryCodes(work, work.actor.accountId))

/** Has one a password? The people of the demonstration need none. */
export const hasOwnPassword = (work: Work): Promise<boolean> =>
  withSystemRight(work, async () => {
    const row = await work.queries
      .selectFrom('credential')
      .select('password_hash')
      .where('account_id', '=', work.actor.accountId)
      .executeTakeFirst()
    return (row?.password_hash ?? null) !== null
  })
