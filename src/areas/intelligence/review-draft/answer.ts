import { type Answer, show, showMistakes } from '#platform/http/answer.ts'
import type { Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import type { Draft } from '../draft-store.ts'
import type { Mistaken } from '../fact-form-view.ts'
import { page } from './page.ts'

const TEMPLATE = 'areas/intelligence/review-draft/page.njk'

/** Shows a draft, again with what was typed when a form of it could not be taken. */
export async function showDraft(visit: Visit, draft: Draft, mistaken?: Mistaken): Promise<Answer> {
  const heading = draft.operationId === null ? undefined : await findHeading(visit, draft.operationId)
  const look = {
    mayDecide: draft.state === 'open' && draft.ownerId === visit.actor.accountId,
    changing: visit.query['change'],
    adding: visit.query['add'],
    mistaken,
    operation: heading?.name,
  }
  const data = page(draft, look, visit.words)
  if (mistaken !== undefined) return showMistakes(TEMPLATE, data)
  return show(TEMPLATE, data, {
    recordKind: 'draft',
    recordId: draft.id,
    ...(draft.strandId === null ? {} : { strandId: draft.strandId }),
  })
}
