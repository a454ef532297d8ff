import { notFound } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findDraft } from '../draft-store.ts'
import { showDraft } from './answer.ts'

export const reviewDraftRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/:id',
    action: 'draft.decide',
    event: 'draft-looked-at',
    answer: async (visit) => {
      const draft = await findDraft(visit, visit.params['id'] ?? '')
      return draft === undefined ? notFound : showDraft(visit, draft)
    },
  },
]
