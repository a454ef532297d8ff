import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { type Draft, lockOwnDraft } from '../draft-store.ts'
import { findBeside } from './gathering.ts'

const LOCK = `
  select id from draft where owner_id = $2 and state = 'open' and coalesce(beside_id, id) in (
    select coalesce(beside_id, id) from draft where id = any ($1::uuid[]) and owner_id = $2)
  order by id for update`

/**
 * One's own draft with the texts that it stands beside, all kept still for the rest of the transaction; `undefined` for
 * a draft that is not one's own. One that is no longer open comes alone.
 *
 * @param also another draft that is kept still as well, with those beside it
 */
export async function lockBeside(work: Work, id: string, also = ''): Promise<readonly Draft[] | undefined> {
  if (!isId(id)) return undefined
  let before = -1
  for (;;) {
    // In one order, so that no two requests wait for each other.
    const rows = await work.run<{ id: string }>(LOCK, [[id, also].filter(isId), work.actor.accountId])
    const draft = await lockOwnDraft(work, id)
    if (draft === undefined || draft.state !== 'open') return draft && [draft]
    const drafts = await findBeside(work, draft)
    const locked = new Set(rows.map((row) => row.id))
    // While it waited, a text may have come beside: that one is kept still as well.
    if (locked.size === before || drafts.every((one) => locked.has(one.id))) return drafts
    before = locked.size
  }
}
