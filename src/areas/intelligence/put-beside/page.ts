import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Draft } from '../draft-store.ts'
import type { OtherDraft } from './store.ts'

/** Everything `page.njk` needs. */
export const page = (
  draft: Draft,
  others: readonly OtherDraft[],
  { other, errors }: { readonly other: string; readonly errors: readonly FieldError[] },
  words: Words,
) => ({
  draft: { id: draft.id, title: draft.title },
  chosen: other,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  others: others.map(({ id, title, madeAt, operation }) => ({
    value: id,
    text: title,
    hint: {
      text: [words.t('drafts:gather.readOn', { when: words.dayShort(madeAt) }), operation ?? '']
        .filter(Boolean)
        .join(' · '),
    },
  })),
})
