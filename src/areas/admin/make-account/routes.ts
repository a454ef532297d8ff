import { show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { parse, REFUSALS, readAnswers } from '../account-form.ts'
import { fieldsPage } from '../account-page.ts'
import { findAgencyChoices } from '../account-store.ts'
import { CODE_PAGE, codePage } from '../setup-code.ts'
import { makeAccount } from './use-case.ts'

const TEMPLATE = 'areas/admin/make-account/page.njk'

export const makeAccountRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/accounts/new',
    action: 'admin.keep',
    event: 'form-opened',
    answer: async (visit) =>
      show(TEMPLATE, fieldsPage(readAnswers({}), [], await findAgencyChoices(visit), visit.words)),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/admin/accounts/new',
    action: 'admin.keep',
    event: 'account-made',
    answer: async (visit) => {
      const answers = readAnswers(visit.body)
      const agencies = await findAgencyChoices(visit)
      const given = parse(answers)
      if (!given.ok) return showMistakes(TEMPLATE, fieldsPage(answers, given.refusal, agencies, visit.words))
      const made = await makeAccount(visit, visit.actId, given.value)
      if (!made.ok) {
        return showMistakes(TEMPLATE, fieldsPage(answers, [REFUSALS[made.refusal]], agencies, visit.words))
      }
      const { setupCode, about } = made.value
      const account = { id: visit.actId, name: given.value.name, email: given.value.email }
      return show(CODE_PAGE, codePage(visit, account, setupCode), about)
    },
  },
]
