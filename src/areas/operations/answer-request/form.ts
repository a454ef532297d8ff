import { accept, type Result } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import { readTerms, termsOf } from '#platform/need-to-know/grant-terms.ts'
import type { RequestAnswer } from './use-case.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({ answer: typed(body, 'answer'), ...readTerms(body) })

export type Answers = ReturnType<typeof readAnswers>

/** The answer as the form describes it, or every mistake. A refusal needs its reason only. */
export function parse(answers: Answers): Result<RequestAnswer, readonly FieldError[]> {
  const answer = parseChoice(answers.answer, ['granted', 'refused'], 'answer', 'access:answer.missing')
  const { level, until, reason } = termsOf(answers)
  if (!answer.ok || answer.value === 'refused') {
    const refused = gather({ answer, reason })
    return refused.ok ? accept({ answer: 'refused', reason: refused.value.reason }) : refused
  }
  const granted = gather({ level, until, reason })
  return granted.ok ? accept({ answer: 'granted', ...granted.value }) : granted
}
