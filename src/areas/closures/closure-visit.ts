import { type Level, reaches } from '#domain/access/strands.ts'
import type { About } from '#platform/http/answer.ts'
import type { Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { type ClosureRecord, findClosure } from './closure-record.ts'

/** The closure that an address names, in its operation. */
export interface VisitedClosure {
  readonly record: ClosureRecord
  readonly heading: OperationHeading
}

/** The closure of `/closures/:id`, where this person holds `level` on its strand; `undefined` alike where there is none. */
export async function findVisited(visit: Visit, level: Level): Promise<VisitedClosure | undefined> {
  const record = await findClosure(visit, visit.params['id'] ?? '')
  const heading = record && (await findHeading(visit, record.operationId))
  if (record === undefined || heading === undefined) return undefined
  return reaches(strandOf(heading, 'closures')?.level, level) ? { record, heading } : undefined
}

/** What a look at a closure, or an act on it, tells the ledger that it was about. */
export const aboutClosure = ({ id, strandId }: ClosureRecord): About => ({
  recordKind: 'closure',
  recordId: id,
  strandId,
})
