import { reaches } from '#domain/access/strands.ts'
import type { Route } from '#platform/http/route.ts'
import { findEntries } from '#platform/log-entries/store.ts'
import { entryViews } from '#platform/log-entries/view.ts'
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
        const { words, now, query } = visit
        const open = await findBoard(visit, { state: 'open', operationId: heading.id })
        const ended = await findBoard(visit, { state: 'ended', operationId: heading.id })
        const lines = [...open.lines, ...ended.lines]
        const log = await findEntries(visit, strand.id, { before: query['before'] })
        return {
          ...boardRows(lines.slice(0, MOST_ROWS), words, now),
          ...(lines.length > MOST_ROWS ? { allHref: `/closures?operation=${heading.id}` } : {}),
          entries: entryViews(log.entries, words, reaches(strand.level, 'contribute')),
          ...(log.next === undefined ? {} : { older: `?before=${encodeURIComponent(log.next)}` }),
        }
      }),
  },
]
