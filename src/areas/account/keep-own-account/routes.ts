import { endSessions } from '#platform/auth/session-life.ts'
import { isId } from '#platform/db/ids.ts'
import { leadTo, notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findWarnsOf } from '../choose-warnings/store.ts'
import { findOwnFeed } from '../keep-calendar/store.ts'
import { page } from './page.ts'
import { countOwnRecoveryCodes, findOpenSessions, findOwnDetails, hasOwnPassword } from './store.ts'

/** One's own details, and the browsers in which one is signed in. */
export const keepOwnAccountRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/account',
    action: 'account.keep-own',
    event: 'own-account-looked-at',
    answer: async (visit) => {
      const { actor, words } = visit
      const details = await findOwnDetails(visit)
      const sessions = await findOpenSessions(visit)
      const recoveryCodes = await countOwnRecoveryCodes(visit)
      const hasPassword = await hasOwnPassword(visit)
      const warnsOf = await findWarnsOf(visit)
      const hasCalendar = (await findOwnFeed(visit)) !== undefined
      const about = { recordKind: 'account', recordId: actor.accountId } as const
      return show(
        'areas/account/keep-own-account/page.njk',
        page({ actor, details, sessions, recoveryCodes, hasPassword, warnsOf, hasCalendar }, words),
        about,
      )
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/sessions/:id/end',
    action: 'account.keep-own',
    event: 'session-ended',
    answer: async (visit) => {
      const { actor, params, now } = visit
      const { id } = params
      if (!isId(id)) return notFound
      if ((await endSessions(visit, actor.accountId, now, { only: id })) === 0) return notFound
      const about = { recordKind: 'session', recordId: id } as const
      if (id === actor.sessionId) return { ...leadTo('/sign-in', about, 'account:signOut.done'), sessionToken: null }
      return leadTo('/account', about, 'account:own.ended.this')
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/sessions/others/end',
    action: 'account.keep-own',
    event: 'session-ended',
    answer: async (visit) => {
      const { actor, now } = visit
      const { accountId, sessionId } = actor
      await endSessions(visit, accountId, now, sessionId === undefined ? {} : { except: sessionId })
      return leadTo(
        '/account',
        { recordKind: 'account', recordId: accountId, because: 'all-other-sessions' },
        'account:own.ended.others',
      )
    },
  },
]
