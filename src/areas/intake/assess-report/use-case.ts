import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { type AssessmentRefusal, followsFrom } from '#domain/report/assessment.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from '../held-report.ts'
import type { AssessmentGiven } from './form.ts'
import { lockForAssessment } from './store.ts'

/** Somebody else assessed it meanwhile, or it is closed. */
type AssessRefusal = AssessmentRefusal | 'assessed-meanwhile' | 'closed'

const UPDATE = 'update report set risk = $2, due_at = $3, version = version + 1 where id = $1'
const RAISE = 'select raise_alert($1, $2, $3) as id'

/**
 * Assesses a report: its risk and when somebody looks again follow, and a danger to life or a child that was not known
 * alerts the duty officer as if it had been reported.
 *
 * @param id the id of the act, so that the same form sent twice is one assessment
 * @param builtFrom how often the report had been assessed when the form was made
 */
export async function assessReport(
  work: Work,
  id: string,
  report: HeldReport,
  builtFrom: number,
  given: AssessmentGiven,
): Promise<Result<About, AssessRefusal>> {
  const { state, urgent, count } = await lockForAssessment(work, report.id)
  if (state === 'closed') return refuse('closed')
  if (count !== builtFrom) return refuse('assessed-meanwhile')
  const follows = followsFrom(given, urgent, work.now)
  if (!follows.ok) return follows
  const { level, child, life, words } = given
  const { dueAt, alert } = follows.value
  const record = { recordId: report.id, partnershipId: work.actor.partnershipId }
  const sealed = await work.house.keyring.seal(work, record, JSON.stringify(words))
  const kept = { level, child, life, due_at: dueAt.toString() }
  await work.queries
    .insertInto('report_assessment')
    .values({
      id,
      report_id: report.id,
      strand_id: report.strandId,
      assessed_at: work.now.toString(),
      ...kept,
      words: sealed,
    })
    .execute()
  await work.run(UPDATE, [report.id, level, kept.due_at])
  const about = aboutReport(report)
  if (alert.length > 0) {
    await work.run(RAISE, [report.id, alert, work.now.toString()])
    await work.note({ event: 'alert-raised', ...about })
  }
  return accept({ ...about, changes: changesBetween(undefined, kept) })
}
