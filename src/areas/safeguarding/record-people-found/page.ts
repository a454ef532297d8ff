import { AGE_GROUPS, SEXES } from '#domain/operation/groups.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './form.ts'

/** What the form needs. */
export const page = (answers: Answers, errors: readonly FieldError[], words: Words) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  ages: [...AGE_GROUPS, ''].map((age) => ({
    value: age,
    text: words.t(`safeguarding:age.${age === '' ? 'notKnown' : age}`),
    checked: age === answers.ageGroup,
  })),
  sexes: [...SEXES, ''].map((sex) => ({
    value: sex,
    text: words.t(`safeguarding:sex.${sex === '' ? 'notKnown' : sex}`),
    checked: sex === answers.sex,
  })),
})
