import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { KeptAccount } from '../account-store.ts'
import type { Answers } from './form.ts'

/** Everything `page.njk` needs; `state` chooses the words that say what will happen. */
export const page = (account: KeptAccount, answers: Answers, errors: readonly FieldError[], words: Words) => ({
  account: { id: account.id, name: account.name },
  state: account.state,
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
