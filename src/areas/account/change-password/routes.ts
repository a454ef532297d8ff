import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { passwordError } from '../accept-invitation/form.ts'
import { presentPasswordError, showWrongPassword } from '../present-password.ts'
import { parse } from './form.ts'
import { page } from './page.ts'
import { changePassword } from './use-case.ts'

const TEMPLATE = 'areas/account/change-password/page.njk'

/** Changing one's own password. */
export const changePasswordRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/account/password',
    action: 'account.keep-own',
    event: 'own-account-looked-at',
    answer: async ({ words, actor }) =>
      show(TEMPLATE, page([], words), { recordKind: 'account', recordId: actor.accountId }),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/password',
    action: 'account.keep-own',
    event: 'password-changed',
    answer: async (visit) => {
      const { body, words, actor, now } = visit
      const submission = parse(body)
      if (!submission.ok) return showMistakes(TEMPLATE, page(submission.refusal, words))
      const changed = await changePassword(visit, submission.value)
      if (changed.ok) {
        const about = { recordKind: 'account', recordId: actor.accountId } as const
        const answer = leadTo('/account', about, 'account:changePassword.done')
        return changed.value === undefined ? answer : { ...answer, sessionToken: changed.value }
      }
      const { refusal } = changed
      if (!('lockedUntil' in refusal)) {
        return showMistakes(TEMPLATE, page([passwordError(refusal.code, 'password')], words))
      }
      return showWrongPassword(visit, refusal, TEMPLATE, page([presentPasswordError(refusal, now)], words))
    },
  },
]
