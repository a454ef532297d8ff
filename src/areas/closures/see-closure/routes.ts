import { lawFor } from '#platform/clocks/law-for.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findSources } from '#platform/sources/sources.ts'
import { aboutClosure, findVisited } from '../closure-visit.ts'
import { findFacts } from '../make-documents/facts.ts'
import { page } from './page.ts'

export const seeClosureRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/closures/:id',
    action: 'closures.read',
    event: 'closure-looked-at',
    answer: async (visit) => {
      const visited = await findVisited(visit, 'read')
      if (visited === undefined) return notFound
      const { record, heading } = visited
      const sources = await findSources(visit, [record.id])
      const law = await lawFor(visit)
      const facts = await findFacts(visit, record, { heading, law })
      const read = { heading, sources, facts }
      const shown = page(record, read, visit.words, { now: visit.now, law })
      return show('areas/closures/see-closure/page.njk', shown, aboutClosure(record))
    },
  },
]
