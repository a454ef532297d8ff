import type { Visit } from '#platform/http/route.ts'
import { reenter } from '#platform/http/work.ts'
import { isInEffect } from '#platform/need-to-know/end-access.ts'
import { endingRoutes } from '#platform/need-to-know/ending-routes.ts'
import { findGrant } from '#platform/need-to-know/grants.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { type Endable, page } from './page.ts'

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

/** The operation's access page; the list of operations for whoever gave up the last that they had on it. */
async function whereNext(visit: Visit, { heading: { id }, isOwn }: Endable): Promise<string> {
  if (!isOwn) return `/operations/${id}/access`
  await reenter(visit)
  return (await findHeading(visit, id)) === undefined ? '/operations' : `/operations/${id}/access`
}

export const endAccessRoutes = endingRoutes({
  url: '/access/:id/end',
  template: 'areas/operations/end-access/page.njk',
  find: findEndable,
  page: (found, typed, { words }) => page(found, typed, words),
  whereNext,
})
