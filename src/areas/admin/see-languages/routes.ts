import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { page } from './page.ts'

export const seeLanguagesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/languages',
    action: 'admin.keep',
    event: 'languages-listed',
    answer: async ({ house, words }) => show('areas/admin/see-languages/page.njk', page(house.i18n, words)),
  },
]
