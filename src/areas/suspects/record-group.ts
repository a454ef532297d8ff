import { changesBetween } from '#domain/ledger/events.ts'
import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

/** A group of people arrested, as a person or a text describes it. `null` and empty mean: not known. */
export interface NewSuspectGroup {
  readonly count: number
  readonly sex: 'male' | 'female' | null
  readonly age: string | null
  readonly offences: readonly string[]
  readonly status: string | null
  readonly place: string
}

/** Records a group in the strand Suspects. */
export async function recordGroup(
  { queries, now }: Work,
  id: string,
  { operationId, strandId }: { readonly operationId: string; readonly strandId: string },
  group: NewSuspectGroup,
): Promise<About & { readonly recordKind: RecordKind; readonly recordId: string; readonly strandId: string }> {
  await queries
    .insertInto('suspect_group')
    .values({
      id,
      strand_id: strandId,
      operation_id: operationId,
      ...group,
      offences: [...group.offences],
      recorded_at: now.toString(),
    })
    .execute()
  return { recordKind: 'suspect_group', recordId: id, strandId, changes: changesBetween(undefined, group) }
}
