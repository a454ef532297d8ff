import type { ChangeRefusal } from '#domain/agency/account.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { type AccountRefusal, REFUSALS } from '../account-form.ts'
import { findAccount, findAgencyChoices, type KeptAccount } from '../account-store.ts'
import { findGrants } from '../held-grants.ts'
import { type Answers, answersOf, changeRefusal, parse, readAnswers } from './form.ts'
import { type Form, page, sayLedAlone } from './page.ts'
import { findLedAlone } from './store.ts'
import { changeAccount } from './use-case.ts'

const TEMPLATE = 'areas/admin/change-account/page.njk'

const formOf = async (visit: Visit, account: KeptAccount, answers: Answers, version: string): Promise<Form> => ({
  account,
  agencies: await findAgencyChoices(visit),
  grants: await findGrants(visit, account.id),
  isOwn: account.id === visit.actor.accountId,
  answers,
  version,
})

const isOfChange = (refusal: ChangeRefusal | AccountRefusal): refusal is ChangeRefusal =>
  !Object.hasOwn(REFUSALS, refusal)

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
      const form = await formOf(visit, account, answersOf(account), String(account.version))
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
      const form = await formOf(visit, account, answers, version)
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, page({ ...form, errors: given.refusal }, visit.words))
      const changed = await changeAccount(visit, account.id, version, given.value)
      if (changed.ok) return leadTo(`/admin/accounts/${account.id}`, changed.value, 'admin:change.done')
      if (changed.refusal === 'not-found') return notFound
      if (changed.refusal === 'changed-meanwhile') {
        const now = { ...form, version: String(account.version), conflict: true }
        return showConflict(TEMPLATE, page(now, visit.words))
      }
      const error = isOfChange(changed.refusal)
        ? changeRefusal(changed.refusal, sayLedAlone(await findLedAlone(visit, form.grants), visit.words))
        : REFUSALS[changed.refusal]
      return showMistakes(TEMPLATE, page({ ...form, errors: [error] }, visit.words))
    },
  },
]
