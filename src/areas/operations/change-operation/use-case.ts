import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { NewOperation } from '#platform/need-to-know/open-operation.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'

/** Changes an operation that is still as it was when the form was built; refuses when somebody else was faster. */
export async function changeOperation(
  { queries }: Work,
  before: OperationHeading,
  { strandId, builtFrom }: { readonly strandId: string; readonly builtFrom: number },
  after: NewOperation,
): Promise<Result<About, 'changed-meanwhile'>> {
  const row = columnsOf({ ...after, actedOn: after.actedOn?.toString() ?? null })
  const { numUpdatedRows } = await queries
    .updateTable('operation')
    .set({ ...row, version: builtFrom + 1 })
    .where('id', '=', before.id)
    .where('version', '=', builtFrom)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('changed-meanwhile')
  return accept({
    recordKind: 'operation',
    recordId: before.id,
    strandId,
    changes: changesBetween(columnsOf(before), row),
  })
}

const columnsOf = (operation: Omit<NewOperation, 'actedOn'> & { readonly actedOn: string | null }) => ({
  name: operation.name,
  summary: operation.summary,
  place: operation.place,
  state: operation.state,
  lead_agency_id: operation.leadAgencyId,
  acted_on: operation.actedOn,
})
