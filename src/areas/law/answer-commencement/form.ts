import { accept, type Result } from '#domain/kernel/result.ts'
import {
  type AnswerRefusal,
  COMMENCEMENT_ANSWERS,
  type CommencementAnswer,
  type ProposedStart,
} from '#domain/law/commencement.ts'
import { parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({ answer: typed(body, 'answer'), readOn: readDate(body, 'readOn') })

export type Answers = ReturnType<typeof readAnswers>

/** An answer to a proposal, and the day that whoever confirms read in the instrument. */
export interface AnswerGiven {
  readonly answer: CommencementAnswer
  readonly readOn: ProposedStart
}

/** The answer, or every mistake. @param hasDay a first day is proposed, which whoever confirms gives too */
export function parse(answers: Answers, hasDay: boolean): Result<AnswerGiven, readonly FieldError[]> {
  const asksDay = hasDay && answers.answer === 'confirmed'
  return gather({
    answer: parseChoice(answers.answer, COMMENCEMENT_ANSWERS, 'answer', 'law:answer.choose'),
    readOn: asksDay ? parseDate(answers.readOn, 'readOn', 'law:answer.readOn') : accept(undefined),
  })
}

/** The words for each reason not to answer so. */
export const REFUSALS: Readonly<Record<AnswerRefusal, FieldError>> = {
  'already-answered': { field: 'answer', message: 'law:answer.alreadyAnswered' },
  'own-proposal': { field: 'answer', message: 'law:answer.ownProposal' },
  'not-own-proposal': { field: 'answer', message: 'law:answer.notOwnProposal' },
  'another-day': { field: 'readOn', message: 'law:answer.anotherDay' },
}
