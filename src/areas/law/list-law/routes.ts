import { lawFor } from '#platform/clocks/law-for.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findOpenProposals } from '../proposal-store.ts'
import { page } from './page.ts'

export const listLawRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/law',
    action: 'law.read',
    event: 'law-listed',
    answer: async (visit) => {
      const law = await lawFor(visit)
      const open = await findOpenProposals(visit)
      return show('areas/law/list-law/page.njk', page({ law, open, now: visit.now }, visit.words))
    },
  },
]
