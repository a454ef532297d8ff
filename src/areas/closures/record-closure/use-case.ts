import { checkClosure } from '#domain/closure/check-closure.ts'
import { closureOf } from '#domain/closure/fold.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { StepOf } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { columnsOf } from '#platform/clocks/closure-row.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { newId } from '#platform/db/ids.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { keepStep } from '../keep-step.ts'
import { factsToKeep } from '../step-form/step-facts.ts'

/** What is closed, the strand that holds its closure, and which closing of it this is. */
export interface ClosedPlace {
  readonly operationId: string
  readonly strandId: string
  readonly premisesId: string
  readonly nth: number
  /** The closure of these premises that goes on; a second one beside it is refused. */
  readonly openClosureId?: string | null
}

/**
 * Records how the closing of a premises began, or how it stands; refuses what cannot have happened so, and with
 * `recorded-meanwhile` when somebody else was faster.
 *
 * @param id the id of the act, so that the same form sent twice is one closure
 */
export async function recordClosure(
  work: Work,
  id: string,
  { operationId, strandId, premisesId, nth, openClosureId = null }: ClosedPlace,
  began: StepOf<'began'>,
): Promise<Result<About, ClosureRefusal | 'recorded-meanwhile'>> {
  const { queries, now } = work
  const closure = closureOf([began])
  const fault = checkClosure(closure, { now, law: await lawFor(work) })
  if (fault !== undefined) return refuse(fault)
  if (openClosureId !== null) return refuse('recorded-meanwhile')
  const kept = await queries
    .insertInto('closure')
    .values({
      id,
      operation_id: operationId,
      strand_id: strandId,
      premises_id: premisesId,
      nth,
      ...columnsOf(closure),
      recorded_at: now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['premises_id', 'nth']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) return refuse('recorded-meanwhile')
  await keepStep(work, newId(), { closureId: id, strandId, operationId, position: 1 }, began)
  return accept({
    recordKind: 'closure',
    recordId: id,
    strandId,
    changes: changesBetween(undefined, factsToKeep(began)),
  })
}
