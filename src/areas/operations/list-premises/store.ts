import type { PremisesState } from '#domain/operation/premises.ts'
import type { Work } from '#platform/http/work.ts'

/** One line of the list. */
export interface PremisesRow {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly place: string
  readonly state: PremisesState
  readonly operation_id: string
  readonly operation: string
  readonly closure: string | null
}

const PAGE = 50

const rowsOf = (newest: string): string => `
  select premises.id, premises.label, premises.kind, premises.place, premises.state, premises.operation_id, operation.name as operation,
    (select closure.state from closure where closure.premises_id = premises.id order by nth desc limit 1) as closure
  from (
    select candidate.id from unnest(app_uuids('app.read')) as readable (strand_id)
    cross join lateral (${newest} order by premises.id desc limit ${PAGE + 1}) candidate
    order by candidate.id desc limit ${PAGE + 1}) newest
  join premises on premises.id = newest.id
  join operation on operation.id = premises.operation_id
  order by newest.id desc`

const NEWEST = `select premises.id from premises
  where premises.strand_id = readable.strand_id and ($1::uuid is null or premises.id < $1)`

/** The newest of each strand first, by its index, then the newest of all: as quick among a million as among a thousand. */
export const LIST = rowsOf(NEWEST)
const LIST_IN_STATE = rowsOf(`${NEWEST} and premises.state = $2`)

/** The premises that this person may read, newest first; `before` is the last id of the page before. */
export async function findPremisesPage(
  { run }: Pick<Work, 'run'>,
  { state, before }: { state: PremisesState | undefined; before: string | undefined },
): Promise<{ readonly rows: readonly PremisesRow[]; readonly next: string | undefined }> {
  const rows =
    state === undefined
      ? await run<PremisesRow & Record<string, unknown>>(LIST, [before ?? null])
      : await run<PremisesRow & Record<string, unknown>>(LIST_IN_STATE, [before ?? null, state])
  const shown = rows.slice(0, PAGE)
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)?.id : undefined }
}
