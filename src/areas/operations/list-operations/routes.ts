import { isOperationState, OPERATION_STATES } from '#domain/operation/operation.ts'
import { isId } from '#platform/db/ids.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findOperations } from './store.ts'

export const listOperationsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations',
    action: 'operation.list',
    event: 'operations-listed',
    answer: async (visit) => {
      const { state = '', before = '' } = visit.query
      const chosen = isOperationState(state) ? state : undefined
      const { rows, next } = await findOperations(visit, { state: chosen, before: isId(before) ? before : undefined })
      return show('areas/operations/list-operations/page.njk', {
        rows,
        states: OPERATION_STATES,
        chosen,
        mayMake: visit.actor.roles.includes('coordinator'),
        nextHref:
          next === undefined
            ? undefined
            : `/operations?before=${next}${chosen === undefined ? '' : `&state=${chosen}`}`,
      })
    },
  },
]
