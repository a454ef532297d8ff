import { accept, type Result } from '#domain/kernel/result.ts'
import {
  type Assessed,
  type AssessedInWords,
  type AssessmentRefusal,
  MAY_BE_LEFT_OUT,
} from '#domain/report/assessment.ts'
import { RISK_LEVELS } from '#domain/report/risk.ts'
import { DATE_PARTS, isEmptyDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { type DateTimeParts, parseDateTime, readDateTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

const MOST = 4000
const YES_NO = ['yes', 'no'] as const

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  threat: typed(body, 'threat'),
  harm: typed(body, 'harm'),
  risk: typed(body, 'risk'),
  vulnerability: typed(body, 'vulnerability'),
  opportunity: typed(body, 'opportunity'),
  reasons: typed(body, 'reasons'),
  child: typed(body, 'child'),
  life: typed(body, 'life'),
  level: typed(body, 'level'),
  lookAgain: readDateTime(body, 'lookAgain'),
  laterBecause: typed(body, 'laterBecause'),
})

export type Answers = ReturnType<typeof readAnswers>

/** What somebody wrote, by what was asked; `laterBecause` is '' where the next look is no later than usual. */
export type AssessmentWords = Readonly<Record<AssessedInWords | 'laterBecause', string>>

/** An assessment as the form describes it. */
export interface AssessmentGiven extends Assessed {
  readonly words: AssessmentWords
}

/** The assessment, or every mistake in the order of the page. */
export function parse(answers: Answers): Result<AssessmentGiven, readonly FieldError[]> {
  const read = gather({
    threat: wordsOf(answers, 'threat'),
    harm: wordsOf(answers, 'harm'),
    risk: wordsOf(answers, 'risk'),
    vulnerability: wordsOf(answers, 'vulnerability'),
    child: parseChoice(answers.child, YES_NO, 'child', 'intake:assess.childMissing'),
    life: parseChoice(answers.life, YES_NO, 'life', 'intake:assess.lifeMissing'),
    opportunity: wordsOf(answers, 'opportunity'),
    level: parseChoice(answers.level, RISK_LEVELS, 'level', 'intake:assess.levelMissing'),
    reasons: wordsOf(answers, 'reasons'),
    lookAgain: lookAgainOf(answers.lookAgain),
    laterBecause: parseText(answers.laterBecause, 'laterBecause', {
      name: 'intake:assess.laterBecause',
      most: MOST,
      optional: true,
    }),
  })
  if (!read.ok) return read
  const { child, life, level, lookAgain, ...words } = read.value
  const { laterBecause } = words
  return accept({ child: child === 'yes', life: life === 'yes', level, lookAgain, laterBecause, words })
}

const wordsOf = (answers: Answers, field: AssessedInWords): Result<string, FieldError> =>
  parseText(answers[field], field, {
    name: `intake:assess.name.${field}`,
    most: MOST,
    ...(MAY_BE_LEFT_OUT.has(field) ? { optional: true } : {}),
  })

/** Nothing typed: as soon as the level asks. */
const lookAgainOf = (parts: DateTimeParts): Result<Temporal.Instant | undefined, FieldError> =>
  isEmptyDate(parts) && parts.time === ''
    ? accept(undefined)
    : parseDateTime(parts, 'lookAgain', 'intake:assess.lookAgainName')

/** The words for each reason not to take an assessment. */
export const REFUSALS: Readonly<Record<AssessmentRefusal, FieldError>> = {
  'life-is-grave': { field: 'level', message: 'intake:assess.lifeIsGrave' },
  'look-again-in-the-past': {
    field: 'lookAgain',
    parts: [...DATE_PARTS, 'time'],
    message: 'intake:assess.lookAgainInThePast',
  },
  'later-without-a-reason': { field: 'laterBecause', message: 'intake:assess.laterWithoutAReason' },
}
