import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { HeldEntry } from './store.ts'

/**
 * Strikes an entry that is still as the person saw it: it stays to be read, with the reason. Refuses with
 * `changed-meanwhile` when somebody else was faster.
 */
export async function strikeEntry(
  { queries, now }: Work,
  entry: HeldEntry,
  { builtFrom, reason }: { readonly builtFrom: number; readonly reason: string },
): Promise<Result<About, 'changed-meanwhile'>> {
  const struck = { struck_at: now.toString(), struck_because: reason }
  const { numUpdatedRows } = await queries
    .updateTable('entry')
    .set({ ...struck, version: builtFrom + 1 })
    .where('id', '=', entry.id)
    .where('version', '=', builtFrom)
    .where('struck_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('changed-meanwhile')
  const changes = changesBetween({ struck_at: null, struck_because: null }, struck)
  return accept({ recordKind: 'entry', recordId: entry.id, strandId: entry.strandId, reason, changes })
}
