import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { blankTerms, mistakesOf } from '#platform/need-to-know/grant-terms.ts'
import { findHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { findRequest } from '../ask-for-access/store.ts'
import { parse, readAnswers } from './form.ts'
import { page } from './page.ts'
import { answerRequest } from './use-case.ts'

const TEMPLATE = 'areas/operations/answer-request/page.njk'

/** The request, where this person leads the strand that it asks for. */
async function findAnswerable(visit: Visit) {
  const request = await findRequest(visit, visit.params['id'] ?? '')
  const heading = request && (await findHeading(visit, request.operationId))
  const strand = heading && strandOf(heading, request.strand)
  return request && heading && strand?.level === 'lead' ? { request, heading, strand } : undefined
}

export const answerRequestRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/access-requests/:id/answer',
    action: 'access.grant',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await findAnswerable(visit)
      if (found === undefined) return notFound
      const answers = { answer: '', ...blankTerms(visit.now, [found.strand]) }
      const about = { recordKind: 'access_request', recordId: found.request.id, strandId: found.strand.id } as const
      return show(TEMPLATE, page(found, { answers, errors: [] }, visit.words), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/access-requests/:id/answer',
    action: 'access.grant',
    event: 'access-request-answered',
    answer: async (visit) => {
      const found = await findAnswerable(visit)
      if (found === undefined) return notFound
      const answers = readAnswers(visit.body)
      const refill = (errors: readonly FieldError[]) =>
        showMistakes(TEMPLATE, page(found, { answers, errors }, visit.words))
      const submission = parse(answers)
      if (!submission.ok) return refill(submission.refusal)
      const answered = await answerRequest(visit, found.request, submission.value)
      if (answered.ok) return leadTo(`/operations/${found.heading.id}/access`, answered.value, 'access:answer.done')
      if (answered.refusal !== 'answered-already') {
        return refill(mistakesOf(answered.refusal, [found.strand], visit.words))
      }
      const now = await findAnswerable(visit)
      return now === undefined ? notFound : showConflict(TEMPLATE, page(now, { answers, errors: [] }, visit.words))
    },
  },
]
