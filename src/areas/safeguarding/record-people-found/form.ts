import { accept } from '#domain/kernel/result.ts'
import { AGE_GROUPS, SEXES } from '#domain/operation/groups.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLines } from '#platform/forms/lines.ts'
import { parseLine, parseWholeNumber } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  count: typed(body, 'count'),
  ageGroup: typed(body, 'ageGroup'),
  sex: typed(body, 'sex'),
  nationalities: typed(body, 'nationalities'),
  support: typed(body, 'support'),
  place: typed(body, 'place'),
})

export type Answers = ReturnType<typeof readAnswers>

/** A group as its form describes it, or every mistake. What is left out is not known. */
export const parse = (answers: Answers) =>
  gather({
    count: parseWholeNumber(answers.count, 'count', {
      name: 'safeguarding:form.count',
      least: 1,
      most: 999,
      missing: 'common:errors.number.howMany',
    }),
    age_group: accept(AGE_GROUPS.find((age) => age === answers.ageGroup) ?? null),
    sex: accept(SEXES.find((sex) => sex === answers.sex) ?? null),
    nationalities: parseLines(answers.nationalities, 'nationalities', {
      name: 'safeguarding:form.nationality',
      most: 60,
    }),
    support: parseLines(answers.support, 'support', { name: 'safeguarding:form.supportOne', most: 120 }),
    place: parseLine(answers.place, 'place', { name: 'safeguarding:form.place', most: 120, optional: true }),
  })
