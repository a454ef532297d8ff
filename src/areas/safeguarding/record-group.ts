import { changesBetween } from '#domain/ledger/events.ts'
import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import type { GroupAge } from '#domain/operation/groups.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

/** People found together who share sex and age group. `null` and empty mean: not known. */
export interface NewFoundGroup {
  readonly count: number
  readonly sex: 'male' | 'female' | null
  readonly age_group: GroupAge
  readonly nationalities: readonly string[]
  /** The help that was offered or given, in people's own words. */
  readonly support: readonly string[]
  readonly place: string
}

/** Records a group in the strand People safeguarded. */
export async function recordGroup(
  { queries, now }: Work,
  id: string,
  { operationId, strandId }: { readonly operationId: string; readonly strandId: string },
  group: NewFoundGroup,
): Promise<About & { readonly recordKind: RecordKind; readonly recordId: string; readonly strandId: string }> {
  await queries
    .insertInto('found_group')
    .values({
      id,
      strand_id: strandId,
      operation_id: operationId,
      ...group,
      nationalities: [...group.nationalities],
      support: [...group.support],
      recorded_at: now.toString(),
    })
    .execute()
  return { recordKind: 'found_group', recordId: id, strandId, changes: changesBetween(undefined, group) }
}
