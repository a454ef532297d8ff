import type { OperationStrand } from '#domain/access/strands.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findEntries } from '#platform/log-entries/store.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { page } from './page.ts'

/** The strands that hold nothing but their entries; the others have pages of their own. */
const PLAIN_STRANDS = ['intelligence', 'communications'] as const satisfies readonly OperationStrand[]

export const seeStrandRoutes: readonly Route[] = PLAIN_STRANDS.map((kind) => ({
  door: 'staff',
  method: 'GET',
  url: `/operations/:id/${kind}`,
  action: 'operation.see',
  event: 'strand-looked-at',
  answer: async (visit) => {
    const heading = await findHeading(visit, visit.params['id'] ?? '')
    const strand = heading && strandOf(heading, kind)
    if (heading === undefined || strand === undefined) return notFound
    const log = await findEntries(visit, strand.id, { before: visit.query['before'] })
    return show('areas/operations/see-strand/page.njk', page(heading, strand, log, visit.words), {
      recordKind: 'strand',
      recordId: strand.id,
      strandId: strand.id,
    })
  },
}))
