import type { FieldError } from '#platform/forms/field-error.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import { aboutReport, findPlace, type ReportPlace } from '../held-report.ts'
import { type Answers, parse, REFUSALS, readAnswers } from './form.ts'
import { page } from './page.ts'
import { findAssessments } from './store.ts'
import { assessReport } from './use-case.ts'

const TEMPLATE = 'areas/intake/assess-report/page.njk'

async function pageOf(
  visit: Visit,
  place: ReportPlace,
  answers: Answers,
  {
    errors = [],
    meanwhile,
  }: { readonly errors?: readonly FieldError[]; readonly meanwhile?: 'assessed' | 'closed' } = {},
) {
  const assessments = await findAssessments(visit, place.report.id)
  return page(
    { place, assessments, answers, errors, ...(meanwhile === undefined ? {} : { meanwhile }), now: visit.now },
    visit.words,
  )
}

export const assessReportRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/assess',
    action: 'reports.read',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit, 'read')
      if (place === undefined) return notFound
      return show(TEMPLATE, await pageOf(visit, place, readAnswers({})), aboutReport(place.report))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/assess',
    action: 'reports.contribute',
    event: 'report-assessed',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      if (place === undefined) return notFound
      const { report } = place
      const answers = readAnswers(visit.body)
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, await pageOf(visit, place, answers, { errors: given.refusal }))
      const builtFrom = Number(typed(visit.body, 'version'))
      const assessed = await assessReport(visit, visit.actId, report, builtFrom, given.value)
      if (assessed.ok) return leadTo(`/reports/${report.id}/assess`, assessed.value, 'intake:assess.done')
      const { refusal } = assessed
      if (refusal === 'assessed-meanwhile' || refusal === 'closed') {
        const now = (await findPlace(visit, 'contribute')) ?? place
        const meanwhile = refusal === 'closed' ? 'closed' : 'assessed'
        return showConflict(TEMPLATE, await pageOf(visit, now, answers, { meanwhile }))
      }
      return showMistakes(TEMPLATE, await pageOf(visit, place, answers, { errors: [REFUSALS[refusal]] }))
    },
  },
]
