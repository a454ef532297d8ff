import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

/** What an agency does in an operation. */
export interface NewPart {
  readonly agencyId: string
  readonly part: 'lead' | 'support'
  readonly task: string
}

/** Records which agency takes part; refuses one that already does. */
export async function recordPart(
  { queries }: Pick<Work, 'queries'>,
  id: string,
  { operationId, strandId }: { readonly operationId: string; readonly strandId: string },
  { agencyId, part, task }: NewPart,
): Promise<Result<About, 'takes-part-already'>> {
  const row = { agency_id: agencyId, part, task }
  const kept = await queries
    .insertInto('agency_part')
    .values({ id, operation_id: operationId, strand_id: strandId, ...row })
    .onConflict((conflict) => conflict.constraint('agency_part_is_held_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) return refuse('takes-part-already')
  return accept({ recordKind: 'agency_part', recordId: id, strandId, changes: changesBetween(undefined, row) })
}
