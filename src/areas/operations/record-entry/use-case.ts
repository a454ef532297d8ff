import { changesBetween } from '#domain/ledger/events.ts'
import type { EntryKind, WhenHappened } from '#domain/log/entry.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

/** A line for the log as a person or a text describes it. */
export interface NewEntry {
  readonly kind: EntryKind
  readonly happened: WhenHappened
  readonly words: string
  /** Who said it, for a statement; '' where nobody is named. */
  readonly saidBy: string
  readonly premisesId: string | null
}

/** Records a line in the log of a strand. @throws where row-level security does not let this person add to the strand */
export async function recordEntry(
  { queries, now }: Work,
  id: string,
  holder: { readonly operationId: string; readonly strandId: string },
  { kind, happened, words, saidBy, premisesId }: NewEntry,
): Promise<About> {
  const row = {
    kind,
    body: words,
    said_by: saidBy,
    happened_at: happened instanceof Temporal.Instant ? happened.toString() : null,
    happened_on: happened instanceof Temporal.PlainDate ? happened.toString() : null,
    premises_id: premisesId,
  }
  await queries
    .insertInto('entry')
    .values({ id, ...row, strand_id: holder.strandId, operation_id: holder.operationId, recorded_at: now.toString() })
    .execute()
  return { recordKind: 'entry', recordId: id, strandId: holder.strandId, changes: changesBetween(undefined, row) }
}
