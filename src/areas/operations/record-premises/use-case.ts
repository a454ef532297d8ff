import { changesBetween } from '#domain/ledger/events.ts'
import type { PremisesState } from '#domain/operation/premises.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

/** A premises as a person or a text describes it. */
export interface NewPremises {
  readonly label: string
  readonly kind: string
  readonly address: string
  readonly place: string
  readonly state: PremisesState
}

/** Where a record is put. */
export interface Holder {
  readonly operationId: string
  readonly strandId: string
}

/** Records a premises in the command strand. */
export async function recordPremises(
  { queries, now }: Work,
  id: string,
  holder: Holder,
  premises: NewPremises,
): Promise<About> {
  await queries
    .insertInto('premises')
    .values({
      id,
      strand_id: holder.strandId,
      operation_id: holder.operationId,
      ...premises,
      recorded_at: now.toString(),
    })
    .execute()
  return {
    recordKind: 'premises',
    recordId: id,
    strandId: holder.strandId,
    changes: changesBetween(undefined, premises),
  }
}
