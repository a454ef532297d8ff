import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from '../held-report.ts'

/** Takes the open alert of a report upon oneself; `undefined` where it has none, or not any more. The first one has it. */
export async function acknowledgeAlert({ queries, actor, now }: Work, report: HeldReport): Promise<About | undefined> {
  const { numUpdatedRows } = await queries
    .updateTable('report_alert')
    .set({ acknowledged_at: now.toString(), acknowledged_by: actor.accountId })
    .where('report_id', '=', report.id)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? aboutReport(report) : undefined
}
