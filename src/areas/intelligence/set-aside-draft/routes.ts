import { leadTo, notFound } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { tooLate } from '../decide-fact/routes.ts'
import { lockBeside } from '../gathering/lock.ts'
import { part } from '../put-beside/store.ts'

export const setAsideDraftRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/set-aside',
    action: 'draft.decide',
    event: 'draft-set-aside',
    answer: async (visit) => {
      const drafts = await lockBeside(visit, visit.params['id'] ?? '')
      const draft = drafts?.find(({ id }) => id === visit.params['id'])
      if (drafts === undefined || draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      await part(visit, draft, drafts)
      await visit.queries
        .updateTable('draft')
        .set({ state: 'set-aside', new_name: null })
        .where('id', '=', draft.id)
        .execute()
      const about = { recordKind: 'draft', recordId: draft.id, changes: { state: ['open', 'set-aside'] } } as const
      return leadTo('/drafts', about, 'drafts:setAside.done')
    },
  },
]
