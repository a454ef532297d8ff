import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({ reason: typed(body, 'reason') })

export type Answers = ReturnType<typeof readAnswers>

/** Why somebody needs a new set-up code. */
export const parse = ({ reason }: Answers) => parseText(reason, 'reason', { name: 'admin:invite.reason', most: 500 })
