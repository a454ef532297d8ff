import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { ENROLMENT } from '../enrol-second-factor/page.ts'
import { BLANK, parse, passwordError, readAnswers } from './form.ts'
import { page } from './page.ts'
import { acceptInvitation, type InvitationRefusal } from './use-case.ts'

const TEMPLATE = 'areas/account/accept-invitation/page.njk'

/** Taking up an account with the setup code that an administrator made. */
export const acceptInvitationRoutes: readonly Route[] = [
  {
    door: 'open',
    method: 'GET',
    url: '/invitation',
    action: 'account.sign-in',
    answer: async ({ words }) => show(TEMPLATE, page(BLANK, [], words)),
  },
  {
    door: 'open',
    method: 'POST',
    url: '/invitation',
    action: 'account.sign-in',
    answer: async (caller) => {
      const answers = readAnswers(caller.body)
      const submission = parse(answers)
      if (!submission.ok) return showMistakes(TEMPLATE, page(answers, submission.refusal, caller.words))
      const accepted = await acceptInvitation(caller, submission.value)
      if (!accepted.ok) return showMistakes(TEMPLATE, page(answers, [errorOf(accepted.refusal)], caller.words))
      return { ...leadTo(ENROLMENT, {}), sessionToken: accepted.value }
    },
  },
]

const errorOf = (refusal: InvitationRefusal): FieldError =>
  refusal === 'not-recognised'
    ? { field: 'code', message: 'account:invitation.notRecognised' }
    : passwordError(refusal, 'password')
