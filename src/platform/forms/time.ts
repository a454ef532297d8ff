import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { DATE_PARTS, type DateParts, isEmptyDate, parseDate, readDate } from './date.ts'
import type { FieldError } from './field-error.ts'
import { typed } from './typed.ts'

/** The boxes of a date and a time of day, as typed. */
export type DateTimeParts = DateParts & { readonly time: string }

const ZONE = 'Europe/London'
const TIME = /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2}))?\s*(?<half>am|pm)?$/u
// When the clocks go back an hour comes twice: the first is summer time, the second Greenwich's.
const NAMED_HOUR = /\s*\b(?<zone>bst|gmt)$/u
const OFFSETS: Readonly<Record<string, string>> = { bst: '+01:00', gmt: '+00:00' }

/** The boxes `<field>-day`, `-month`, `-year` and `-time` of a sent form. */
export function readDateTime(body: unknown, field: string): DateTimeParts {
  return { ...readDate(body, field), time: typed(body, `${field}-time`) }
}

/** A time of day as people write it: '10:00', '10am', '10.30pm', '1430', 'midday', 'midnight'. */
export function parseTime(
  text: string,
  field: string,
  name = 'common:errors.time.name',
): Result<Temporal.PlainTime, FieldError> {
  if (text === '') return refuse({ field, message: 'common:errors.time.missing', values: { name } })
  const time = timeFrom(text.toLowerCase())
  return time === undefined ? refuse({ field, message: 'common:errors.time.notReal', values: { name } }) : accept(time)
}

/**
 * A moment typed as date and time in London. An hour that the clocks skip is refused; one that comes twice must be
 * written with its name, '1:30am BST' for the first and '1:30am GMT' for the second.
 */
export function parseDateTime(
  parts: DateTimeParts,
  field: string,
  name = 'common:errors.dateTime.name',
): Result<Temporal.Instant, FieldError> {
  const values = { name }
  if (isEmptyDate(parts) && parts.time === '') {
    return refuse({ field, parts: [...DATE_PARTS, 'time'], message: 'common:errors.dateTime.missing', values })
  }
  const date = parseDate(parts, field, name)
  if (!date.ok) return date
  if (parts.time === '') {
    return refuse({ field, parts: ['time'], message: 'common:errors.dateTime.withoutTime', values })
  }
  const text = parts.time.toLowerCase()
  const time = parseTime(text.replace(NAMED_HOUR, ''), field, name)
  if (!time.ok) return refuse({ ...time.refusal, parts: ['time'] })
  const moment = momentAt(date.value.toPlainDateTime(time.value), NAMED_HOUR.exec(text)?.groups?.['zone'])
  if (moment.ok) return moment
  return refuse({ field, parts: ['time'], message: `common:errors.dateTime.${moment.refusal}`, values })
}

function momentAt(
  local: Temporal.PlainDateTime,
  zone: string | undefined,
): Result<Temporal.Instant, 'skipped' | 'twice' | 'wrongZone'> {
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(ZONE, { disambiguation }),
  )
  if (first === undefined || second === undefined || !first.toPlainDateTime().equals(local)) return refuse('skipped')
  if (zone === undefined) return first.equals(second) ? accept(first.toInstant()) : refuse('twice')
  const named = [first, second].find(({ offset }) => offset === OFFSETS[zone])
  return named === undefined ? refuse('wrongZone') : accept(named.toInstant())
}

const NAMED_TIMES: Readonly<Record<string, string>> = { midday: '12:00', noon: '12:00', midnight: '00:00' }

function timeFrom(text: string): Temporal.PlainTime | undefined {
  const { hour, minute = '00', half } = TIME.exec(NAMED_TIMES[text] ?? text)?.groups ?? {}
  if (hour === undefined || Number(minute) > 59) return undefined
  const hourOfDay = half === undefined ? hourOf24(hour, text) : hourOf12(Number(hour), half)
  return hourOfDay === undefined ? undefined : Temporal.PlainTime.from({ hour: hourOfDay, minute: Number(minute) })
}

const hourOf12 = (hour: number, half: string): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'pm' ? 12 : 0)

// A bare '10' may be a time of morning, of evening or a slip, so it is not read.
const hourOf24 = (hour: string, text: string): number | undefined =>
  Number(hour) > 23 || /^\d{1,2}$/u.test(text) ? undefined : Number(hour)
