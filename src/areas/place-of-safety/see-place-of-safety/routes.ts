import { reaches } from '#domain/access/strands.ts'
import type { Route } from '#platform/http/route.ts'
import { findEntries } from '#platform/log-entries/store.ts'
import { entryViews } from '#platform/log-entries/view.ts'
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
        const log = await findEntries(visit, strand.id, { before: visit.query['before'] })
        return {
          ...page(contacts, expected, visit.words),
          entries: entryViews(log.entries, visit.words, reaches(strand.level, 'contribute')),
          ...(log.next === undefined ? {} : { older: `?before=${encodeURIComponent(log.next)}` }),
        }
      }),
  },
]
