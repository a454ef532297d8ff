import { newId } from '#platform/db/ids.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { receiveReport } from '#platform/reports/receive.ts'
import { newKey } from '#platform/seal/keyring.ts'
import { codeOfCall } from './code.ts'
import type { Call } from './form.ts'

/** Records what somebody was told, under the id of the act, and leaves who told it sealed as for the public. */
export async function takeCall(work: Work, id: string, strandId: string, call: Call): Promise<About> {
  const submission = {
    id,
    ...call,
    code: codeOfCall(work.house, id),
    key: newKey(),
    identityId: newId(),
    files: [],
  }
  await receiveReport(work.house, work, submission, work.now)
  return { recordKind: 'report', recordId: id, strandId }
}
