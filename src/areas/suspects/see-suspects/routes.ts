import { reaches } from '#domain/access/strands.ts'
import type { Route } from '#platform/http/route.ts'
import { findEntries } from '#platform/log-entries/store.ts'
import { entryViews } from '#platform/log-entries/view.ts'
import { showStrand } from '#platform/need-to-know/strand-visit.ts'
import { findSources } from '#platform/sources/sources.ts'
import { page } from './page.ts'
import { findGroups } from './store.ts'

export const seeSuspectsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/suspects',
    action: 'operation.see',
    event: 'strand-looked-at',
    answer: (visit) =>
      showStrand(visit, 'suspects', 'areas/suspects/see-suspects/page.njk', async ({ heading, strand }) => {
        const groups = await findGroups(visit, heading.id)
        const sources = await findSources(
          visit,
          groups.map(({ id }) => id),
        )
        const log = await findEntries(visit, strand.id, { before: visit.query['before'] })
        return {
          ...page(groups, sources, visit.words),
          entries: entryViews(log.entries, visit.words, reaches(strand.level, 'contribute')),
          ...(log.next === undefined ? {} : { older: `?before=${encodeURIComponent(log.next)}` }),
        }
      }),
  },
]
