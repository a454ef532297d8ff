import { PREMISES_STATES } from '#domain/operation/premises.ts'
import { isId } from '#platform/db/ids.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findPremisesPage } from './store.ts'

export const listPremisesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/premises',
    action: 'operation.list',
    event: 'premises-listed',
    answer: async (visit) => {
      const { state = '', before = '' } = visit.query
      const chosen = PREMISES_STATES.find((offered) => offered === state)
      const { rows, next } = await findPremisesPage(visit, { state: chosen, before: isId(before) ? before : undefined })
      return show('areas/operations/list-premises/page.njk', {
        rows,
        states: PREMISES_STATES,
        chosen,
        nextHref:
          next === undefined ? undefined : `/premises?before=${next}${chosen === undefined ? '' : `&state=${chosen}`}`,
      })
    },
  },
]
