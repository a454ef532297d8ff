import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { giveAccess } from '#platform/need-to-know/give-access.ts'
import { blankTerms, mistakesOf } from '#platform/need-to-know/grant-terms.ts'
import { findEndedGrants, findGrantsInEffect, findRecipients } from '#platform/need-to-know/grants.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { findOpenRequests } from '../ask-for-access/store.ts'
import { parse, readAnswers } from './form.ts'
import { type AccessOfOperation, page } from './page.ts'

const TEMPLATE = 'areas/operations/grant-access/page.njk'

const ledBy = ({ strands }: OperationHeading) => strands.filter(({ level }) => level === 'lead')

async function findAccess(visit: Visit, heading: OperationHeading): Promise<AccessOfOperation> {
  const leads = ledBy(heading).length > 0
  return {
    grants: await findGrantsInEffect(visit, { operationId: heading.id }),
    ...(await findEndedGrants(visit, { operationId: heading.id }, visit.query['before'])),
    requests: leads ? await findOpenRequests(visit, { operationId: heading.id }) : [],
    recipients: leads ? await findRecipients(visit) : [],
  }
}

export const grantAccessRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/:id/access',
    action: 'access.see',
    event: 'access-looked-at',
    answer: async (visit) => {
      const heading = await findHeading(visit, visit.params['id'] ?? '')
      if (heading === undefined) return notFound
      const answers = { ...readAnswers({}), ...blankTerms(visit.now, ledBy(heading)) }
      const access = await findAccess(visit, heading)
      const [strand] = heading.strands
      return show(TEMPLATE, page(heading, access, visit.actor.accountId, { answers, errors: [] }, visit.words), {
        recordKind: 'operation',
        recordId: heading.id,
        ...(strand === undefined ? {} : { strandId: strand.id }),
      })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/:id/access',
    action: 'access.grant',
    event: 'access-granted',
    answer: async (visit) => {
      const heading = await findHeading(visit, visit.params['id'] ?? '')
      if (heading === undefined || ledBy(heading).length === 0) return notFound
      const answers = readAnswers(visit.body)
      const access = await findAccess(visit, heading)
      const refill = (errors: Parameters<typeof page>[3]['errors']) =>
        showMistakes(TEMPLATE, page(heading, access, visit.actor.accountId, { answers, errors }, visit.words))
      const submission = parse(answers, { recipients: access.recipients, strands: heading.strands })
      if (!submission.ok) return refill(submission.refusal)
      const given = await giveAccess(visit, submission.value)
      if (!given.ok) return refill(mistakesOf(given.refusal, heading.strands, visit.words))
      const [first, ...others] = given.value
      for (const line of others) await visit.note(line)
      return leadTo(`/operations/${heading.id}/access`, first ?? {}, 'access:grant.done')
    },
  },
]
