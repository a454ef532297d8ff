import { nameOf } from '#domain/law/rule.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { type EnactedVersion, findEnacted } from '../pending-version.ts'
import { findOpenProposals } from '../proposal-store.ts'
import { pendingOfSameAct } from '../same-act.ts'
import { parse, REFUSALS, readAnswers } from './form.ts'
import { page } from './page.ts'
import { proposeCommencement } from './use-case.ts'

const TEMPLATE = 'areas/law/propose-commencement/page.njk'

async function formOf(visit: Visit, enacted: EnactedVersion) {
  const law = await lawFor(visit)
  const setFrom = law.commencements.get(nameOf(enacted.rule, enacted.version))?.from
  return { law, enacted, setFrom, sameAct: pendingOfSameAct(enacted, law, await findOpenProposals(visit)) }
}

export const proposeCommencementRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/law/commence/:version',
    action: 'law.commence',
    event: 'form-opened',
    answer: async (visit) => {
      const enacted = findEnacted(visit.params['version'] ?? '')
      if (enacted === undefined) return notFound
      const form = await formOf(visit, enacted)
      return show(TEMPLATE, page({ ...form, answers: readAnswers({}), errors: [] }, visit.words))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/law/commence/:version',
    action: 'law.commence',
    event: 'commencement-proposed',
    answer: async (visit) => {
      const enacted = findEnacted(visit.params['version'] ?? '')
      if (enacted === undefined) return notFound
      const { law, ...form } = await formOf(visit, enacted)
      const answers = readAnswers(visit.body)
      const given = parse(answers, form.setFrom !== undefined)
      if (!given.ok) {
        return showMistakes(TEMPLATE, page({ ...form, answers, errors: given.refusal }, visit.words))
      }
      const proposed = await proposeCommencement(visit, visit.actId, enacted, given.value, law)
      if (proposed.ok) return leadTo(`/law/proposals/${visit.actId}`, proposed.value, 'law:propose.done')
      const errors = [REFUSALS[proposed.refusal]]
      return showMistakes(TEMPLATE, page({ ...form, answers, errors }, visit.words))
    },
  },
]
