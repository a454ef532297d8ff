import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findAccount } from '../account-store.ts'
import { page } from './page.ts'
import { findUse } from './store.ts'

export const seeAccountRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/accounts/:id',
    action: 'admin.keep',
    event: 'account-looked-at',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const use = await findUse(visit, account.id)
      const about = { recordKind: 'account', recordId: account.id } as const
      return show('areas/admin/see-account/page.njk', page(account, use, visit.words), about)
    },
  },
]
