import type { Words } from '#platform/i18n/words.ts'
import { type FieldError, sentence } from './field-error.ts'

/** What `govukErrorSummary` is given. */
export type ErrorSummary = {
  readonly titleText: string
  readonly errorList: readonly { readonly text: string; readonly href: string }[]
}

/** Every mistake with a link to the first box at fault; `undefined` when there is none. */
export function errorSummary(errors: readonly FieldError[], words: Words): ErrorSummary | undefined {
  if (errors.length === 0) return undefined
  return {
    titleText: words.t('public:errors.title'),
    errorList: errors.map((error) => ({ text: sentence(error, words), href: `#${inputAtFault(error)}` })),
  }
}

/** The first mistake of each field as the macros' `errorMessage`. */
export function fieldErrors(errors: readonly FieldError[], words: Words): Record<string, { readonly text: string }> {
  return Object.fromEntries(errors.toReversed().map((error) => [error.field, { text: sentence(error, words) }]))
}

const inputAtFault = ({ field, parts = [] }: FieldError): string =>
  parts[0] === undefined ? field : `${field}-${parts[0]}`
