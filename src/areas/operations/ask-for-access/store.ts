import type { OperationStrand } from '#domain/access/strands.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A request that waits for an answer. Instants are ISO. */
export interface OpenRequest {
  readonly id: string
  readonly strandId: string
  readonly strand: OperationStrand
  readonly operationId: string
  readonly operation: string
  /** Name and agency of whoever asks. */
  readonly who: string
  readonly askedAt: string
  readonly reason: string
}

const REQUESTS = `
  select access_request.id, access_request.strand_id as "strandId", strand.kind as strand, operation.id as "operationId",
    operation.name as operation, account.name || ', ' || agency.name as who, access_request.asked_by as "askedBy",
    access_request.asked_at as "askedAt", access_request.reason, access_request.answer,
    access_request.answered_at as "answeredAt", access_request.answer_reason as "answerReason", answerer.name as "answeredBy"
  from access_request join strand on strand.id = access_request.strand_id join operation on operation.id = strand.operation_id
    join account on account.id = access_request.asked_by join agency on agency.id = account.agency_id
    left join account answerer on answerer.id = access_request.answered_by`

/** Requests on the strands that this person leads, of one operation or of all, the longest waiting first. */
export const findOpenRequests = (
  { run }: Work,
  { operationId }: { readonly operationId?: string } = {},
): Promise<readonly OpenRequest[]> =>
  run<OpenRequest & Record<string, unknown>>(
    `${REQUESTS} where access_request.answered_at is null
       and access_request.strand_id = any ((select app_uuids('app.lead'))::uuid[])
       and ($1::uuid is null or operation.id = $1)
     order by access_request.asked_at, access_request.id limit 50`,
    [operationId ?? null],
  )

/** A request with its answer; what belongs to the answer is `null` while nobody has answered. */
export interface AccessRequest extends OpenRequest {
  readonly askedBy: string
  readonly answer: 'granted' | 'refused' | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  readonly answerReason: string | null
}

/** What this person asked for on a strand and was answered, latest first. */
export const findOwnRequests = ({ run }: Work, strandId: string): Promise<readonly AccessRequest[]> =>
  run<AccessRequest & Record<string, unknown>>(
    `${REQUESTS} where access_request.strand_id = $1 and access_request.asked_by = app_uuid('app.account')
     order by access_request.asked_at desc, access_request.id desc limit 20`,
    [strandId],
  )

/** A request; `undefined` alike where there is none and where this person neither asked nor leads. */
export async function findRequest({ run }: Work, id: string): Promise<AccessRequest | undefined> {
  if (!isId(id)) return undefined
  const [request] = await run<AccessRequest & Record<string, unknown>>(`${REQUESTS} where access_request.id = $1`, [id])
  return request
}

/** The operation of a strand; `undefined` where there is none and where this person may not know of the strand. */
export async function findOperationOf({ run }: Work, strandId: string): Promise<string | undefined> {
  if (!isId(strandId)) return undefined
  const [strand] = await run<{ id: string | null }>('select operation_id as id from strand where id = $1', [strandId])
  return strand?.id ?? undefined
}
