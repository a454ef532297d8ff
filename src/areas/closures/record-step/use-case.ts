import { takeStep } from '#domain/closure/acts.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import type { CheckedFile } from '#platform/files/check-file.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { ClosureRecord } from '../closure-record.ts'
import { aboutClosure } from '../closure-visit.ts'
import { keepStanding, keepStep } from '../keep-step.ts'

/** A step as somebody recorded it; `lateBecause` where they record it although the law wanted it otherwise. */
export interface RecordedStep {
  readonly step: ClosureStep
  readonly lateBecause: string | null
  /** Of a step of service; it is kept once the step is taken. */
  readonly photo?: CheckedFile | undefined
}

/**
 * Takes a closure one step further, as the law allows. Refuses with `changed-meanwhile` when it is no longer the version
 * that the form was built from: the person then sees both and chooses.
 *
 * @param id the id of the act, so that the same form sent twice is one step
 */
export async function recordStep(
  work: Work,
  id: string,
  before: ClosureRecord,
  builtFrom: number,
  { step, lateBecause, photo }: RecordedStep,
): Promise<Result<About, readonly ClosureRefusal[] | 'changed-meanwhile'>> {
  if (before.version !== builtFrom) return refuse('changed-meanwhile')
  const { now } = work
  const taken = takeStep(before.closure, step, { now, law: await lawFor(work) }, lateBecause !== null)
  if (!taken.ok) return taken
  const kept = await keepStanding(work, before.id, builtFrom, taken.value.after)
  if (!kept.ok) return kept
  const position = Math.max(0, ...before.steps.map((earlier) => earlier.position)) + 1
  const place = { closureId: before.id, strandId: before.strandId, operationId: before.operationId, position }
  const changes = await keepStep(work, id, place, await withPhoto(work, step, photo, before), {
    against: taken.value.against,
    because: lateBecause,
  })
  return accept({ ...aboutClosure(before), changes })
}

async function withPhoto(
  work: Work,
  step: ClosureStep,
  photo: CheckedFile | undefined,
  { strandId }: ClosureRecord,
): Promise<ClosureStep> {
  if (photo === undefined || step.act !== 'service') return step
  return { ...step, photo: (await keepFile(work, strandId, photo)).id }
}
