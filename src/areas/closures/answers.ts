import { LONDON } from '#domain/calendar/london.ts'
import type { ClosureRoute, Hearing } from '#domain/closure/closure.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type DateParts, dateParts, isEmptyDate, parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { type DateTimeParts, parseDateTime, readDateTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { ClosureRecord } from './closure-record.ts'

/** The Acts under which premises are closed, the usual one first. */
export const ROUTES = ['anti-social-behaviour-2014', 'sexual-offences-2003'] as const satisfies readonly ClosureRoute[]

/** What was typed about a closure, kept exactly. */
export const readAnswers = (body: Body) => ({
  began: typed(body, 'began'),
  route: typed(body, 'route'),
  noticeHours: typed(body, 'noticeHours'),
  servedAt: readDateTime(body, 'servedAt'),
  hearing: readDateTime(body, 'hearing'),
  madeOn: readDate(body, 'madeOn'),
  orderLength: typed(body, 'orderLength'),
  endsOn: readDate(body, 'endsOn'),
  extendedOn: readDate(body, 'extendedOn'),
  extendedTo: readDate(body, 'extendedTo'),
  endedOn: readDate(body, 'endedOn'),
  because: typed(body, 'because'),
  reason: typed(body, 'reason'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form before anything was typed. */
export const BLANK: Answers = readAnswers({})

/** The answers that a closure as it stands would give. */
export const answersFrom = (record: ClosureRecord): Answers => ({
  ...BLANK,
  route: record.route,
  noticeHours: record.notice_hours === null ? '' : String(record.notice_hours),
  servedAt: partsOf(record.notice_served_at),
  hearing: record.hearing_on === null ? partsOf(record.hearing_at) : { ...partsOfDay(record.hearing_on), time: '' },
  madeOn: partsOfDay(record.order_made_on),
  orderLength: record.order_length ?? '',
  endsOn: partsOfDay(record.order_ends_on),
  extendedOn: partsOfDay(record.order_extended_on.at(-1) ?? null),
  extendedTo: partsOfDay(record.order_extended_to.at(-1) ?? null),
  endedOn: partsOfDay(record.ended_on),
  because: record.ended_because ?? '',
})

const partsOfDay = (text: string | null): DateParts =>
  dateParts(text === null ? undefined : Temporal.PlainDate.from(text))

function partsOf(text: string | null): DateTimeParts {
  if (text === null) return { ...dateParts(undefined), time: '' }
  const local = Temporal.Instant.from(text).toZonedDateTimeISO(LONDON)
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

/** The length of a notice; `undefined` where it is not known. */
export const parseNoticeHours = ({ noticeHours }: Answers): Result<24 | 48 | undefined, FieldError> =>
  accept(noticeHours === '24' ? 24 : noticeHours === '48' ? 48 : undefined)

/** When the notice was served. */
export function parseServed({ servedAt }: Answers): Result<Temporal.ZonedDateTime, FieldError> {
  const parsed = parseDateTime(servedAt, 'servedAt', 'closures:name.servedAt')
  return parsed.ok ? accept(parsed.value.toZonedDateTimeISO(LONDON)) : parsed
}

/** The same where it may be not known. */
export const parseServedIfKnown = (answers: Answers): Result<Temporal.ZonedDateTime | undefined, FieldError> =>
  isEmptyMoment(answers.servedAt) ? accept(undefined) : parseServed(answers)

/** A hearing on a day, at an hour where one was typed; `undefined` where nothing was. */
export function parseHearing({ hearing }: Answers): Result<Hearing | undefined, FieldError> {
  if (isEmptyMoment(hearing)) return accept(undefined)
  if (hearing.time === '') return parseDate(hearing, 'hearing', 'closures:name.hearing')
  const parsed = parseDateTime(hearing, 'hearing', 'closures:name.hearing')
  return parsed.ok ? accept(parsed.value.toZonedDateTimeISO(LONDON)) : parsed
}

/** A field of one day. */
type DayField = 'madeOn' | 'endsOn' | 'extendedOn' | 'extendedTo' | 'endedOn'

/** A day that must be given. */
export const parseDay = (answers: Answers, field: DayField): Result<Temporal.PlainDate, FieldError> =>
  parseDate(answers[field], field, `closures:name.${field}`)

/** A day that may be not known. */
export const parseDayIfKnown = (
  answers: Answers,
  field: DayField,
): Result<Temporal.PlainDate | undefined, FieldError> =>
  isEmptyDate(answers[field]) ? accept(undefined) : parseDay(answers, field)

/** A short text of at most `most` characters; `null` where nothing was typed. */
export const parseRemark = (
  text: string,
  field: 'orderLength' | 'because',
  most: number,
): Result<string | null, FieldError> =>
  text.length > most
    ? refuse({ field, message: 'common:errors.text.tooLong', values: { name: `closures:fact.${field}`, count: most } })
    : accept(text === '' ? null : text)

const isEmptyMoment = (parts: DateTimeParts): boolean => isEmptyDate(parts) && parts.time === ''
