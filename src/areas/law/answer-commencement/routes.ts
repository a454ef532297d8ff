import { mayEver } from '#domain/access/actions.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { closuresChanged } from '../closures-changed.ts'
import { findEnacted } from '../pending-version.ts'
import { findOpenProposals, findProposal, type Proposal } from '../proposal-store.ts'
import { pendingOfSameAct } from '../same-act.ts'
import { type Answers, parse, REFUSALS, readAnswers } from './form.ts'
import { page } from './page.ts'
import { answerCommencement } from './use-case.ts'

const TEMPLATE = 'areas/law/answer-commencement/page.njk'

async function seen(visit: Visit, proposal: Proposal, answers: Answers, errors: readonly FieldError[]) {
  const { actor, words } = visit
  const law = await lawFor(visit)
  const enacted = findEnacted(`${proposal.rule}.${proposal.version}`)
  const mayCommence = mayEver('law.commence', actor.roles)
  const found = {
    proposal,
    isOwn: proposal.proposedBy === actor.accountId,
    mayCommence,
    changed: mayCommence ? await closuresChanged(visit, proposal, law) : undefined,
    sameAct: enacted === undefined ? [] : pendingOfSameAct(enacted, law, await findOpenProposals(visit)),
  }
  return page({ ...found, answers, errors }, words)
}

export const answerCommencementRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/law/proposals/:id',
    action: 'law.read',
    event: 'commencement-looked-at',
    answer: async (visit) => {
      const proposal = await findProposal(visit, visit.params['id'] ?? '')
      if (proposal === undefined) return notFound
      const about = { recordKind: 'law_commencement', recordId: proposal.id } as const
      return show(TEMPLATE, await seen(visit, proposal, readAnswers({}), []), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/law/proposals/:id',
    action: 'law.commence',
    event: 'commencement-confirmed',
    answer: async (visit) => {
      const proposal = await findProposal(visit, visit.params['id'] ?? '')
      if (proposal === undefined) return notFound
      const answers = readAnswers(visit.body)
      const given = parse(answers, proposal.startsOn !== null)
      if (!given.ok) return showMistakes(TEMPLATE, await seen(visit, proposal, answers, given.refusal))
      const answered = await answerCommencement(visit, proposal, given.value)
      if (!answered.ok)
        return showMistakes(TEMPLATE, await seen(visit, proposal, answers, [REFUSALS[answered.refusal]]))
      return leadTo(`/law/proposals/${proposal.id}`, answered.value, `law:done.${given.value.answer}`)
    },
  },
]
