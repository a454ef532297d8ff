import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { newId } from '#platform/db/ids.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { receiveReport } from '#platform/reports/receive.ts'
import { newKey } from '#platform/seal/keyring.ts'
import { codeOfCall } from './code.ts'
import type { Call } from './form.ts'

/**
 * Records what somebody was told, under the id of the act, and leaves who told it sealed as for the public. `not-kept`
 * where another report has that id: an act that was done already never comes here.
 */
export async function takeCall(
  work: Work,
  id: string,
  strandId: string,
  call: Call,
): Promise<Result<About, 'not-kept'>> {
  const submission = {
    id,
    ...call,
    code: codeOfCall(work.house, id),
    key: newKey(),
    identityId: newId(),
    files: [],
  }
  const number = await receiveReport(work.house, work, submission, work.now)
  return number === undefined ? refuse('not-kept') : accept({ recordKind: 'report', recordId: id, strandId })
}
