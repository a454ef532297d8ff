import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { type ActRefusal, actOn, type ReportAct, type ReportOutcome } from '#domain/report/acts.ts'
import { firstDue, nextLook } from '#domain/report/due.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from './held-report.ts'

/** What an act is built on. */
export interface BuiltOn {
  /** The version that its page showed. */
  readonly version: number
  /** Why, in the words of whoever does it; kept sealed in the ledger. '' for none. */
  readonly reason?: string
}

/**
 * Does an act with a report that is still as the person saw it, or says why not: `changed-meanwhile` where somebody else
 * was faster.
 */
export async function changeReport(
  work: Work,
  report: HeldReport,
  act: ReportAct,
  { version, reason = '' }: BuiltOn,
): Promise<Result<About, ActRefusal | 'changed-meanwhile'>> {
  if (report.version !== version) return refuse('changed-meanwhile')
  const decided = actOn(report, act)
  if (!decided.ok) return decided
  const { numUpdatedRows } = await work.queries
    .updateTable('report')
    .set({ ...columnsOf(decided.value, report, work.now), version: version + 1 })
    .where('id', '=', report.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('changed-meanwhile')
  const changes = changesBetween(told(report), told({ ...report, ...decided.value }))
  return accept({ ...aboutReport(report), changes, ...(reason === '' ? {} : { reason }) })
}

/** What is over is due no more and waits for no answer; what is opened again is looked at as soon as it would be now. */
function columnsOf(outcome: ReportOutcome, before: HeldReport, now: Temporal.Instant) {
  const { state, ownerId, operationId, closedBecause, duplicateOf } = outcome
  const closes = state === 'closed'
  const opens = before.state === 'closed' && !closes
  return {
    state,
    owner_id: ownerId,
    operation_id: operationId,
    closed_at: closes ? now.toString() : null,
    closed_because: closedBecause,
    duplicate_of: duplicateOf,
    ...(closes ? { due_at: null, unanswered_since: null } : {}),
    ...(opens ? { due_at: dueAgain(before, now).toString() } : {}),
  }
}

/** As if it had been assessed now as it was last, or, where nobody has assessed it, had come in now. */
const dueAgain = ({ risk, urgent }: HeldReport, now: Temporal.Instant): Temporal.Instant =>
  risk === null ? firstDue(now, urgent) : nextLook(now, risk)

/** The fields of which the ledger tells a change. */
const told = ({ state, ownerId, operationId, closedBecause, duplicateOf }: ReportOutcome) => ({
  state,
  owner_id: ownerId,
  operation_id: operationId,
  closed_because: closedBecause,
  duplicate_of: duplicateOf,
})
