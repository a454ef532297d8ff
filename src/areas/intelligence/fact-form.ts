import { accept, type Result, refuse, unreachable } from '#domain/kernel/result.ts'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import { dateParts, isEmptyDate, parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseChoice, parseText, parseWholeNumber } from '#platform/forms/text.ts'
import { parseTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import { FACT_FIELDS, type Field, SAYING_ANYTHING } from './fact-fields.words.ts'

/** What was typed or stands in the fields of a fact, by the name of the input. */
export type Answers = Readonly<Record<string, string>>

const DATE_INPUTS = ['day', 'month', 'year'] as const

const inputsOf = ({ name, type }: Field): readonly string[] =>
  type === 'date' ? DATE_INPUTS.map((part) => `${name}-${part}`) : [name]

/** The fields of a kind, or the few of them that a question asks for. */
export const fieldsOf = (kind: FactKind, only?: readonly string[]): readonly Field[] =>
  FACT_FIELDS[kind].filter(({ name }) => only === undefined || only.includes(name))

/** What was typed into these fields. */
export const readAnswers = (body: unknown, fields: readonly Field[]): Answers =>
  Object.fromEntries(fields.flatMap(inputsOf).map((input) => [input, typed(body, input)]))

/** The fields of a kind as they stand in a value. */
export function answersOf(kind: FactKind, value: FactValues[FactKind]): Answers {
  const parts: Record<string, unknown> = typeof value === 'object' ? { ...value } : { value }
  return Object.fromEntries(FACT_FIELDS[kind].flatMap((field) => written(field, parts[field.name] ?? null)))
}

function written({ name, type }: Field, value: unknown): readonly (readonly [string, string])[] {
  if (type === 'date')
    return Object.entries(writtenDate(value)).map(([part, text]) => [`${name}-${part}`, text] as const)
  if (Array.isArray(value)) return [[name, value.join('\n')]]
  return [[name, typeof value === 'string' || typeof value === 'number' ? String(value) : '']]
}

/** A day of which the year is not known (`--10-04`) leaves the box of the year empty. */
function writtenDate(value: unknown): Record<(typeof DATE_INPUTS)[number], string> {
  if (typeof value !== 'string') return dateParts(undefined)
  if (!value.startsWith('--')) return dateParts(Temporal.PlainDate.from(value))
  const { month, day } = Temporal.PlainMonthDay.from(value).toPlainDate({ year: 2000 })
  return { day: String(day), month: String(month), year: '' }
}

/** A fact of a kind as its fields describe it, or every mistake. */
export function parse<Kind extends FactKind>(
  kind: Kind,
  answers: Answers,
): Result<FactValues[Kind], readonly FieldError[]> {
  const fields = FACT_FIELDS[kind]
  const parsed = fields.map(
    (field) => [field.name, parseField(field, answers, `drafts:field.${kind}.${field.name}`)] as const,
  )
  const errors = parsed.flatMap(([, result]) => (result.ok ? [] : [result.refusal]))
  if (errors.length > 0) return refuse(errors)
  const values = parsed.flatMap(([name, result]) => (result.ok ? [[name, result.value] as const] : []))
  if (SAYING_ANYTHING.includes(kind) && values.every(([, value]) => value === null))
    return refuse([{ field: fields[0]?.name ?? '', message: 'drafts:field.nothingSaid' }])
  const isPlain = fields.length === 1 && fields[0]?.name === 'value'
  return accept((isPlain ? values[0]?.[1] : Object.fromEntries(values)) as FactValues[Kind])
}

function parseField(field: Field, answers: Answers, label: string): Result<unknown, FieldError> {
  const { name, type, optional } = field
  if (type === 'date') return parseDay(name, answers, label, optional)
  const text = answers[name] ?? ''
  if (type === 'list') return parseList(text, name, label, field.most)
  return text === '' && optional ? accept(null) : parseWritten(field, text, label)
}

function parseWritten(
  field: Exclude<Field, { type: 'date' | 'list' }>,
  text: string,
  label: string,
): Result<unknown, FieldError> {
  const { name, type } = field
  switch (type) {
    case 'text':
      return parseWords(text, field, label)
    case 'count':
      return parseWholeNumber(text, name, {
        name: label,
        least: field.least,
        most: field.most,
        missing: 'common:errors.number.howMany',
      })
    case 'choice':
      return parseChoice(text, field.choices, name, `${label}Missing`)
    case 'age':
      return parseAge(text, name)
    case 'time':
      return parseTimeOfDay(text, name, label)
    default:
      return unreachable(field)
  }
}

function parseWords(
  text: string,
  { name, most, normal }: Field & { readonly type: 'text' },
  label: string,
): Result<string, FieldError> {
  const words = text.replaceAll('\r\n', '\n')
  // What is too long is refused as it stands: no normal form is looked for in a whole book.
  const kept = normal === undefined || words === '' || words.length > most ? words : normal(words)
  return parseText(kept, name, { name: label, most })
}

function parseTimeOfDay(text: string, name: string, label: string): Result<string, FieldError> {
  const time = parseTime(text, name, label)
  return time.ok ? accept(time.value.toString({ smallestUnit: 'minute' })) : time
}

function parseDay(
  name: string,
  answers: Answers,
  label: string,
  optional: true | undefined,
): Result<string | null, FieldError> {
  const parts = readDate(answers, name)
  if (optional && isEmptyDate(parts)) return accept(null)
  const date = parseDate(parts, name, label)
  return date.ok ? accept(date.value.toString()) : date
}

/** One a line; none is an empty list. */
function parseList(text: string, name: string, label: string, most: number): Result<readonly string[], FieldError> {
  const items = text.split('\n').flatMap((line) => line.trim() || [])
  const tooLong = items.find((item) => item.length > most)
  if (tooLong === undefined) return accept(items)
  return refuse({ field: name, message: 'common:errors.text.tooLong', values: { name: label, count: most } })
}

// '32', '22-37', '30s': what reports say of ages.
const AGE = /^(?:\d{1,3}|\d{1,3} ?[-–] ?\d{1,3}|\d0s)$/u

function parseAge(text: string, name: string): Result<number | string, FieldError> {
  if (!AGE.test(text)) return refuse({ field: name, message: 'drafts:field.arrests.ageUnreadable' })
  return accept(/^\d+$/u.test(text) ? Number(text) : text.replaceAll(' ', ''))
}
