import { show } from '#platform/http/answer.ts'
import type { StaffRoute } from '#platform/http/route.ts'
import { page } from './page.ts'
import { findOpenings } from './store.ts'

export const overseeIdentitiesRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/identities',
    action: 'identities.oversee',
    event: 'identities-listed',
    answer: async (visit) => {
      const openings = await findOpenings(visit, visit.query['before'])
      return show('areas/intake/oversee-identities/page.njk', page(openings, visit.words))
    },
  },
]
