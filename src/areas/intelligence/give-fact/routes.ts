import type { FactKind } from '#domain/reading/happened.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { tooLate } from '../decide-fact/routes.ts'
import { lockOwnDraft } from '../draft-store.ts'
import { FACT_FIELDS } from '../fact-fields.words.ts'
import { type Answers, fieldsOf, parse, readAnswers } from '../fact-form.ts'
import { showDraft } from '../review-draft/answer.ts'
import { giveFact } from './use-case.ts'
import { parseSpan, WORDS_INPUTS } from './words-in-text.ts'

const isFactKind = (text: string): text is FactKind => Object.hasOwn(FACT_FIELDS, text)

const answersIn = (body: unknown, kind: FactKind): Answers => ({
  ...readAnswers(body, fieldsOf(kind)),
  ...Object.fromEntries(WORDS_INPUTS.map((name) => [name, typed(body, name).replaceAll('\r\n', '\n')])),
})

export const giveFactRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/facts',
    action: 'draft.decide',
    event: 'fact-given',
    answer: async (visit) => {
      const draft = await lockOwnDraft(visit, visit.params['id'] ?? '')
      const kind = typed(visit.body, 'kind-of-fact')
      if (draft === undefined || !isFactKind(kind)) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const answers = answersIn(visit.body, kind)
      const [value, span] = [parse(kind, answers), parseSpan(draft.body, answers)]
      if (!value.ok || !span.ok) {
        const errors = [...(span.ok ? [] : [span.refusal]), ...(value.ok ? [] : value.refusal)]
        return showDraft(visit, draft, { form: typed(visit.body, 'form'), answers, errors })
      }
      const about = await giveFact(visit, visit.actId, draft, { kind, value: value.value, span: span.value })
      return leadTo(`/drafts/${draft.id}#fact-${visit.actId}`, about)
    },
  },
]
