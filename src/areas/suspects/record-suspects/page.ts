import { SEXES } from '#domain/operation/groups.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { SUSPECT_STATUSES, statusText } from '../status-words.ts'
import type { Answers } from './form.ts'

/** What the form needs. */
export const page = (answers: Answers, errors: readonly FieldError[], words: Words) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  sexes: [...SEXES, ''].map((sex) => ({
    value: sex,
    text: words.t(`suspects:sex.${sex === '' ? 'notKnown' : sex}`),
    checked: sex === answers.sex,
  })),
  statuses: [
    { value: '', text: words.t('common:page.notKnown') },
    ...SUSPECT_STATUSES.map((status) => ({
      value: status,
      text: statusText(status, words),
      selected: status === answers.status,
    })),
  ],
})
