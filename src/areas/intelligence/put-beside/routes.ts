import { typed } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { tooLate } from '../decide-fact/routes.ts'
import { type Draft, findDraft } from '../draft-store.ts'
import { MOST_TEXTS } from '../gathering/gathering.ts'
import { lockBeside } from '../gathering/lock.ts'
import { page } from './page.ts'
import { findOthers, join, part } from './store.ts'

const TEMPLATE = 'areas/intelligence/put-beside/page.njk'

const about = ({ id }: Draft) => ({ recordKind: 'draft', recordId: id }) as const

async function showAgain(visit: Visit, draft: Draft, message: string, values = {}): Promise<Answer> {
  const errors = [{ field: 'other', message, values }]
  return showMistakes(
    TEMPLATE,
    page(draft, await findOthers(visit, draft), { other: typed(visit.body, 'other'), errors }, visit.words),
  )
}

/** The operation that texts are meant for, `null` for none; `undefined` where they are meant for several. */
function meantFor(drafts: readonly Draft[]): string | null | undefined {
  const meant = new Set(drafts.flatMap(({ operationId }) => operationId ?? []))
  const [only = null] = meant
  return meant.size > 1 ? undefined : only
}

async function putBeside(visit: Visit, drafts: readonly Draft[], draft: Draft): Promise<Answer> {
  const other = typed(visit.body, 'other')
  const others = await lockBeside(visit, other)
  if (others === undefined || others[0]?.state !== 'open') return showAgain(visit, draft, 'drafts:beside.missing')
  const all = [...new Map([...drafts, ...others].map((one) => [one.id, one])).values()]
  const operationId = meantFor(all)
  if (operationId === undefined) return showAgain(visit, draft, 'drafts:beside.twoOperations')
  if (all.length > MOST_TEXTS) return showAgain(visit, draft, 'drafts:beside.tooMany', { most: MOST_TEXTS })
  await join(
    visit,
    all.map(({ id }) => id),
    operationId,
  )
  const changes = { beside: [null, other] } as const
  return leadTo(`/drafts/${draft.id}`, { ...about(draft), changes }, 'drafts:beside.done.together')
}

export const putBesideRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/:id/beside',
    action: 'draft.decide',
    event: 'draft-looked-at',
    answer: async (visit) => {
      const draft = await findDraft(visit, visit.params['id'] ?? '')
      if (draft === undefined || draft.ownerId !== visit.actor.accountId) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      const form = { other: visit.query['other'] ?? '', errors: [] }
      return show(TEMPLATE, page(draft, await findOthers(visit, draft), form, visit.words), about(draft))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/beside',
    action: 'draft.decide',
    event: 'draft-put-beside',
    answer: async (visit) => {
      const drafts = await lockBeside(visit, visit.params['id'] ?? '', typed(visit.body, 'other'))
      const draft = drafts?.find(({ id }) => id === visit.params['id'])
      if (drafts === undefined || draft === undefined) return notFound
      return draft.state === 'open' ? putBeside(visit, drafts, draft) : tooLate(draft)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/drafts/:id/part',
    action: 'draft.decide',
    event: 'draft-parted',
    answer: async (visit) => {
      const drafts = await lockBeside(visit, visit.params['id'] ?? '')
      const draft = drafts?.find(({ id }) => id === visit.params['id'])
      if (drafts === undefined || draft === undefined) return notFound
      if (draft.state !== 'open') return tooLate(draft)
      await part(visit, draft, drafts)
      return leadTo(`/drafts/${draft.id}`, about(draft), 'drafts:beside.done.parted')
    },
  },
]
