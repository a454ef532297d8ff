import { MOST_CHARACTERS, MOST_FILE_BYTES } from '#platform/extract/extracted.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { MEGABYTE, MOST_BATCH_BYTES, MOST_FILES } from '../queue-files/limits.ts'
import type { Answers } from './form.ts'

/** What the link that led here chose: the operation that a text is meant for, or the draft that it is to stand beside. */
export type MeantFor =
  | { readonly what: 'operation'; readonly id: string; readonly name: string }
  | { readonly what: 'beside'; readonly id: string; readonly name: string }

/** Everything `page.njk` needs. */
export const page = (
  { title, text }: Answers,
  errors: readonly FieldError[],
  meantFor: MeantFor | undefined,
  words: Words,
) => ({
  answers: { title, text },
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  most: MOST_CHARACTERS,
  files: { count: MOST_FILES, most: MOST_FILE_BYTES / MEGABYTE, together: MOST_BATCH_BYTES / MEGABYTE },
  action: meantFor === undefined ? '/drafts/new' : `/drafts/new?${meantFor.what}=${meantFor.id}`,
  backHref: backFrom(meantFor),
  caption: meantFor === undefined ? undefined : words.t(CAPTIONS[meantFor.what], { name: meantFor.name }),
})

const CAPTIONS = { operation: 'operations:caption', beside: 'drafts:beside.caption' } as const

function backFrom(meantFor: MeantFor | undefined): string {
  if (meantFor === undefined) return '/drafts'
  return meantFor.what === 'operation' ? `/operations/${meantFor.id}` : `/drafts/${meantFor.id}`
}
