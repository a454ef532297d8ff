import { findLawChanges } from '#platform/clocks/law-news.ts'
import { isId } from '#platform/db/ids.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { WITHIN } from './nearest.ts'
import { page } from './page.ts'
import { BOARD_STATES, findBoard, findLeadAgencies, findOperations } from './store.ts'

export const closuresBoardRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/closures',
    action: 'closures.board',
    event: 'closures-listed',
    answer: async (visit) => {
      const { query, words, now } = visit
      const state = BOARD_STATES.find((offered) => offered === query['state']) ?? 'open'
      const asked = {
        state,
        operationId: isId(query['operation']) ? query['operation'] : undefined,
        agencyId: isId(query['agency']) ? query['agency'] : undefined,
        // Nothing is due of what is over.
        within: state === 'ended' ? undefined : WITHIN.find((hours) => String(hours) === query['within']),
        nth: /^[1-9]\d{0,3}$/u.test(query['page'] ?? '') ? Number(query['page']) : 1,
      }
      const board = await findBoard(visit, asked)
      const offered = { operations: await findOperations(visit), agencies: await findLeadAgencies(visit) }
      const lawChanges = await findLawChanges(visit)
      return show('areas/closures/closures-board/page.njk', { ...page(board, asked, offered, words, now), lawChanges })
    },
  },
]
