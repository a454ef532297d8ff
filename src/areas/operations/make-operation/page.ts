import { OPERATION_STATES } from '#domain/operation/operation.ts'
import { dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './form.ts'

/** Everything `page.njk` needs. */
export const page = (
  answers: Answers,
  errors: readonly FieldError[],
  agencies: readonly { id: string; name: string }[],
  words: Words,
) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  actedOn: dateView(answers.actedOn, 'actedOn', errors, words),
  states: OPERATION_STATES.map((state) => ({
    value: state,
    text: words.t(`operations:state.${state}`),
    checked: state === answers.state,
  })),
  agencies: [
    { value: '', text: words.t('operations:make.noLeadAgency') },
    ...agencies.map(({ id, name }) => ({ value: id, text: name, selected: id === answers.leadAgencyId })),
  ],
})
