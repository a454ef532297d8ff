import { notFound, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findAccount } from '../account-store.ts'
import { CODE_PAGE, codePage } from '../setup-code.ts'
import { parse, readAnswers } from './form.ts'
import { page } from './page.ts'
import { inviteAgain } from './use-case.ts'

const TEMPLATE = 'areas/admin/invite-again/page.njk'

export const inviteAgainRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/admin/accounts/:id/invitation',
    action: 'admin.keep',
    event: 'account-looked-at',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const about = { recordKind: 'account', recordId: account.id } as const
      return show(TEMPLATE, page(account, readAnswers({}), [], visit.words), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/admin/accounts/:id/invitation',
    action: 'admin.keep',
    event: 'account-changed',
    answer: async (visit) => {
      const account = await findAccount(visit, visit.params['id'] ?? '')
      if (account === undefined) return notFound
      const answers = readAnswers(visit.body)
      const reason = parse(answers)
      if (!reason.ok) return showMistakes(TEMPLATE, page(account, answers, [reason.refusal], visit.words))
      const invited = await inviteAgain(visit, account.id, reason.value)
      if (invited.ok) {
        const { setupCode, about } = invited.value
        return show(CODE_PAGE, codePage(visit, account, setupCode), about)
      }
      if (invited.refusal === 'not-found') return notFound
      const refused = { field: 'reason', message: 'admin:refused.openedInEndedAgency' }
      return showMistakes(TEMPLATE, page(account, answers, [refused], visit.words))
    },
  },
]
