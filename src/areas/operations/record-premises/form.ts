import { PREMISES_STATES } from '#domain/operation/premises.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseLine, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  label: typed(body, 'label'),
  kind: typed(body, 'kind'),
  address: typed(body, 'address'),
  place: typed(body, 'place'),
  state: typed(body, 'state'),
})

export type Answers = ReturnType<typeof readAnswers>

/** A premises as its form describes it, or every mistake. */
export const parse = (answers: Answers) =>
  gather({
    label: parseLine(answers.label, 'label', { name: 'premises:form.label', most: 120 }),
    kind: parseLine(answers.kind, 'kind', { name: 'premises:form.kind', most: 60 }),
    address: parseText(answers.address, 'address', { name: 'premises:form.address', most: 300, optional: true }),
    place: parseLine(answers.place, 'place', { name: 'premises:form.place', most: 120, optional: true }),
    state: parseChoice(answers.state, PREMISES_STATES, 'state', 'premises:form.stateMissing'),
  })
