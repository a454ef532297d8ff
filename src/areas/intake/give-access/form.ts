import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import { readTerms } from '#platform/need-to-know/grant-terms.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({ to: typed(body, 'to'), ...readTerms(body) })

export type Answers = ReturnType<typeof readAnswers>
