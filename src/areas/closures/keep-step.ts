import type { Standing } from '#domain/closure/closure.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type Changes, changesBetween } from '#domain/ledger/events.ts'
import { columnsOf } from '#platform/clocks/closure-row.ts'
import type { Work } from '#platform/http/work.ts'
import { factsToKeep } from './step-form/step-facts.ts'

/** Where a step is kept: the closure with its strand, and the place of the step in its life. */
export interface StepPlace {
  readonly closureId: string
  readonly strandId: string
  readonly operationId: string
  readonly position: number
}

/** What a late entry goes against, and why it is recorded all the same. */
export interface LateEntry {
  readonly against: readonly ClosureRefusal[]
  readonly because: string | null
}

/** Keeps a step with the id of its act; gives what the ledger is told. */
export async function keepStep(
  { queries, now }: Work,
  id: string,
  { closureId, strandId, operationId, position }: StepPlace,
  step: ClosureStep,
  late: LateEntry = { against: [], because: null },
): Promise<Changes> {
  const facts = factsToKeep(step)
  const against = late.against.map(({ code }) => code)
  const because = against.length === 0 ? null : late.because
  await queries
    .insertInto('closure_step')
    .values({
      id,
      closure_id: closureId,
      strand_id: strandId,
      operation_id: operationId,
      position,
      act: step.act,
      facts: JSON.stringify(facts),
      against,
      late_because: because,
      recorded_at: now.toString(),
    })
    .execute()
  return changesBetween(undefined, {
    act: step.act,
    ...facts,
    ...(because === null ? {} : { against, late_because: because }),
  })
}

/** Keeps how a closure now stands; refuses where it is no longer the version that the form was built from. */
export async function keepStanding(
  { queries }: Work,
  closureId: string,
  builtFrom: number,
  standing: Standing,
): Promise<Result<undefined, 'changed-meanwhile'>> {
  const { numUpdatedRows } = await queries
    .updateTable('closure')
    .set({ ...columnsOf(standing), version: builtFrom + 1 })
    .where('id', '=', closureId)
    .where('version', '=', builtFrom)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? accept(undefined) : refuse('changed-meanwhile')
}
