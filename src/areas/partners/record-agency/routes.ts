import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { parse, REFUSALS, readAnswers } from '../agency-form.ts'
import { fieldsPage } from '../agency-page.ts'
import { recordAgency } from './use-case.ts'

const TEMPLATE = 'areas/partners/record-agency/page.njk'

export const recordAgencyRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/partners/new',
    action: 'partners.keep',
    event: 'form-opened',
    answer: async ({ words }) => show(TEMPLATE, fieldsPage(readAnswers({}), [], [], words)),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/partners/new',
    action: 'partners.keep',
    event: 'agency-recorded',
    answer: async (visit) => {
      const answers = readAnswers(visit.body)
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, fieldsPage(answers, given.refusal, [], visit.words))
      const recorded = await recordAgency(visit, visit.actId, given.value)
      if (!recorded.ok) {
        return showMistakes(TEMPLATE, fieldsPage(answers, [REFUSALS[recorded.refusal]], [], visit.words))
      }
      return leadTo(`/partners/${visit.actId}`, recorded.value, 'partners:record.done')
    },
  },
]
