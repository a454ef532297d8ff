import { mayEver } from '#domain/access/actions.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findProposal, type Proposal } from '../proposal-store.ts'
import { type Answers, parse, REFUSALS, readAnswers } from './form.ts'
import { page } from './page.ts'
import { answerCommencement } from './use-case.ts'

const TEMPLATE = 'areas/law/answer-commencement/page.njk'

const seen = ({ actor, words }: Visit, proposal: Proposal, answers: Answers, errors: readonly FieldError[]) => {
  const isOwn = proposal.proposedBy === actor.accountId
  return page({ proposal, isOwn, mayCommence: mayEver('law.commence', actor.roles), answers, errors }, words)
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
      return show(TEMPLATE, seen(visit, proposal, readAnswers({}), []), about)
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
      if (!given.ok) return showMistakes(TEMPLATE, seen(visit, proposal, answers, given.refusal))
      const answered = await answerCommencement(visit, proposal, given.value)
      if (!answered.ok) return showMistakes(TEMPLATE, seen(visit, proposal, answers, [REFUSALS[answered.refusal]]))
      return leadTo(`/law/proposals/${proposal.id}`, answered.value, `law:done.${given.value.answer}`)
    },
  },
]
