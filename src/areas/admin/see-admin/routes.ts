import { findLawToAnswer } from '#platform/clocks/law-news.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { countKept } from './store.ts'

export const seeAdminRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin',
    action: 'admin.keep',
    event: 'accounts-listed',
    answer: async (visit) => {
      return show('areas/admin/see-admin/page.njk', {
        kept: await countKept(visit),
        lawToAnswer: await findLawToAnswer(visit),
      })
    },
  },
]
