import type { EndRefusal } from '#domain/access/end.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { endAccess, isInEffect } from '#platform/need-to-know/end-access.ts'
import { endingView } from '#platform/need-to-know/grant-view.ts'
import { findGrant, type Grant } from '#platform/need-to-know/grants.ts'
import { findStrandHeld } from '../strand-held.ts'
import { findLeftBehind, type LeftBehind } from './store.ts'

const TEMPLATE = 'areas/intake/end-access/page.njk'

interface Endable {
  readonly grant: Grant
  readonly leftBehind: readonly LeftBehind[]
  readonly isOwn: boolean
}

/** The grant on reports, where this person leads them or has it themselves. */
async function findEndable(visit: Visit): Promise<Endable | undefined> {
  const strand = await findStrandHeld(visit)
  const grant = strand && (await findGrant(visit, visit.params['id'] ?? ''))
  if (grant === undefined || grant.strandId !== strand?.id) return undefined
  const isOwn = grant.accountId === visit.actor.accountId
  return isOwn || strand.level === 'lead' ? { grant, isOwn, leftBehind: await findLeftBehind(visit, grant) } : undefined
}

const page = (
  { grant, isOwn, leftBehind }: Endable,
  { reason, errors }: { readonly reason: string; readonly errors: readonly FieldError[] },
  { words, now }: Visit,
) => ({
  title: words.t(isOwn ? 'access:end.ownTitle' : 'access:end.title'),
  ...endingView(grant, isInEffect(grant, now), words),
  isOwn,
  leftBehind: leftBehind.map(({ id, number, owner }) => ({
    href: `/reports/${id}`,
    text: words.t('intake:access.leftBehindOne', { number, who: owner }),
  })),
  reason,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})

const REFUSALS = {
  'last-lead': { field: 'reason', message: 'access:end.lastLead' },
  'reason-missing': { field: 'reason', message: 'access:grant.reasonMissing' },
} as const satisfies Partial<Record<EndRefusal, FieldError>>

export const endAccessRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/access/:id/end',
    action: 'access.see',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await findEndable(visit)
      if (found === undefined) return notFound
      const { id, strandId } = found.grant
      const about = { recordKind: 'access_grant', recordId: id, strandId } as const
      return show(TEMPLATE, page(found, { reason: '', errors: [] }, visit), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/access/:id/end',
    action: 'access.see',
    event: 'access-ended',
    answer: async (visit) => {
      const found = await findEndable(visit)
      if (found === undefined) return notFound
      const answered = typed(visit.body, 'reason')
      const refill = (error: FieldError) =>
        showMistakes(TEMPLATE, page(found, { reason: answered, errors: [error] }, visit))
      const reason = parseText(answered, 'reason', { name: 'access:end.reason', most: 500 })
      if (!reason.ok) return refill(reason.refusal)
      const ended = await endAccess(visit, found.grant.id, reason.value)
      if (ended.ok) return leadTo(found.isOwn ? '/reports' : '/reports/access', ended.value, 'access:end.done')
      if (ended.refusal === 'not-yours-to-end') return notFound
      if (ended.refusal !== 'ended-already') return refill(REFUSALS[ended.refusal])
      const now = await findEndable(visit)
      return now === undefined ? notFound : showConflict(TEMPLATE, page(now, { reason: answered, errors: [] }, visit))
    },
  },
]
