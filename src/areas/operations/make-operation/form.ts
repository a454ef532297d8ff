import { accept } from '#domain/kernel/result.ts'
import { OPERATION_STATES } from '#domain/operation/operation.ts'
import { isEmptyDate, parseDate, readDate } from '#platform/forms/date.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseLine, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  name: typed(body, 'name'),
  summary: typed(body, 'summary'),
  place: typed(body, 'place'),
  state: typed(body, 'state'),
  leadAgencyId: typed(body, 'leadAgencyId'),
  actedOn: readDate(body, 'actedOn'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form before anything was typed. */
export const BLANK: Answers = readAnswers({ state: 'developing' })

/** An operation as its form describes it, or every mistake. */
export const parse = (answers: Answers, agencies: readonly { readonly id: string }[]) =>
  gather({
    name: parseLine(answers.name, 'name', { name: 'operations:make.name', most: 120 }),
    summary: parseText(answers.summary, 'summary', { name: 'operations:make.summary', most: 2000, optional: true }),
    place: parseLine(answers.place, 'place', { name: 'operations:make.place', most: 120, optional: true }),
    state: parseChoice(answers.state, OPERATION_STATES, 'state', 'operations:make.stateMissing'),
    leadAgencyId:
      answers.leadAgencyId === ''
        ? accept(null)
        : parseChoice(
            answers.leadAgencyId,
            agencies.map(({ id }) => id),
            'leadAgencyId',
            'operations:make.leadAgencyUnknown',
          ),
    actedOn: isEmptyDate(answers.actedOn)
      ? accept(null)
      : parseDate(answers.actedOn, 'actedOn', 'operations:make.actedOn'),
  })
