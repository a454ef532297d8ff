import { typed } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { type Draft, type DraftFact, isWhole, lockOwnDraft } from '../draft-store.ts'
import { answersOf, fieldsOf, parse, readAnswers } from '../fact-form.ts'
import { showDraft } from '../review-draft/answer.ts'
import { type Decided, decide, valued } from './use-case.ts'

/** Back to a draft that is decided on no longer, because it was accepted or set aside meanwhile. */
export const tooLate = ({ id }: Draft): Answer =>
  leadTo(`/drafts/${id}`, { event: 'draft-looked-at', recordKind: 'draft', recordId: id }, 'drafts:decided.tooLate')

const SIMPLE = { accept: 'accepted', refuse: 'refused', reopen: 'proposed' } as const

/** What the form says about a fact; `undefined` when it says nothing that can be decided. */
function simplyDecided(visit: Visit, fact: DraftFact): Decided | undefined {
  const act = typed(visit.body, 'decision')
  if (!(act in SIMPLE)) return undefined
  const decision = SIMPLE[act as keyof typeof SIMPLE]
  // Undoing also takes back another value; a fact that was changed, refused and accepted again keeps it.
  if (decision === 'proposed') return { fact, decision, ...(fact.proposed === null ? {} : { value: fact.proposed }) }
  return decision === 'accepted' ? valued(fact, fact.value) : { fact, decision }
}

async function change(visit: Visit, draft: Draft, fact: DraftFact): Promise<Answer> {
  const asked = typed(visit.body, 'only').split(' ').filter(Boolean)
  const only = asked.length === 0 ? undefined : asked
  const answers = { ...answersOf(fact.kind, fact.value), ...readAnswers(visit.body, fieldsOf(fact.kind, only)) }
  const value = parse(fact.kind, answers)
  if (value.ok)
    return leadTo(`/drafts/${draft.id}#fact-${fact.id}`, await decide(visit, draft, [valued(fact, value.value)]))
  // A mistake in a field that the question does not show is shown in the form of the whole fact.
  const isShown = value.refusal.every(({ field }) => only === undefined || only.includes(field))
  const form = isShown && only !== undefined ? typed(visit.body, 'form') : `change-${fact.id}`
  return showDraft(visit, draft, { form, answers, errors: value.refusal })
}

export const decideFactRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/facts/:factId',
    action: 'draft.decide',
    event: 'fact-decided',
    answer: async (visit) => {
      const draft = await lockOwnDraft(visit, visit.params['id'] ?? '')
      const fact = draft?.facts.find(({ id }) => id === visit.params['factId'])
      if (draft === undefined || fact === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const decided = simplyDecided(visit, fact)
      if (decided === undefined) return change(visit, draft, fact)
      return leadTo(`/drafts/${draft.id}#fact-${fact.id}`, await decide(visit, draft, [decided]))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/accept-sure',
    action: 'draft.decide',
    event: 'fact-decided',
    answer: async (visit) => {
      const draft = await lockOwnDraft(visit, visit.params['id'] ?? '')
      if (draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const sure = draft.facts.filter(({ decision, certainty }) => decision === 'proposed' && certainty === 'sure')
      const decided = sure.filter(isWhole).map((fact): Decided => ({ fact, decision: 'accepted' }))
      return leadTo(`/drafts/${draft.id}`, await decide(visit, draft, decided), 'drafts:decided.sure')
    },
  },
]
