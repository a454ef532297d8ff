import { typed } from '#platform/forms/typed.ts'
import { type Answer, show, showMistakes } from '#platform/http/answer.ts'
import type { Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import type { Draft } from '../draft-store.ts'
import type { Mistaken } from '../fact-form-view.ts'
import { findBeside, gather } from '../gathering/gathering.ts'
import { findResembling } from '../gathering/resembling.ts'
import { page } from './page.ts'
import { partsPage } from './parts-page.ts'
import type { DraftParts } from './parts-store.ts'

const TEMPLATE = 'areas/intelligence/review-draft/page.njk'
const PARTS = 'areas/intelligence/review-draft/parts.njk'

/** The part of the page that a page which answers in place asks for. */
const partAsked = ({ query, body }: Visit): string | undefined => query['part'] ?? (typed(body, 'part') || undefined)

/** Shows a draft, again with what was typed when a form of it could not be taken. */
export async function showDraft(visit: Visit, draft: Draft, mistaken?: Mistaken): Promise<Answer> {
  const heading = draft.operationId === null ? undefined : await findHeading(visit, draft.operationId)
  const mayDecide = draft.state === 'open' && draft.ownerId === visit.actor.accountId
  const drafts = await findBeside(visit, draft)
  const part = partAsked(visit)
  const look = {
    page: draft.id,
    mayDecide,
    gathering: await gather(visit, drafts, mayDecide ? draft.operationId : null),
    resembling: mayDecide && part === undefined ? await findResembling(visit, drafts) : [],
    changing: visit.query['change'],
    adding: visit.query['add'],
    selected: { from: visit.query['from'], to: visit.query['to'] },
    part,
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

/** Shows somebody who may not read the whole text the facts of it that they may read. */
export async function showParts(visit: Visit, draft: DraftParts): Promise<Answer> {
  const heading = await findHeading(visit, draft.operationId)
  const about = { recordKind: 'draft', recordId: draft.id, strandId: draft.strandId } as const
  return show(PARTS, partsPage(draft, heading, visit.words), about)
}
