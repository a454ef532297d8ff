import { passwordIn } from '#platform/auth/password.ts'
import { makeRecoveryCodes } from '#platform/auth/recovery-codes.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import { show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { countOwnRecoveryCodes } from '../keep-own-account/store.ts'
import { presentPasswordError, showPresentPassword, showWrongPassword } from '../present-password.ts'
import { parsePassword } from '../sign-in/form.ts'
import { page } from './page.ts'

const TEMPLATE = 'areas/account/make-recovery-codes/page.njk'

/** Making new recovery codes in place of the old. */
export const makeRecoveryCodesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/account/recovery-codes',
    action: 'account.keep-own',
    event: 'own-account-looked-at',
    answer: async (visit) =>
      show(TEMPLATE, page(await countOwnRecoveryCodes(visit), [], visit.words), {
        recordKind: 'account',
        recordId: visit.actor.accountId,
      }),
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/recovery-codes',
    action: 'account.keep-own',
    event: 'recovery-codes-made',
    answer: async (visit) => {
      const { body, words, actor, now } = visit
      const left = await countOwnRecoveryCodes(visit)
      const present = parsePassword(passwordIn(body, 'present'), 'present', 'account:password.present')
      if (!present.ok) return showMistakes(TEMPLATE, page(left, [present.refusal], words))
      const shown = await showPresentPassword(visit, present.value)
      if (!shown.ok) {
        const errors = [presentPasswordError(shown.refusal, now)]
        return showWrongPassword(visit, shown.refusal, TEMPLATE, page(left, errors, words))
      }
      const codes = await withSystemRight(visit, () => makeRecoveryCodes(visit, actor.accountId))
      // Sent a second time, the form leads to the account: what is shown once is not made again.
      return show(TEMPLATE, { codes }, { recordKind: 'account', recordId: actor.accountId, ledTo: '/account' })
    },
  },
]
