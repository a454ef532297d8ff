import { correctStep as correct } from '#domain/closure/acts.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { ClosureRecord, KeptStep } from '../closure-record.ts'
import { aboutClosure } from '../closure-visit.ts'
import { keepStanding, keepStep } from '../keep-step.ts'
import { factsToKeep } from '../step-form/step-facts.ts'

/** What a step was corrected to (`undefined` strikes it out), on which version of the closure, and why. */
export interface Correction {
  readonly kept: KeptStep
  readonly builtFrom: number
  readonly corrected: ClosureStep | undefined
  readonly reason: string
}

/**
 * Strikes a step out and keeps the corrected one in its place. Nothing that was recorded is lost: what the law wanted
 * otherwise stays a late entry, with the reason given first, or that of the correction. Refuses what the later
 * steps cannot follow, and with `changed-meanwhile` where the closure is no longer the version that the form was built from.
 */
export async function correctStep(
  work: Work,
  id: string,
  record: ClosureRecord,
  { kept, builtFrom, corrected, reason }: Correction,
): Promise<Result<About, readonly ClosureRefusal[] | 'changed-meanwhile'>> {
  if (record.version !== builtFrom) return refuse('changed-meanwhile')
  const steps = record.steps.map(({ step }) => step)
  const known = { now: work.now, law: await lawFor(work) }
  const put = correct(steps, record.steps.indexOf(kept), corrected, known)
  if (!put.ok) return put
  const { after, against } = put.value
  const updated = await keepStanding(work, record.id, builtFrom, after)
  if (!updated.ok) return updated
  await strike(work, kept.id, reason)
  if (corrected !== undefined) {
    const { id: closureId, strandId, operationId } = record
    const place = { closureId, strandId, operationId, position: kept.position }
    await keepStep(work, id, place, corrected, { against, because: kept.lateBecause ?? reason })
  }
  return accept({ ...aboutClosure(record), reason, changes: changesOf(kept.step, corrected) })
}

async function strike({ queries, actor, now }: Work, id: string, reason: string): Promise<void> {
  await queries
    .updateTable('closure_step')
    .set({ struck_at: now.toString(), struck_by: actor.accountId, struck_because: reason })
    .where('id', '=', id)
    .execute()
}

/** Every fact that was put right; of a step that was struck out every fact is gone. */
function changesOf(before: ClosureStep, after: ClosureStep | undefined) {
  const was = factsToKeep(before)
  const is = after === undefined ? {} : factsToKeep(after)
  const gone = Object.fromEntries(Object.keys(was).map((field) => [field, null]))
  return changesBetween(was, { ...gone, ...is })
}
