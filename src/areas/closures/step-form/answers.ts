import { LONDON } from '#domain/calendar/london.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import type { Field } from '#domain/closure/steps/field.ts'
import { type ClosureStep, fieldsOf, type StepName } from '#domain/closure/steps/steps.ts'
import { type DateParts, dateParts, readDate } from '#platform/forms/date.ts'
import { type DateTimeParts, readDateTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed into the form of a step, kept exactly, by the names of its fields. */
export type Answers = Readonly<Record<string, string | DateParts | DateTimeParts>>

/** Reads what was typed; of an empty body the form before anything was typed. */
export const readAnswers = (name: StepName, route: ClosureRoute, body: Body): Answers =>
  Object.fromEntries(fieldsOf(name, route).map(([field, { type }]) => [field, readAnswer(type, field, body)]))

function readAnswer(type: Field['type'], field: string, body: Body): Answers[string] {
  if (type === 'day') return readDate(body, field)
  return TIMED.has(type) ? readDateTime(body, field) : typed(body, field)
}

const TIMED: ReadonlySet<Field['type']> = new Set(['moment', 'hearing', 'end'])

/** The answers that a step as it was recorded would give. */
export const answersOf = (step: ClosureStep, route: ClosureRoute): Answers =>
  Object.fromEntries(
    fieldsOf(step.act, route).map(([field, { type }]) => [field, answerOf(type, Reflect.get(step, field))]),
  )

function answerOf(type: Field['type'], value: unknown): Answers[string] {
  if (type === 'day') return dateParts(value instanceof Temporal.PlainDate ? value : undefined)
  if (TIMED.has(type)) return momentParts(value)
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
}

function momentParts(value: unknown): DateTimeParts {
  if (!(value instanceof Temporal.ZonedDateTime)) {
    return { ...dateParts(value instanceof Temporal.PlainDate ? value : undefined), time: '' }
  }
  const local = value.withTimeZone(LONDON)
  // An hour that came twice is written with its name, as `parseDateTime` wants it.
  const plain = local.toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map((which) =>
    plain.toZonedDateTime(LONDON, { disambiguation: which }),
  )
  const name = first?.equals(second ?? first) === false ? (local.offsetNanoseconds === 0 ? ' GMT' : ' BST') : ''
  return {
    ...dateParts(local.toPlainDate()),
    time: `${plain.toPlainTime().toString({ smallestUnit: 'minute' })}${name}`,
  }
}
