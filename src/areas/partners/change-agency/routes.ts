import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { answersOf, parse, REFUSALS, readAnswers } from '../agency-form.ts'
import { findAgencies } from '../agency-store.ts'
import { page } from './page.ts'
import { changeAgency } from './use-case.ts'

const TEMPLATE = 'areas/partners/change-agency/page.njk'

export const changeAgencyRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/partners/:id/change',
    action: 'partners.keep',
    event: 'agency-looked-at',
    answer: async (visit) => {
      const agencies = await findAgencies(visit)
      const agency = agencies.find(({ id }) => id === visit.params['id'])
      if (agency === undefined) return notFound
      const form = page({ agency, agencies, answers: answersOf(agency), version: String(agency.version) }, visit.words)
      return show(TEMPLATE, form, { recordKind: 'agency', recordId: agency.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/partners/:id/change',
    action: 'partners.keep',
    event: 'agency-changed',
    answer: async (visit) => {
      const agencies = await findAgencies(visit)
      const agency = agencies.find(({ id }) => id === visit.params['id'])
      if (agency === undefined) return notFound
      const answers = readAnswers(visit.body)
      const version = typed(visit.body, 'version')
      const form = { agency, agencies, answers, version }
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, page({ ...form, errors: given.refusal }, visit.words))
      const changed = await changeAgency(visit, agency.id, version, given.value)
      if (changed.ok) return leadTo(`/partners/${agency.id}`, changed.value, 'partners:change.done')
      if (changed.refusal === 'not-found') return notFound
      if (changed.refusal === 'changed-meanwhile') {
        return showConflict(TEMPLATE, page({ ...form, version: String(agency.version), conflict: true }, visit.words))
      }
      return showMistakes(TEMPLATE, page({ ...form, errors: [REFUSALS[changed.refusal]] }, visit.words))
    },
  },
]
