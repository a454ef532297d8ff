import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from '../held-report.ts'

/** Notes something on a report, sealed with its key, for those who work on it; the reporter never sees it. */
export async function noteOnReport(work: Work, id: string, report: HeldReport, words: string): Promise<About> {
  const { house, actor, now, queries } = work
  const sealed = { recordId: report.id, partnershipId: actor.partnershipId }
  await queries
    .insertInto('report_note')
    .values({
      id,
      report_id: report.id,
      strand_id: report.strandId,
      body: await house.keyring.seal(work, sealed, words),
      noted_at: now.toString(),
    })
    .execute()
  return aboutReport(report)
}
