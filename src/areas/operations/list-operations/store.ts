import type { OperationState } from '#domain/operation/operation.ts'
import type { Work } from '#platform/http/work.ts'

/** One line of the list. */
export interface OperationRow {
  readonly id: string
  readonly name: string
  readonly state: OperationState
  readonly place: string
  readonly acted_on: string | null
  readonly lead_agency: string | null
}

const PAGE = 50

/** The operations that this person may know of, newest first; `before` is the last id of the page before. */
export async function findOperations(
  { queries }: Work,
  { state, before }: { state: OperationState | undefined; before: string | undefined },
): Promise<{ readonly rows: readonly OperationRow[]; readonly next: string | undefined }> {
  const rows = await queries
    .selectFrom('operation')
    .leftJoin('agency', 'agency.id', 'operation.lead_agency_id')
    .select(['operation.id', 'operation.name', 'operation.state', 'operation.place', 'operation.acted_on'])
    .select('agency.name as lead_agency')
    .$if(state !== undefined, (query) => query.where('operation.state', '=', state ?? ''))
    .$if(before !== undefined, (query) => query.where('operation.id', '<', before ?? ''))
    .orderBy('operation.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE) as unknown as readonly OperationRow[]
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)?.id : undefined }
}
