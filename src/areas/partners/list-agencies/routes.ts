import { mayEver } from '#domain/access/actions.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findAgencies } from '../agency-store.ts'
import { page } from './page.ts'
import { countAccounts } from './store.ts'

export const listAgenciesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/partners',
    action: 'partners.read',
    event: 'agencies-listed',
    answer: async (visit) => {
      const agencies = await findAgencies(visit)
      const today = visit.now.toZonedDateTimeISO('Europe/London').toPlainDate()
      const mayKeep = mayEver('partners.keep', visit.actor.roles)
      return show('areas/partners/list-agencies/page.njk', {
        ...page(agencies, await countAccounts(visit), today),
        mayKeep,
      })
    },
  },
]
