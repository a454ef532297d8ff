import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { NewPremises } from '../record-premises/use-case.ts'
import type { PremisesRecord } from '../see-premises/store.ts'

/**
 * Changes a premises that is still as `before` shows it. Refuses with `changed-meanwhile` when somebody else was faster:
 * the person then sees both and chooses.
 */
export async function changePremises(
  { queries }: Work,
  before: PremisesRecord,
  builtFrom: number,
  after: NewPremises,
): Promise<Result<About, 'changed-meanwhile'>> {
  const { numUpdatedRows } = await queries
    .updateTable('premises')
    .set({ ...after, version: builtFrom + 1 })
    .where('id', '=', before.id)
    .where('version', '=', builtFrom)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('changed-meanwhile')
  return accept({
    recordKind: 'premises',
    recordId: before.id,
    strandId: before.strandId,
    changes: changesBetween(before, after),
  })
}
