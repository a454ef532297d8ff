import { endSessions } from '#platform/auth/session-life.ts'
import { leadTo } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'

/** Signing out of this browser. */
export const signOutRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/sign-out',
    action: 'account.keep-own',
    event: 'signed-out',
    answer: async (visit) => {
      const { accountId, sessionId } = visit.actor
      if (sessionId !== undefined) await endSessions(visit, accountId, visit.now, { only: sessionId })
      const about = { recordKind: 'account', recordId: accountId } as const
      return { ...leadTo('/sign-in', about, 'account:signOut.done'), sessionToken: null }
    },
  },
]
