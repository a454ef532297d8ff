import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { tooLate } from '../decide-fact/routes.ts'
import { type Draft, findDraft, isTaken, lockOwnDraft } from '../draft-store.ts'
import { findExisting, openNew } from './destination.ts'
import { type Answers, parse, readAnswers } from './form.ts'
import { firstAnswers, mistakesOf, type Places, page } from './page.ts'
import { findCoordinators, findOperations } from './store.ts'
import { acceptDraft } from './use-case.ts'

const TEMPLATE = 'areas/intelligence/accept-draft/page.njk'

async function findPlaces(visit: Visit): Promise<Places> {
  const mayMake = visit.actor.roles.includes('coordinator')
  return {
    mayMake,
    coordinators: mayMake ? [] : await findCoordinators(visit),
    operations: await findOperations(visit),
  }
}

async function showAgain(visit: Visit, draft: Draft, answers: Answers, errors: readonly FieldError[]): Promise<Answer> {
  return showMistakes(TEMPLATE, page(draft, await findPlaces(visit), { answers, errors }, visit.words))
}

export const acceptDraftRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/:id/accept',
    action: 'draft.decide',
    event: 'draft-looked-at',
    answer: async (visit) => {
      const draft = await findDraft(visit, visit.params['id'] ?? '')
      if (draft === undefined || draft.ownerId !== visit.actor.accountId) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const places = await findPlaces(visit)
      const form = { answers: firstAnswers(draft, places), errors: [] }
      return show(TEMPLATE, page(draft, places, form, visit.words), { recordKind: 'draft', recordId: draft.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/accept',
    action: 'draft.decide',
    event: 'draft-accepted',
    answer: async (visit) => {
      const draft = await lockOwnDraft(visit, visit.params['id'] ?? '')
      if (draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const answers = readAnswers(visit.body)
      if (!draft.facts.some(isTaken))
        return showAgain(visit, draft, answers, [{ field: 'into', message: 'drafts:accept.nothingTaken' }])
      const submission = parse(answers)
      if (!submission.ok) return showAgain(visit, draft, answers, submission.refusal)
      const into =
        submission.value.into === 'new'
          ? await openNew(visit, visit.actId, submission.value.name, draft)
          : await findExisting(visit, submission.value.operationId, draft)
      if (!into.ok) return showAgain(visit, draft, answers, mistakesOf(into.refusal, visit.words))
      const givenBy = visit.words.t('drafts:fact.givenBy', { who: visit.actor.name, agency: visit.actor.agency })
      const about = await acceptDraft(visit, draft, into.value, givenBy)
      return leadTo(`/operations/${into.value.id}`, about, 'drafts:accept.done')
    },
  },
]
