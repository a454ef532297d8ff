import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import { aboutReport, findPlace, type ReportPlace } from '../held-report.ts'
import { parseAnswer, parseAsks, REFUSALS, readAnswers } from './form.ts'
import { lookPage, page, type Typed } from './page.ts'
import { findIdentityRequests, openIdentity } from './store.ts'
import { answerIdentityRequest, askForIdentity } from './use-case.ts'

const TEMPLATE = 'areas/intake/open-identity/page.njk'

async function pageOf(visit: Visit, place: ReportPlace, typed: Typed) {
  const requests = await findIdentityRequests(visit, place.report.id)
  return page({ place, requests, accountId: visit.actor.accountId, now: visit.now }, typed, visit.words)
}

async function ask(visit: Visit, place: ReportPlace) {
  const { report } = place
  const answers = readAnswers(visit.body)
  const refill = async (errors: Typed['errors']) =>
    showMistakes(TEMPLATE, await pageOf(visit, place, { answers, errors }))
  const asks = parseAsks(answers)
  if (!asks.ok) return refill(asks.refusal)
  const asked = await askForIdentity(visit, visit.actId, report, asks.value)
  if (asked.ok) return leadTo(`/reports/${report.id}/identity`, asked.value, 'intake:identity.done.asked')
  return asked.refusal === 'asked-already'
    ? refill([{ field: 'because', message: 'intake:identity.askedAlready' }])
    : notFound
}

async function answer(visit: Visit, place: ReportPlace) {
  const { report } = place
  const request = (await findIdentityRequests(visit, report.id)).find(({ id }) => id === visit.params['request'])
  if (request === undefined) return notFound
  const answers = readAnswers(visit.body)
  const refill = (errors: Typed['errors']) => pageOf(visit, place, { answers, errors, requestId: request.id })
  const given = parseAnswer(answers)
  if (!given.ok) return showMistakes(TEMPLATE, await refill(given.refusal))
  const answered = await answerIdentityRequest(visit, report, request, given.value)
  if (answered.ok)
    return leadTo(`/reports/${report.id}/identity`, answered.value, `intake:identity.done.${given.value.answer}`)
  const errors = [REFUSALS[answered.refusal]]
  return answered.refusal === 'already-answered'
    ? showConflict(TEMPLATE, await refill(errors))
    : showMistakes(TEMPLATE, await refill(errors))
}

export const openIdentityRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/identity',
    action: 'reports.read',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit, 'read')
      if (place === undefined) return notFound
      const data = await pageOf(visit, place, { answers: readAnswers({}), errors: [] })
      return show(TEMPLATE, data, aboutReport(place.report))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/identity',
    action: 'reports.contribute',
    event: 'identity-asked',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      return place === undefined ? notFound : ask(visit, place)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/:id/identity/:request',
    action: 'reports.contribute',
    event: 'identity-answered',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      return place === undefined ? notFound : answer(visit, place)
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id/identity/look',
    action: 'reports.contribute',
    event: 'identity-looked-at',
    answer: async (visit) => {
      const place = await findPlace(visit, 'contribute')
      const identity = place && (await openIdentity(visit, place.report.id))
      if (place === undefined || identity === undefined) return notFound
      const { report } = place
      const about = { ...aboutReport(report), recipients: [`${visit.actor.name}, ${visit.actor.agency}`] }
      return show('areas/intake/open-identity/look.njk', lookPage(report, identity, visit.words), about)
    },
  },
]
