import type { Work } from '#platform/http/work.ts'
import type { Draft } from '../draft-store.ts'

/** An open draft of one's own that another may be put beside. */
export interface OtherDraft {
  readonly id: string
  readonly title: string
  readonly madeAt: string
  readonly operation: string | null
}

const OTHERS = `
  select draft.id, draft.title, draft.made_at as "madeAt", operation.name as operation
  from draft left join operation on operation.id = draft.operation_id
  where draft.owner_id = $1 and draft.state = 'open' and coalesce(draft.beside_id, draft.id) <> $2
  order by draft.id desc limit 100`

/** One's own open drafts that do not stand beside this one yet, newest first. */
export const findOthers = ({ run, actor }: Work, { id, besideId }: Draft): Promise<readonly OtherDraft[]> =>
  run<OtherDraft & Record<string, unknown>>(OTHERS, [actor.accountId, besideId ?? id])

const JOIN = `
  update draft set beside_id = case when id = $1 then null else $1 end, operation_id = $2
  where id = any ($3::uuid[]) and owner_id = $4 and state = 'open'`

/** Puts open drafts beside one another: the one that came first is the one that the others name. */
export async function join({ run, actor }: Work, ids: readonly string[], operationId: string | null): Promise<void> {
  await run(JOIN, [ids.toSorted()[0] ?? '', operationId, ids, actor.accountId])
}

const PART = `
  update draft set beside_id = case when id = $2 or id = $3 then null else $3 end
  where owner_id = $4 and (id = $1 or beside_id = $1)`

/** Takes a draft out of those that it stands beside; the others stay together. */
export async function part({ run, actor }: Work, draft: Draft, beside: readonly Draft[]): Promise<void> {
  const rest = beside.filter(({ id }) => id !== draft.id).map(({ id }) => id)
  await run(PART, [draft.besideId ?? draft.id, draft.id, rest.toSorted()[0] ?? null, actor.accountId])
}
