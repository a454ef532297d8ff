import { ACCOUNT_STATES } from '#domain/agency/account.ts'
import { isId } from '#platform/db/ids.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findAccounts } from './store.ts'

export const listAccountsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/accounts',
    action: 'admin.keep',
    event: 'accounts-listed',
    answer: async (visit) => {
      const { state = '', after = '' } = visit.query
      const chosen = ACCOUNT_STATES.find((known) => known === state)
      const { rows, next } = await findAccounts(visit, { state: chosen, after: isId(after) ? after : undefined })
      return show('areas/admin/list-accounts/page.njk', {
        rows,
        states: ACCOUNT_STATES,
        chosen,
        nextHref: next && `/admin/accounts?after=${next}${chosen === undefined ? '' : `&state=${chosen}`}`,
      })
    },
  },
]
