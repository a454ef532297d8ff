import type { ProposedGrant } from '#domain/access/grant.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { giveAccess, type StrandRefusal } from '#platform/need-to-know/give-access.ts'
import type { AccessRequest } from '../ask-for-access/store.ts'

/** How a lead answers: with access, or with a refusal; both say why. */
export type RequestAnswer =
  | ({ readonly answer: 'granted' } & ProposedGrant)
  | { readonly answer: 'refused'; readonly reason: string }

/** Somebody else answered first, or what is granted may not be. */
export type AnswerRefusal = 'answered-already' | readonly StrandRefusal[]

/** Answers a request once. Granting gives the access at the same time and leaves its own line in the ledger. */
export async function answerRequest(
  work: Work,
  request: AccessRequest,
  given: RequestAnswer,
): Promise<Result<About, AnswerRefusal>> {
  const { id, strandId, askedBy, who } = request
  const { numUpdatedRows } = await work.queries
    .updateTable('access_request')
    .set({
      answer: given.answer,
      answered_by: work.actor.accountId,
      answered_at: work.now.toString(),
      answer_reason: given.reason,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('answered-already')
  if (given.answer === 'granted') {
    const recipient = { kind: 'account', id: askedBy, name: who } as const
    const access = await giveAccess(work, { ...given, recipient, strandIds: [strandId] })
    if (!access.ok) return access
    for (const line of access.value) await work.note(line)
  }
  const changes = { answer: [null, given.answer] } as const
  return accept({ recordKind: 'access_request', recordId: id, strandId, reason: given.reason, changes })
}
