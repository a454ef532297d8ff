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

/** The newest of each strand first, by its index, then the newest of all: as quick among a million as among a thousand. */
export const LIST = `
  select newest.id, newest.label, newest.kind, newest.place, newest.state, newest.operation_id, operation.name as operation, closure.state as closure
  from (
    select candidate.* from unnest(app_uuids('app.read')) as readable (strand_id)
    cross join lateral (
      select premises.* from premises
      where premises.strand_id = readable.strand_id
        and ($1::text is null or premises.state = $1) and ($2::uuid is null or premises.id < $2)
      order by premises.id desc limit ${PAGE + 1}) candidate
    order by candidate.id desc limit ${PAGE + 1}) newest
  join operation on operation.id = newest.operation_id
  left join closure on closure.premises_id = newest.id
  order by newest.id desc`

/** The premises that this person may read, newest first; `before` is the last id of the page before. */
export async function findPremisesPage(
  { run }: Pick<Work, 'run'>,
  { state, before }: { state: PremisesState | undefined; before: string | undefined },
): Promise<{ readonly rows: readonly PremisesRow[]; readonly next: string | undefined }> {
  const rows = await run<PremisesRow & Record<string, unknown>>(LIST, [state ?? null, before ?? null])
  const shown = rows.slice(0, PAGE)
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)?.id : undefined }
}
