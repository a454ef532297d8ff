import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { Visit } from '#platform/http/route.ts'
import { isInEffect } from '#platform/need-to-know/end-access.ts'
import { endingRoutes, type Typed } from '#platform/need-to-know/ending-routes.ts'
import { endingView } from '#platform/need-to-know/grant-view.ts'
import { findGrant, type Grant } from '#platform/need-to-know/grants.ts'
import { findStrandHeld } from '../strand-held.ts'
import { findLeftBehind, type LeftBehind } from './store.ts'

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

const page = ({ grant, isOwn, leftBehind }: Endable, { reason, errors }: Typed, { words, now }: Visit) => ({
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

export const endAccessRoutes = endingRoutes({
  url: '/reports/access/:id/end',
  template: 'areas/intake/end-access/page.njk',
  find: findEndable,
  page,
  whereNext: async (_visit, { isOwn }) => (isOwn ? '/reports' : '/reports/access'),
})
