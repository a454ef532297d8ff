import { mayEver } from '#domain/access/actions.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findAgencies } from '../agency-store.ts'
import { page } from './page.ts'
import { findOperations, findPeople } from './store.ts'

export const seeAgencyRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/partners/:id',
    action: 'partners.read',
    event: 'agency-looked-at',
    answer: async (visit) => {
      const agencies = await findAgencies(visit)
      const agency = agencies.find(({ id }) => id === visit.params['id'])
      if (agency === undefined) return notFound
      const people = await findPeople(visit, agency.id)
      const operations = await findOperations(visit, agency.id)
      return show(
        'areas/partners/see-agency/page.njk',
        {
          ...page(agency, agencies, visit.now, visit.words),
          people,
          operations,
          mayKeep: mayEver('partners.keep', visit.actor.roles),
          mayKeepAccounts: mayEver('admin.keep', visit.actor.roles),
        },
        { recordKind: 'agency', recordId: agency.id },
      )
    },
  },
]
