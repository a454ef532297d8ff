import { passwordIn } from '#platform/auth/password.ts'
import { gather } from '#platform/forms/gather.ts'
import type { Body } from '#platform/http/route.ts'
import { parsePassword } from '../sign-in/form.ts'

/** The password that one has and the one to have, neither of which is ever shown again. */
export const parse = (body: Body) =>
  gather({
    present: parsePassword(passwordIn(body, 'present'), 'present', 'account:password.present'),
    password: parsePassword(passwordIn(body, 'password'), 'password', 'account:password.new'),
  })

export type Submission = Extract<ReturnType<typeof parse>, { ok: true }>['value']
