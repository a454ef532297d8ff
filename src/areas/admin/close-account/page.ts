import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { KeptAccount } from '../account-store.ts'
import { type HeldGrant, ledAlone } from '../held-grants.ts'
import type { Answers } from './form.ts'
import type { Candidate } from './store.ts'

/** The account that is about to be closed, what hangs on it, and who could lead instead. */
export interface Form {
  readonly account: KeptAccount
  readonly grants: readonly HeldGrant[]
  readonly candidates: readonly Candidate[]
  readonly answers: Answers
  readonly errors?: readonly FieldError[]
}

/** Everything `page.njk` needs; `candidates` is empty where nothing is led alone. */
export const page = ({ account, grants, candidates, answers, errors = [] }: Form, words: Words) => {
  const alone = ledAlone(grants).length
  return {
    account: { id: account.id, name: account.name },
    answers,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    strands: new Set(grants.map(({ strandId }) => strandId)).size,
    alone,
    candidates: [
      { value: '', text: words.t('admin:close.chooseSuccessor') },
      ...candidates.map(({ id, name, jobTitle, agency }) => ({
        value: id,
        text: [name, jobTitle, agency].filter((part) => part !== '').join(', '),
        selected: id === answers.successorId,
      })),
    ],
  }
}
