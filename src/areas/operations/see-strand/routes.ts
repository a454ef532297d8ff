import type { OperationStrand } from '#domain/access/strands.ts'
import type { Route } from '#platform/http/route.ts'
import { findStrandLog } from '#platform/log-entries/strand-log.ts'
import { showStrand } from '#platform/need-to-know/strand-visit.ts'
import { findJoinedReports } from './joined-reports.ts'

/** The strands that hold nothing but their entries; the others have pages of their own. */
const PLAIN_STRANDS = ['intelligence', 'communications'] as const satisfies readonly OperationStrand[]

export const seeStrandRoutes: readonly Route[] = PLAIN_STRANDS.map((kind) => ({
  door: 'staff',
  method: 'GET',
  url: `/operations/:id/${kind}`,
  action: 'operation.see',
  event: 'strand-looked-at',
  answer: (visit) =>
    showStrand(visit, kind, 'areas/operations/see-strand/page.njk', async ({ heading, strand }) => ({
      ...(await findStrandLog(visit, strand)),
      reports: kind === 'intelligence' ? await findJoinedReports(visit, heading.id) : [],
    })),
}))
