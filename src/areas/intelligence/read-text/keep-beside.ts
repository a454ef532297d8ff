import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { MOST_TEXTS } from '../gathering/gathering.ts'
import { lockBeside } from '../gathering/lock.ts'
import { join } from '../put-beside/store.ts'
import { draftFrom, type NewText } from './use-case.ts'

/** Keeps a text as a draft beside one that this person reads already. */
export async function keepBeside(
  work: Work,
  id: string,
  besideId: string,
  source: Omit<NewText, 'operationId'>,
): Promise<Result<About, 'gone' | 'too-many'>> {
  const drafts = await lockBeside(work, besideId)
  const [first] = drafts ?? []
  if (drafts === undefined || first?.state !== 'open') return refuse('gone')
  if (drafts.length >= MOST_TEXTS) return refuse('too-many')
  const about = await draftFrom(work, id, { ...source, operationId: first.operationId })
  await join(work, [id, ...drafts.map((draft) => draft.id)], first.operationId)
  return accept(about)
}

const ACCEPTED_INTO = `
  select draft.operation_id as id from draft
  where draft.id = $1 and draft.state = 'accepted' and draft.owner_id = $2 and exists (
    select from strand where strand.operation_id = draft.operation_id
      and strand.id = any ((select app_uuids('app.contribute'))::uuid[]))`

/** The operation that a draft was accepted into while texts were still to come beside it, where this person may add to it. */
export async function acceptedInto({ run, actor }: Work, besideId: string): Promise<string | null> {
  const [operation] = await run<{ id: string }>(ACCEPTED_INTO, [besideId, actor.accountId])
  return operation?.id ?? null
}
