import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'

/** Everything `page.njk` needs: how many codes are left, and the form for new ones. */
export const page = (left: number, errors: readonly FieldError[], words: Words) => ({
  left,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
