import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import type { Draft } from '../draft-store.ts'

/** A draft as it stands in a list. */
export interface ListedDraft {
  readonly id: string
  readonly title: string
  readonly state: Draft['state']
  readonly madeAt: string
  readonly owner: string
  readonly operation: string | null
  /** How many facts it holds, and how many of them nobody has decided on. */
  readonly facts: number
  readonly undecided: number
}

const PAGE = 50

const LIST = `
  select draft.id, draft.title, draft.state, draft.made_at as "madeAt", account.name as owner, operation.name as operation,
    counted.facts, counted.undecided
  from draft join account on account.id = draft.owner_id left join operation on operation.id = draft.operation_id
  cross join lateral (select count(*)::int as facts, count(*) filter (where decision = 'proposed')::int as undecided
    from draft_fact where draft_fact.draft_id = draft.id) counted
  where draft.state = $1 and ($2::uuid is null or draft.id < $2)
  order by draft.id desc limit ${PAGE + 1}`

/** The drafts in a state that this person may read, newest first, after the one named; and the id that the next page is after. */
export async function listDrafts(
  { run }: Pick<Work, 'run'>,
  state: Draft['state'],
  after: string | undefined,
): Promise<{ readonly drafts: readonly ListedDraft[]; readonly next: string | undefined }> {
  const rows = await run<ListedDraft & Record<string, unknown>>(LIST, [state, isId(after) ? after : null])
  const drafts = rows.slice(0, PAGE)
  return { drafts, next: rows.length > PAGE ? drafts.at(-1)?.id : undefined }
}
