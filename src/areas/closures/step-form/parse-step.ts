import { LONDON } from '#domain/calendar/london.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import { type Field, mayBeEmpty } from '#domain/closure/steps/field.ts'
import { type ClosureStep, fieldsOf, type StepName } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type DateParts, isEmptyDate, parseDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseLine, parseText, parseWholeNumber } from '#platform/forms/text.ts'
import { type DateTimeParts, parseDateTime } from '#platform/forms/time.ts'
import type { Answers } from './answers.ts'
import { stepOf } from './step-facts.ts'

/** What the form of a step says, or every mistake in the order of the page. */
export function parseStep(
  name: StepName,
  route: ClosureRoute,
  answers: Answers,
): Result<ClosureStep, readonly FieldError[]> {
  const parsed = fieldsOf(name, route).map(
    ([field, asked]) => [field, parseField(field, asked, answers[field])] as const,
  )
  const errors = parsed.flatMap(([, value]) => (value.ok ? [] : [value.refusal]))
  if (errors.length > 0) return refuse(errors)
  return accept(
    stepOf(
      name,
      parsed.map(([field, value]) => [field, value.ok ? value.value : undefined]),
    ),
  )
}

function parseField(field: string, asked: Field, answer: Answers[string] | undefined): Result<unknown, FieldError> {
  if (mayBeEmpty(asked) && isEmpty(answer)) return accept(undefined)
  const parse = PARSERS[asked.type] as Parser<Field>
  const parsed = parse(asked, answer, { field, name: `closures:field.${field}` })
  return parsed.ok ? parsed : refuse(asAQuestion(parsed.refusal))
}

/** The fields of a step are questions, and “Enter the which court?” is no sentence: these have sentences of their own. */
export function asAQuestion(error: FieldError): FieldError {
  const { code } = /^common:errors\.(?<code>.+)$/u.exec(error.message)?.groups ?? {}
  return code === undefined ? error : { ...error, message: `closures:errors.${code}` }
}

type Parser<Asked> = (
  asked: Asked,
  answer: Answers[string] | undefined,
  at: { readonly field: string; readonly name: string },
) => Result<unknown, FieldError>

const textOf = (answer: Answers[string] | undefined): string => (typeof answer === 'string' ? answer : '')

const parseWords: Parser<{ readonly most: number }> = ({ most }, answer, { field, name }) =>
  parseText(textOf(answer), field, { name, most })

const parseDayOrTime: Parser<unknown> = (_asked, answer, { field, name }) =>
  momentOf(answer).time === '' ? parseDate(momentOf(answer), field, name) : parseMoment(momentOf(answer), field, name)

/** How each type of field is read. A photo comes beside the fields and is no answer. */
const PARSERS: { readonly [Type in Field['type']]: Parser<Extract<Field, { type: Type }>> } = {
  line: ({ most }, answer, { field, name }) => parseLine(textOf(answer), field, { name, most }),
  text: parseWords,
  photo: () => accept(undefined),
  day: (_asked, answer, { field, name }) => parseDate(partsOf(answer), field, name),
  moment: (_asked, answer, { field, name }) => parseMoment(momentOf(answer), field, name),
  hearing: parseDayOrTime,
  end: parseDayOrTime,
  hours: ({ least, most }, answer, { field, name }) => parseWholeNumber(textOf(answer), field, { name, least, most }),
  money: (_asked, answer, { field, name }) => parseMoney(textOf(answer), field, name),
  choice: ({ options }, answer, { field, name }) =>
    options.includes(textOf(answer))
      ? accept(textOf(answer))
      : refuse({ field, message: 'closures:errors.choose', values: { name } }),
}

const MONEY = /^£?\s?(?<pounds>\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(?<pence>\d{2}))?$/u

/** An amount in pounds as people write it: `1250`, `£1,250.00`. */
function parseMoney(text: string, field: string, name: string): Result<string, FieldError> {
  if (text === '') return refuse({ field, message: 'closures:errors.text.missing', values: { name } })
  const { pounds, pence = '00' } = MONEY.exec(text)?.groups ?? {}
  if (pounds === undefined || Number(`${pounds.replaceAll(',', '')}.${pence}`) === 0)
    return refuse({ field, message: 'closures:errors.money', values: { name } })
  return accept(`${pounds.replaceAll(',', '')}.${pence}`)
}

function parseMoment(parts: DateTimeParts, field: string, name: string): Result<Temporal.ZonedDateTime, FieldError> {
  const parsed = parseDateTime(parts, field, name)
  return parsed.ok ? accept(parsed.value.toZonedDateTimeISO(LONDON)) : parsed
}

const NOTHING: DateTimeParts = { day: '', month: '', year: '', time: '' }

const partsOf = (answer: Answers[string] | undefined): DateParts =>
  answer === undefined || typeof answer === 'string' ? NOTHING : answer

const momentOf = (answer: Answers[string] | undefined): DateTimeParts => ({ ...NOTHING, ...partsOf(answer) })

const isEmpty = (answer: Answers[string] | undefined): boolean =>
  typeof answer === 'string' ? answer === '' : isEmptyDate(partsOf(answer)) && momentOf(answer).time === ''
