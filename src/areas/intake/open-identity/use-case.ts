import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { answerIdentity, type IdentityAnswerRefusal, wayToIdentity } from '#domain/report/identity.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from '../held-report.ts'
import type { AnswerGiven, Asks } from './form.ts'
import type { IdentityRequest } from './store.ts'

const sealed = (work: Work, { id }: HeldReport, text: string): Promise<Buffer> =>
  work.house.keyring.seal(work, { recordId: id, partnershipId: work.actor.partnershipId }, text)

/** Asks to see who sent a report; somebody else answers. @param id the id of the act */
export async function askForIdentity(
  work: Work,
  id: string,
  report: HeldReport,
  { because, reason }: Asks,
): Promise<Result<About, 'not-to-be-asked' | 'asked-already'>> {
  if (wayToIdentity(report.knownAs) !== 'two-people') return refuse('not-to-be-asked')
  const made = await work.queries
    .insertInto('identity_request')
    .values({
      id,
      report_id: report.id,
      strand_id: report.strandId,
      asked_at: work.now.toString(),
      because,
      reason: await sealed(work, report, reason),
    })
    .onConflict((conflict) => conflict.columns(['report_id', 'asked_by']).where('answer', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made === undefined ? refuse('asked-already') : accept({ ...aboutReport(report), reason })
}

/** Grants or refuses what somebody else asked; of two who answer at once, the first counts. */
export async function answerIdentityRequest(
  work: Work,
  report: HeldReport,
  request: IdentityRequest,
  { answer, reason }: AnswerGiven,
): Promise<Result<About, IdentityAnswerRefusal>> {
  const isOwn = request.askedById === work.actor.accountId
  const waits = { isOpen: request.answer === null, isOwn, tie: request.tie }
  const allowed = answerIdentity(waits, answer, work.now)
  if (!allowed.ok) return allowed
  const { numUpdatedRows } = await work.queries
    .updateTable('identity_request')
    .set({
      answer,
      answered_by: work.actor.accountId,
      answered_at: work.now.toString(),
      answer_reason: await sealed(work, report, reason),
      opens_until: allowed.value.opensUntil?.toString() ?? null,
    })
    .where('id', '=', request.id)
    .where('answer', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('already-answered')
  return accept({
    ...aboutReport(report),
    reason,
    recipients: answer === 'granted' ? [request.askedBy] : [],
    changes: { answer: [null, answer] },
  })
}
