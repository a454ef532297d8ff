import { enterSession } from '#platform/auth/session.ts'
import type { UnknownAddresses } from '#platform/auth/unknown-addresses.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Caller, Route } from '#platform/http/route.ts'
import { HOME, localPath, withBack } from '../back.ts'
import { lockedError } from '../locked-error.ts'
import { parse, readAnswers } from './form.ts'
import { page } from './page.ts'
import { type SignInRefusal, showPassword } from './use-case.ts'

const TEMPLATE = 'areas/account/sign-in/page.njk'
const NEXT = { 'second-factor': '/sign-in/second-factor', enrolment: '/sign-in/enrolment' } as const

/** Signing in with an e-mail address and a password, the first of two steps. */
export const signInRoutes = (unknown: UnknownAddresses): readonly Route[] => [
  {
    door: 'open',
    method: 'GET',
    url: '/sign-in',
    action: 'account.sign-in',
    answer: async (caller) =>
      (await isSignedIn(caller))
        ? leadTo(localPath(caller.query['back']) ?? HOME, {})
        : show(TEMPLATE, page('', [], caller)),
  },
  {
    door: 'open',
    method: 'POST',
    url: '/sign-in',
    action: 'account.sign-in',
    answer: async (caller) => {
      const answers = readAnswers(caller.body)
      const submission = parse(answers)
      if (!submission.ok) return showMistakes(TEMPLATE, page(answers.email, submission.refusal, caller))
      const shown = await showPassword(caller, submission.value, unknown)
      if (!shown.ok) return showMistakes(TEMPLATE, page(answers.email, [errorOf(shown.refusal, caller)], caller))
      const { stage, token } = shown.value
      return { ...leadTo(withBack(NEXT[stage], localPath(caller.query['back'])), {}), sessionToken: token }
    },
  },
]

const errorOf = (refusal: SignInRefusal, { now }: Caller): FieldError =>
  refusal.code === 'locked'
    ? lockedError('email', refusal.until, now)
    : { field: 'email', message: 'account:signIn.notRecognised' }

async function isSignedIn({ house, now, sessionToken }: Caller): Promise<boolean> {
  if (sessionToken === undefined) return false
  const entered = await enterSession(house.pool, sessionToken, now)
  await entered?.transaction.rollback()
  return entered !== undefined
}
