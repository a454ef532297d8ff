import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { openOperation } from '#platform/need-to-know/open-operation.ts'
import { BLANK, parse, readAnswers } from './form.ts'
import { page } from './page.ts'
import { findAgencies } from './store.ts'

const TEMPLATE = 'areas/operations/make-operation/page.njk'

export const makeOperationRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/operations/new',
    action: 'operation.make',
    event: 'form-opened',
    answer: async (visit) => show(TEMPLATE, page(BLANK, [], await findAgencies(visit), visit.words)),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/operations/new',
    action: 'operation.make',
    event: 'operation-made',
    answer: async (visit) => {
      const answers = readAnswers(visit.body)
      const agencies = await findAgencies(visit)
      const submission = parse(answers, agencies)
      if (!submission.ok) return showMistakes(TEMPLATE, page(answers, submission.refusal, agencies, visit.words))
      const { id, about } = await openOperation(visit, visit.actId, submission.value)
      return leadTo(`/operations/${id}`, about, 'operations:make.done')
    },
  },
]
