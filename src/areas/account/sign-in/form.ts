import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { passwordIn } from '#platform/auth/password.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** The longest e-mail address there can be. */
export const LONGEST_EMAIL = 254

/** What was typed. The password is never shown again. */
export const readAnswers = (body: Body) => ({ email: typed(body, 'email'), password: passwordIn(body, 'password') })

export type Answers = ReturnType<typeof readAnswers>

export const parse = ({ email, password }: Answers) =>
  gather({
    email: parseText(email, 'email', { name: 'account:email', most: LONGEST_EMAIL }),
    password: parsePassword(password, 'password', 'account:password.name'),
  })

/** Any password that was typed; whether it may be one is asked only when it is chosen. */
export const parsePassword = (password: string, field: string, name: string): Result<string, FieldError> =>
  password === '' ? refuse({ field, message: 'common:errors.text.missing', values: { name } }) : accept(password)
