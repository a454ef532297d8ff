import { passwordIn } from '#platform/auth/password.ts'
import type { PasswordRefusal } from '#platform/auth/password-rule.ts'
import { LONGEST, SHORTEST } from '#platform/auth/password-rule.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import { LONGEST_EMAIL, parsePassword } from '../sign-in/form.ts'

/** What was typed. The password is never shown again. */
export const readAnswers = (body: Body) => ({
  email: typed(body, 'email'),
  code: typed(body, 'code'),
  password: passwordIn(body, 'password'),
})

export type Answers = ReturnType<typeof readAnswers>

export const BLANK = readAnswers({})

export const parse = ({ email, code, password }: Answers) =>
  gather({
    email: parseText(email, 'email', { name: 'account:email', most: LONGEST_EMAIL }),
    code: parseText(code, 'code', { name: 'account:invitation.code', most: 40 }),
    password: parsePassword(password, 'password', 'account:password.new'),
  })

export type Submission = Extract<ReturnType<typeof parse>, { ok: true }>['value']

/** The sentence for each reason why a password may not be chosen. */
export const passwordError = (refusal: PasswordRefusal, field: string): FieldError => ({
  field,
  message: PASSWORD_WORDS[refusal],
  values: { least: SHORTEST, most: LONGEST },
})

const PASSWORD_WORDS = {
  'too-short': 'account:password.tooShort',
  'too-long': 'account:password.tooLong',
  common: 'account:password.common',
  'own-name': 'account:password.ownName',
} as const satisfies Record<PasswordRefusal, string>
