import type { Route } from '#platform/http/route.ts'
import { findStrandLog } from '#platform/log-entries/strand-log.ts'
import { showStrand } from '#platform/need-to-know/strand-visit.ts'
import { findSources } from '#platform/sources/sources.ts'
import { page } from './page.ts'
import { findGroups } from './store.ts'

const TEMPLATE = 'areas/safeguarding/see-people-found/page.njk'

export const seePeopleFoundRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/people-safeguarded',
    action: 'operation.see',
    event: 'strand-looked-at',
    answer: (visit) =>
      showStrand(visit, 'people-safeguarded', TEMPLATE, async ({ heading, strand }) => {
        const groups = await findGroups(visit, heading.id)
        const sources = await findSources(
          visit,
          groups.map(({ id }) => id),
        )
        return {
          ...page(groups, sources, visit.words),
          ...(await findStrandLog(visit, strand)),
        }
      }),
  },
]
