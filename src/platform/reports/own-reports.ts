import { reaches } from '#domain/access/strands.ts'
import type { Work } from '../house.ts'
import { countReports, type ReportCounts } from './counts.ts'
import { findReportsStrand } from './reports-strand.ts'

/** What waits for this person among the reports; `undefined` for whoever may not read them. */
export async function findOwnReports(work: Work): Promise<ReportCounts | undefined> {
  const { id, level } = await findReportsStrand(work)
  return reaches(level, 'read') ? countReports(work, id) : undefined
}
