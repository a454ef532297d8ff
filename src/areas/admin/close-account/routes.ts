import { leadTo, notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findAccount, type KeptAccount } from '../account-store.ts'
import { findGrants } from '../held-grants.ts'
import { type Answers, parse, REFUSALS, readAnswers } from './form.ts'
import { type Form, page } from './page.ts'
import { findCandidates } from './store.ts'
import { closeAccount } from './use-case.ts'

const TEMPLATE = 'areas/admin/close-account/page.njk'

const formOf = async (visit: Visit, account: KeptAccount, answers: Answers): Promise<Form> => ({
  account,
  answers,
  grants: await findGrants(visit, account.id),
  candidates: await findCandidates(visit, account.id),
})

export const closeAccountRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/accounts/:id/close',
    action: 'admin.keep',
    event: 'account-looked-at',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const form = await formOf(visit, account, readAnswers({}))
      return show(TEMPLATE, page(form, visit.words), { recordKind: 'account', recordId: account.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/admin/accounts/:id/close',
    action: 'admin.keep',
    event: 'account-changed',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const answers = readAnswers(visit.body)
      const form = await formOf(visit, account, answers)
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, page({ ...form, errors: given.refusal }, visit.words))
      const closed = await closeAccount(visit, account.id, given.value)
      if (closed.ok) return leadTo(`/admin/accounts/${account.id}`, closed.value, 'admin:close.done')
      if (closed.refusal === 'not-found') return notFound
      return showMistakes(TEMPLATE, page({ ...form, errors: [REFUSALS[closed.refusal]] }, visit.words))
    },
  },
]
