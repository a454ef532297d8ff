import type { EndRefusal } from '#domain/access/end.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { reenter } from '#platform/http/work.ts'
import { endAccess, isInEffect } from '#platform/need-to-know/end-access.ts'
import { findGrant } from '#platform/need-to-know/grants.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { type Endable, page } from './page.ts'

const TEMPLATE = 'areas/operations/end-access/page.njk'

/** The grant, where this person leads its strand or has it themselves. */
async function findEndable(visit: Visit): Promise<Endable | undefined> {
  const grant = await findGrant(visit, visit.params['id'] ?? '')
  // A grant on the partnership's own strands is ended where that is led.
  const heading = grant && (await findHeading(visit, grant.operationId ?? ''))
  if (grant === undefined || heading === undefined) return undefined
  const isOwn = grant.accountId === visit.actor.accountId
  if (!isOwn && heading.strands.find(({ id }) => id === grant.strandId)?.level !== 'lead') return undefined
  return { heading, grant, isOwn, isInEffect: isInEffect(grant, visit.now) }
}

const REFUSALS = {
  'last-lead': { field: 'reason', message: 'access:end.lastLead' },
  'reason-missing': { field: 'reason', message: 'access:grant.reasonMissing' },
} as const satisfies Partial<Record<EndRefusal, FieldError>>

export const endAccessRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/access/:id/end',
    action: 'access.see',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await findEndable(visit)
      if (found === undefined) return notFound
      const { id, strandId } = found.grant
      const about = { recordKind: 'access_grant', recordId: id, strandId } as const
      return show(TEMPLATE, page(found, { reason: '', errors: [] }, visit.words), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/access/:id/end',
    action: 'access.see',
    event: 'access-ended',
    answer: async (visit) => {
      const found = await findEndable(visit)
      if (found === undefined) return notFound
      const answered = typed(visit.body, 'reason')
      const refill = (error: FieldError) =>
        showMistakes(TEMPLATE, page(found, { reason: answered, errors: [error] }, visit.words))
      const reason = parseText(answered, 'reason', { name: 'access:end.reason', most: 500 })
      if (!reason.ok) return refill(reason.refusal)
      const ended = await endAccess(visit, found.grant.id, reason.value)
      if (ended.ok) return leadTo(await whereNext(visit, found), ended.value, 'access:end.done')
      if (ended.refusal === 'not-yours-to-end') return notFound
      if (ended.refusal !== 'ended-already') return refill(REFUSALS[ended.refusal])
      const now = await findEndable(visit)
      return now === undefined
        ? notFound
        : showConflict(TEMPLATE, page(now, { reason: answered, errors: [] }, visit.words))
    },
  },
]

/** The operation's access page; the list of operations for whoever gave up the last that they had on it. */
async function whereNext(visit: Visit, { heading: { id }, isOwn }: Endable): Promise<string> {
  if (!isOwn) return `/operations/${id}/access`
  await reenter(visit)
  return (await findHeading(visit, id)) === undefined ? '/operations' : `/operations/${id}/access`
}
