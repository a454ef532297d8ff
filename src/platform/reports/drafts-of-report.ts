import type { Work } from '../http/work.ts'

/** A draft that was read from a report. */
export interface DraftOfReport {
  readonly id: string
  readonly state: 'open' | 'accepted' | 'set-aside'
  readonly madeAt: string
  readonly owner: string
  /** The operation that holds what was accepted, or is meant to; `null` where this person may know none. */
  readonly operation: string | null
}

/** Drafts that were read from this report and that this person may find, newest first. */
export const findDraftsOf = (
  { run }: Pick<Work, 'run'>,
  reportId: string,
): Promise<readonly (DraftOfReport & Record<string, unknown>)[]> =>
  run(
    `select draft.id, draft.state, draft.made_at as "madeAt", account.name as owner, operation.name as operation
     from draft join account on account.id = draft.owner_id left join operation on operation.id = draft.operation_id
     where draft.report_id = $1 order by draft.id desc limit 20`,
    [reportId],
  )
