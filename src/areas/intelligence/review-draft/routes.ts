import { notFound } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findDraft } from '../draft-store.ts'
import { showDraft, showParts } from './answer.ts'
import { findParts } from './parts-store.ts'

export const reviewDraftRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/:id',
    action: 'draft.decide',
    event: 'draft-looked-at',
    answer: async (visit) => {
      const id = visit.params['id'] ?? ''
      const draft = await findDraft(visit, id)
      if (draft !== undefined) return showDraft(visit, draft)
      const parts = await findParts(visit, id)
      return parts === undefined ? notFound : showParts(visit, parts)
    },
  },
]
