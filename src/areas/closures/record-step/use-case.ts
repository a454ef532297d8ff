import { actOn } from '#domain/closure/acts.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { readClosure } from '#platform/clocks/closure-row.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { type ClosureRecord, columnsOf } from '../closure-record.ts'
import type { Step } from './form.ts'

/**
 * Takes a closure one step further, as the domain allows. Refuses with `changed-meanwhile` when it is no longer the version
 * that the form was built from: the person then sees both and chooses.
 */
export async function recordStep(
  { queries, house, now }: Work,
  before: ClosureRecord,
  builtFrom: number,
  { act, remarks, reason }: Step,
): Promise<Result<About, ClosureRefusal | 'changed-meanwhile'>> {
  if (before.version !== builtFrom) return refuse('changed-meanwhile')
  const changed = actOn(readClosure(before), act, { now, law: house.law })
  if (!changed.ok) return changed
  const after = { ...columnsOf(changed.value.after), ...remarks }
  const { numUpdatedRows } = await queries
    .updateTable('closure')
    .set({ ...after, version: builtFrom + 1 })
    .where('id', '=', before.id)
    .where('version', '=', builtFrom)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('changed-meanwhile')
  return accept({
    recordKind: 'closure',
    recordId: before.id,
    strandId: before.strandId,
    changes: changesBetween(before, after),
    ...(reason === undefined ? {} : { reason }),
  })
}
