import type { OperationStrand } from '#domain/access/strands.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { OperationState } from '#domain/operation/operation.ts'
import type { About } from '../http/answer.ts'
import type { Work } from '../http/work.ts'
import type { GrantReason } from './grant-reason.ts'

/** A new operation as a person or a text describes it. */
export interface NewOperation {
  readonly name: string
  readonly summary: string
  readonly place: string
  readonly state: OperationState
  readonly leadAgencyId: string | null
  readonly actedOn: Temporal.PlainDate | null
}

/** The operation opened, with the id of each of its strands. */
export interface OpenedOperation {
  readonly id: string
  readonly strands: Readonly<Record<OperationStrand, string>>
  readonly about: About
}

/**
 * Opens an operation with all its strands; whoever opens it leads every strand until they hand them over. `id` is the
 * id of the act, so that the same form sent twice opens one operation.
 */
export async function openOperation(work: Work, id: string, made: NewOperation): Promise<OpenedOperation> {
  const { queries, run, now, actor } = work
  const row = {
    name: made.name,
    summary: made.summary,
    place: made.place,
    state: made.state,
    lead_agency_id: made.leadAgencyId,
    acted_on: made.actedOn?.toString() ?? null,
  }
  await queries
    .insertInto('operation')
    .values({ id, ...row, partnership_id: actor.partnershipId, made_at: now.toString(), made_by: actor.accountId })
    .execute()
  const opened = await run<{ kind: OperationStrand; strand_id: string }>('select * from open_strands($1, $2, $3)', [
    id,
    now.toString(),
    'made-the-operation' satisfies GrantReason,
  ])
  const strands = Object.fromEntries(
    opened.map(({ kind, strand_id }) => [kind, strand_id]),
  ) as OpenedOperation['strands']
  if (made.leadAgencyId !== null) {
    await queries
      .insertInto('agency_part')
      .values({ strand_id: strands.command, operation_id: id, agency_id: made.leadAgencyId, part: 'lead' })
      .execute()
  }
  const about = {
    recordKind: 'operation' as const,
    recordId: id,
    strandId: strands.command,
    changes: changesBetween(undefined, row),
  }
  return { id, strands, about }
}
