import { accept } from '#domain/kernel/result.ts'
import { SEXES } from '#domain/operation/groups.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLines } from '#platform/forms/lines.ts'
import { parseLine, parseWholeNumber } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import { SUSPECT_STATUSES } from '../status-words.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  count: typed(body, 'count'),
  sex: typed(body, 'sex'),
  age: typed(body, 'age'),
  offences: typed(body, 'offences'),
  status: typed(body, 'status'),
  place: typed(body, 'place'),
})

export type Answers = ReturnType<typeof readAnswers>

/** A group as its form describes it, or every mistake. What is left out is not known. */
export const parse = (answers: Answers) =>
  gather({
    count: parseWholeNumber(answers.count, 'count', {
      name: 'suspects:form.count',
      least: 1,
      most: 999,
      missing: 'common:errors.number.howMany',
    }),
    sex: accept(SEXES.find((sex) => sex === answers.sex) ?? null),
    age: parseLine(answers.age, 'age', { name: 'suspects:form.age', most: 40, optional: true }),
    offences: parseLines(answers.offences, 'offences', { name: 'suspects:form.offence', most: 120 }),
    status: accept(SUSPECT_STATUSES.find((status) => status === answers.status) ?? null),
    place: parseLine(answers.place, 'place', { name: 'suspects:form.place', most: 120, optional: true }),
  })
