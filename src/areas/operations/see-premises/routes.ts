import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { page } from './page.ts'
import { findPremises } from './store.ts'

export const seePremisesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/premises/:id',
    action: 'command.read',
    event: 'premises-looked-at',
    answer: async (visit) => {
      const premises = await findPremises(visit, visit.params['id'] ?? '')
      const heading = premises && (await findHeading(visit, premises.operationId))
      if (premises === undefined || heading === undefined) return notFound
      return show('areas/operations/see-premises/page.njk', page(premises, heading, visit.words), {
        recordKind: 'premises',
        recordId: premises.id,
        strandId: premises.strandId,
      })
    },
  },
]
