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
  // In one order, so that no two requests wait for each other.
  await work.run(LOCK, [[id, also].filter(isId), work.actor.accountId])
  const draft = await lockOwnDraft(work, id)
  return draft && findBeside(work, draft)
}
