import type { Route } from '#platform/http/route.ts'
import { findStrandLog } from '#platform/log-entries/strand-log.ts'
import { showStrand } from '#platform/need-to-know/strand-visit.ts'
import { boardRows } from '../closures-board/page.ts'
import { findBoard } from '../closures-board/store.ts'

/** More than any one operation closes. */
const MOST_ROWS = 50

export const seeStrandRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/closures',
    action: 'operation.see',
    event: 'strand-looked-at',
    answer: (visit) =>
      showStrand(visit, 'closures', 'areas/closures/see-strand/page.njk', async ({ heading, strand }) => {
        const { words, now } = visit
        const open = await findBoard(visit, { state: 'open', operationId: heading.id })
        const ended = await findBoard(visit, { state: 'ended', operationId: heading.id })
        const lines = [...open.lines, ...ended.lines]
        return {
          ...boardRows(lines.slice(0, MOST_ROWS), words, now),
          ...(lines.length > MOST_ROWS ? { allHref: `/closures?operation=${heading.id}` } : {}),
          ...(await findStrandLog(visit, strand)),
        }
      }),
  },
]
