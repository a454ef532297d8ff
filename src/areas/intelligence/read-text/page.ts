import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './form.ts'
import { MOST_CHARACTERS } from './plain-text.ts'

/** The operation that a text is meant for, chosen by the link that led here. */
export interface MeantFor {
  readonly id: string
  readonly name: string
}

/** Everything `page.njk` needs. */
export const page = (
  { title, text }: Answers,
  errors: readonly FieldError[],
  operation: MeantFor | undefined,
  words: Words,
) => ({
  answers: { title, text },
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  most: MOST_CHARACTERS,
  action: operation === undefined ? '/drafts/new' : `/drafts/new?operation=${operation.id}`,
  backHref: operation === undefined ? '/drafts' : `/operations/${operation.id}`,
  caption: operation === undefined ? undefined : words.t('operations:caption', { name: operation.name }),
})
