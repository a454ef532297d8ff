import type { Route } from '#platform/http/route.ts'
import { findStrandLog } from '#platform/log-entries/strand-log.ts'
import { showStrand } from '#platform/need-to-know/strand-visit.ts'
import { page } from './page.ts'
import { findContacts, findExpected } from './store.ts'

const TEMPLATE = 'areas/place-of-safety/see-place-of-safety/page.njk'

export const seePlaceOfSafetyRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/place-of-safety',
    action: 'operation.see',
    event: 'strand-looked-at',
    answer: (visit) =>
      showStrand(visit, 'place-of-safety', TEMPLATE, async ({ strand }) => {
        const contacts = await findContacts(visit, strand.id)
        const expected = await findExpected(visit, strand.id)
        return {
          ...page(contacts, expected, visit.words),
          ...(await findStrandLog(visit, strand)),
        }
      }),
  },
]
