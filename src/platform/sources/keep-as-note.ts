import type { OperationStrand } from '#domain/access/strands.ts'
import type { AcceptedFact, FactsAccepted } from '#domain/reading/happened.ts'
import { newId } from '../db/ids.ts'
import type { Work } from '../http/work.ts'
import { keepSource } from './sources.ts'

/**
 * Keeps an accepted fact that no record can stand for (a group without a figure, a closure without premises) as a note of
 * its strand, so that nothing accepted is lost.
 *
 * @param body what the note says, in words
 */
export async function keepAsNote(
  work: Work,
  { operationId, strands }: FactsAccepted,
  kind: OperationStrand,
  { fact, body }: { readonly fact: AcceptedFact; readonly body: string },
): Promise<void> {
  const record = { recordKind: 'entry', recordId: newId(), strandId: strands[kind] } as const
  await work.queries
    .insertInto('entry')
    .values({
      id: record.recordId,
      strand_id: record.strandId,
      operation_id: operationId,
      kind: 'note',
      body,
      recorded_at: work.now.toString(),
    })
    .execute()
  await keepSource(work, record, fact)
  await work.note({ event: 'entry-recorded', ...record, changes: { body: [null, body] } })
}
