import { checkClosure } from '#domain/closure/check-closure.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { columnsOf } from '../closure-record.ts'
import type { NewClosure } from './form.ts'

/** What is closed, and the strand that holds its closure. */
export interface ClosedPlace {
  readonly operationId: string
  readonly strandId: string
  readonly premisesId: string
}

/**
 * Records the closure of a premises that has none; refuses what cannot have happened so, and with `recorded-meanwhile`
 * when somebody else was faster.
 *
 * @param id the id of the act, so that the same form sent twice is one closure
 */
export async function recordClosure(
  work: Work,
  id: string,
  { operationId, strandId, premisesId }: ClosedPlace,
  { closure, orderLength }: NewClosure,
): Promise<Result<About, ClosureRefusal | 'recorded-meanwhile'>> {
  const { queries, house, now } = work
  const fault = checkClosure(closure, { now, law: house.law })
  if (fault !== undefined) return refuse(fault)
  const columns = { ...columnsOf(closure), order_length: orderLength }
  const holder = { id, operation_id: operationId, strand_id: strandId, premises_id: premisesId }
  const kept = await queries
    .insertInto('closure')
    .values({ ...holder, ...columns, recorded_at: now.toString() })
    .onConflict((conflict) => conflict.column('premises_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) return refuse('recorded-meanwhile')
  return accept({ recordKind: 'closure', recordId: id, strandId, changes: changesBetween(undefined, columns) })
}
