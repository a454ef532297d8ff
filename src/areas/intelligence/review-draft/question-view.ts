import { newId } from '#platform/db/ids.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { DraftFact } from '../draft-store.ts'
import { fieldsOf } from '../fact-form.ts'
import { fieldViews } from '../fact-form-view.ts'
import type { Asked } from '../questions.ts'
import { sayFact } from '../say-fact.ts'
import type { Look } from './look.ts'

/** A question that can be answered here, with the form of its answer where this person may give it. */
export function questionView(asked: Exclude<Asked, { by: 'record' }>, { mistaken }: Look, words: Words) {
  const { fact, kind, only } =
    asked.by === 'fields'
      ? { fact: asked.fact, kind: asked.fact.kind, only: asked.fields }
      : { fact: undefined, kind: asked.kind, only: undefined }
  const form = `answer-${asked.code}${fact === undefined ? '' : `-${fact.id}`}`
  const isOpen = mistaken?.form === form
  const typedIn = isOpen ? mistaken : { form, answers: {}, errors: [] }
  return {
    form,
    // Each form an id of its own: a page that was left open may still be answered from.
    actId: newId(),
    isOpen,
    text: words.t(`drafts:question.${asked.code}`),
    about: fact === undefined ? undefined : { text: sayWhom(fact, words), href: `#fact-${fact.id}`, id: fact.id },
    kind,
    only: only?.join(' '),
    fields: fieldViews(kind, fieldsOf(kind, only), typedIn, words),
  }
}

/** What a fact says, with whatever else is known: of two people arrested the question is asked of one. */
function sayWhom(fact: DraftFact, words: Words): string {
  const { title, details } = sayFact(fact, words)
  const known = details.flatMap(({ value }) => value ?? [])
  return known.length === 0 ? title : words.t('drafts:question.about', { title, details: known.join(', ') })
}
