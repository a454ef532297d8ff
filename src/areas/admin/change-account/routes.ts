import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { answersOf, parse, REFUSALS, readAnswers } from '../account-form.ts'
import { findAccount, findAgencyChoices } from '../account-store.ts'
import { page } from './page.ts'
import { changeAccount } from './use-case.ts'

const TEMPLATE = 'areas/admin/change-account/page.njk'

export const changeAccountRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/accounts/:id/change',
    action: 'admin.keep',
    event: 'account-looked-at',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const agencies = await findAgencyChoices(visit)
      const form = { account, agencies, answers: answersOf(account), version: String(account.version) }
      return show(TEMPLATE, page(form, visit.words), { recordKind: 'account', recordId: account.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/admin/accounts/:id/change',
    action: 'admin.keep',
    event: 'account-changed',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const answers = readAnswers(visit.body)
      const version = typed(visit.body, 'version')
      const form = { account, agencies: await findAgencyChoices(visit), answers, version }
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, page({ ...form, errors: given.refusal }, visit.words))
      const changed = await changeAccount(visit, account.id, version, given.value)
      if (changed.ok) return leadTo(`/admin/accounts/${account.id}`, changed.value, 'admin:change.done')
      if (changed.refusal === 'not-found') return notFound
      if (changed.refusal === 'changed-meanwhile') {
        const now = { ...form, version: String(account.version), conflict: true }
        return showConflict(TEMPLATE, page(now, visit.words))
      }
      return showMistakes(TEMPLATE, page({ ...form, errors: [REFUSALS[changed.refusal]] }, visit.words))
    },
  },
]
