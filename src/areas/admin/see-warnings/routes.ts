import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { page } from './page.ts'
import { findMailed } from './store.ts'

export const seeWarningsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/warnings',
    action: 'admin.keep',
    event: 'warnings-listed',
    answer: async (visit) => {
      const isSet = visit.house.config.mail !== undefined
      return show('areas/admin/see-warnings/page.njk', page(await findMailed(visit), isSet, visit.words))
    },
  },
]
