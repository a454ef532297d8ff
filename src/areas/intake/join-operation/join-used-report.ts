import type { ReportUsed } from '#domain/reading/happened.ts'
import type { Work } from '#platform/http/work.ts'
import { changeReport } from '../change-report.ts'
import { findReport } from '../held-report.ts'

/**
 * A report whose words became the source of an operation joins it, in the same transaction. It stays as it is where it
 * joined or was closed meanwhile, or where whoever accepted its draft no longer works on reports: the source is named in
 * the draft either way.
 */
export async function joinUsedReport(work: Work, { reportId, operationId }: ReportUsed): Promise<void> {
  const report = await findReport(work, reportId)
  if (report === undefined) return
  const joined = await changeReport(work, report, { type: 'join', operationId }, report)
  if (joined.ok) await work.note({ event: 'report-joined', ...joined.value })
}
