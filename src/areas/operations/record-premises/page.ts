import { PREMISES_STATES } from '#domain/operation/premises.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './form.ts'

/** What the form of a premises needs, whether it is recorded or changed. */
export const formPage = (answers: Answers, errors: readonly FieldError[], words: Words) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  states: PREMISES_STATES.map((state) => ({
    value: state,
    text: words.t(`operations:premisesState.${state}`),
    checked: state === answers.state,
  })),
})
