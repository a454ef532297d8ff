import { isId } from '#platform/db/ids.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { page } from './page.ts'
import { BOARD_STATES, findBoard, findOperations } from './store.ts'

export const closuresBoardRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/closures',
    action: 'closures.board',
    event: 'closures-listed',
    answer: async (visit) => {
      const { query, words, now } = visit
      const asked = {
        state: BOARD_STATES.find((offered) => offered === query['state']) ?? 'open',
        operationId: isId(query['operation']) ? query['operation'] : undefined,
        nth: /^[1-9]\d{0,3}$/u.test(query['page'] ?? '') ? Number(query['page']) : 1,
      }
      const board = await findBoard(visit, asked)
      const operations = await findOperations(visit)
      return show('areas/closures/closures-board/page.njk', page(board, asked, operations, words, now))
    },
  },
]
