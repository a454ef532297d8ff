import { shownCode } from '#domain/report/receipt-code.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { spelled } from './spelling.words.ts'
import type { CallReceipt } from './store.ts'

/** Everything `page.njk` needs. `code` is absent where it is not this person's to read out, or no longer. */
export const page = (
  id: string,
  { number, keptAt }: CallReceipt,
  code: string | undefined,
  { typed, errors }: { readonly typed: string; readonly errors: readonly FieldError[] },
  words: Words,
) => ({
  id,
  number,
  keptAt,
  groups: code === undefined ? undefined : shownCode(code).split(' ').map(spelled),
  typed,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
