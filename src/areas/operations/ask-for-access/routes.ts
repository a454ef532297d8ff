import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { page } from './page.ts'
import { findOperationOf, findOwnRequests } from './store.ts'
import { askForAccess } from './use-case.ts'

const TEMPLATE = 'areas/operations/ask-for-access/page.njk'

/** The strand, where this person may know of it and does not lead it already. */
async function findAskable(visit: Visit) {
  const { id: strandId = '' } = visit.params
  const operationId = await findOperationOf(visit, strandId)
  const heading = operationId === undefined ? undefined : await findHeading(visit, operationId)
  const strand = heading?.strands.find(({ id }) => id === strandId)
  if (heading === undefined || strand === undefined || strand.level === 'lead') return undefined
  return { heading, strand, requests: await findOwnRequests(visit, strandId) }
}

export const askForAccessRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/strands/:id/ask',
    action: 'strand.ask',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await findAskable(visit)
      if (found === undefined) return notFound
      const about = { recordKind: 'strand', recordId: found.strand.id, strandId: found.strand.id } as const
      return show(TEMPLATE, page(found, { reason: '', errors: [] }, visit.words), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/strands/:id/ask',
    action: 'strand.ask',
    event: 'access-asked',
    answer: async (visit) => {
      const found = await findAskable(visit)
      if (found === undefined) return notFound
      const typedReason = typed(visit.body, 'reason')
      const refill = (errors: Parameters<typeof page>[1]['errors']) =>
        showMistakes(TEMPLATE, page(found, { reason: typedReason, errors }, visit.words))
      const reason = parseText(typedReason, 'reason', { name: 'access:ask.reasonName', most: 1000 })
      if (!reason.ok) return refill([reason.refusal])
      const asked = await askForAccess(visit, visit.actId, { strandId: found.strand.id, reason: reason.value })
      if (!asked.ok) return refill([{ field: 'reason', message: 'access:ask.askedAlready' }])
      return leadTo(`/strands/${found.strand.id}/ask`, asked.value, 'access:ask.done')
    },
  },
]
