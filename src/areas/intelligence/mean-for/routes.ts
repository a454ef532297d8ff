import { reaches } from '#domain/access/strands.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { tooLate } from '../decide-fact/routes.ts'
import { lockBeside } from '../gathering/lock.ts'
import { meanFor } from './store.ts'

/** The operation that the form names, `null` for none; `undefined` for one that this person may add nothing to. */
async function operationIn(visit: Visit): Promise<string | null | undefined> {
  const id = typed(visit.body, 'operation')
  if (id === '') return null
  const heading = await findHeading(visit, id)
  return heading?.strands.some(({ level }) => reaches(level, 'contribute')) ? heading.id : undefined
}

export const meanForRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/meant-for',
    action: 'draft.decide',
    event: 'draft-meant-for',
    answer: async (visit) => {
      const drafts = await lockBeside(visit, visit.params['id'] ?? '')
      const draft = drafts?.find(({ id }) => id === visit.params['id'])
      if (drafts === undefined || draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const operationId = await operationIn(visit)
      if (operationId === undefined) return notFound
      await meanFor(visit, drafts, operationId)
      const changes = { operation: [draft.operationId, operationId] } as const
      const notice = operationId === null ? 'drafts:meantFor.done.none' : 'drafts:meantFor.done.compared'
      return leadTo(`/drafts/${draft.id}`, { recordKind: 'draft', recordId: draft.id, changes }, notice)
    },
  },
]
