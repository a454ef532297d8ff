import type { FactKind } from '#domain/reading/happened.ts'
import { quoteOf } from '#domain/reading/sources.ts'
import { sentence } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Draft } from '../draft-store.ts'
import { FACT_GROUPS, GIVABLE } from '../fact-fields.words.ts'
import { type Answers, fieldsOf } from '../fact-form.ts'
import { type FieldView, fieldViews, type Mistaken } from '../fact-form-view.ts'
import { fillFrom } from '../give-fact/fill-from.ts'
import { placesOf, selectedIn } from '../give-fact/words-in-text.ts'
import type { Look } from './look.ts'

type Given = Pick<Draft, 'id' | 'body' | 'facts'>

/** What can be added by hand, by group; the form of one kind is open at a time, filled from what was selected in the text. */
export function givingView(draft: Given, look: Look, words: Words) {
  if (!look.mayDecide) return undefined
  const { adding, mistaken } = look
  const open = GIVABLE.find((kind) => mistaken?.form === `give-${kind}` || (mistaken === undefined && adding === kind))
  return {
    action: `/drafts/${draft.id}/facts`,
    kinds: kindsOf(draft, open, words),
    ...(open === undefined ? {} : formOf(draft, open, look, words)),
  }
}

const kindsOf = ({ id }: Given, open: FactKind | undefined, { t }: Words) =>
  Object.entries(FACT_GROUPS).flatMap(([group, kinds]) =>
    GIVABLE.filter((kind) => kinds.some((own: FactKind) => own === kind)).map((kind) => ({
      kind,
      group,
      text: t(`drafts:kind.${kind}`),
      href: `/drafts/${id}?add=${kind}#give`,
      current: kind === open,
    })),
  )

function formOf(draft: Given, kind: FactKind, { mistaken, selected }: Look, words: Words) {
  const form = `give-${kind}`
  const shown = mistaken?.form === form ? mistaken : { form, answers: filled(draft, kind, selected), errors: [] }
  return {
    form,
    kind,
    title: words.t(`drafts:kind.${kind}`),
    fields: [
      wordsField(shown, words),
      ...placeField(draft, shown, words),
      ...fieldViews(kind, fieldsOf(kind), shown, words),
    ],
    // While it is asked where, the answer is what is chosen.
    place: shown.errors.some(({ field }) => field === 'text-place') ? '' : (shown.answers['text-place'] ?? ''),
  }
}

function filled({ body, facts }: Given, kind: FactKind, { from, to }: Look['selected']): Answers {
  const span = selectedIn(body, from, to)
  if (span === undefined) return {}
  const words = body.slice(...span)
  const published = facts.find((fact) => fact.kind === 'published-date')?.value
  const day = typeof published === 'string' ? published : undefined
  return { ...fillFrom(kind, words, day), 'text-words': words, 'text-place': String(span[0]) }
}

function wordsField({ form, answers, errors }: Mistaken, words: Words): FieldView {
  const mistake = errors.find(({ field }) => field === 'text-words')
  return {
    macro: 'textarea',
    params: {
      id: `${form}-text-words`,
      name: 'text-words',
      value: answers['text-words'] ?? '',
      rows: 2,
      label: {
        text: words.t('drafts:field.optional', { label: words.t('drafts:give.words') }),
        classes: 'govuk-label--s',
      },
      hint: { text: words.t('drafts:give.wordsHint') },
      ...(mistake && { errorMessage: { text: sentence(mistake, words) } }),
    },
  }
}

/** Asks where in the text the words were meant, once they were found to stand there more than once. */
function placeField({ body }: Given, { form, answers, errors }: Mistaken, words: Words): readonly FieldView[] {
  const mistake = errors.find(({ field }) => field === 'text-place')
  if (mistake === undefined) return []
  return [
    {
      macro: 'radios',
      params: {
        idPrefix: `${form}-text-place`,
        name: 'text-place',
        fieldset: { legend: { text: words.t('drafts:give.place'), classes: 'govuk-fieldset__legend--s' } },
        errorMessage: { text: sentence(mistake, words) },
        items: placesOf(body, answers['text-words'] ?? '').map((span) => ({
          value: String(span[0]),
          text: `… ${quoteOf(body, span)} …`,
        })),
      },
    },
  ]
}
