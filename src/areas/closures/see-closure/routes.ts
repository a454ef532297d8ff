import { lawFor } from '#platform/clocks/law-for.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { findSources } from '#platform/sources/sources.ts'
import { findClosure } from '../closure-record.ts'
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
      const record = await findClosure(visit, visit.params['id'] ?? '')
      const heading = record && (await findHeading(visit, record.operationId))
      if (record === undefined || heading === undefined) return notFound
      const sources = await findSources(visit, [record.id])
      const law = await lawFor(visit)
      const facts = await findFacts(visit, record, { heading, law })
      const read = { heading, sources, facts }
      return show('areas/closures/see-closure/page.njk', page(record, read, visit.words, { now: visit.now, law }), {
        recordKind: 'closure',
        recordId: record.id,
        strandId: record.strandId,
      })
    },
  },
]
