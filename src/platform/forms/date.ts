import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from './field-error.ts'
import { typed } from './typed.ts'

/** The three boxes of a date, as typed. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

export const DATE_PARTS = ['day', 'month', 'year'] as const

/** The boxes `<field>-day`, `<field>-month` and `<field>-year` of a sent form. */
export function readDate(body: unknown, field: string): DateParts {
  const [day, month, year] = [typed(body, `${field}-day`), typed(body, `${field}-month`), typed(body, `${field}-year`)]
  return { day, month, year }
}

/** The boxes of a known date; three empty ones for `undefined`. */
export function dateParts(date: Temporal.PlainDate | undefined): DateParts {
  if (date === undefined) return { day: '', month: '', year: '' }
  return { day: String(date.day), month: String(date.month), year: String(date.year) }
}

/** Whether nothing at all was typed. */
export function isEmptyDate(parts: DateParts): boolean {
  return DATE_PARTS.every((part) => parts[part] === '')
}

/** A real date of four-figure year, typed with digits; `name` is the key of the field's name. */
export function parseDate(
  parts: DateParts,
  field: string,
  name = 'common:errors.date.name',
): Result<Temporal.PlainDate, FieldError> {
  const mistake = (message: string, wrong: readonly string[], values = {}) =>
    refuse({ field, parts: wrong, message, values: { name, ...values } })
  const empty = DATE_PARTS.filter((part) => parts[part] === '')
  if (empty.length === DATE_PARTS.length) return mistake('common:errors.date.missing', DATE_PARTS)
  if (empty.length > 0) return mistake(`common:errors.date.without.${empty.join('-')}`, empty)
  const unreadable = DATE_PARTS.filter((part) => !READABLE[part].test(parts[part]))
  if (unreadable.length > 0) return mistake(wordsFor(unreadable, parts), unreadable)
  const date = dateFrom(parts)
  return date === undefined ? mistake('common:errors.date.notReal', ['day']) : accept(date)
}

// `Number('1e1')` is 10, so the boxes take digits only.
const READABLE = {
  day: /^(?:0?[1-9]|[12]\d|3[01])$/u,
  month: /^(?:0?[1-9]|1[0-2])$/u,
  year: /^[12]\d{3}$/u,
} as const satisfies Record<keyof DateParts, RegExp>

function wordsFor(unreadable: readonly string[], { year }: DateParts): string {
  const shortYear = unreadable.length === 1 && unreadable[0] === 'year' && !/^\d{4}$/u.test(year)
  return shortYear ? 'common:errors.date.yearOfFour' : 'common:errors.date.notReal'
}

function dateFrom({ day, month, year }: DateParts): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: 'reject' },
    )
  } catch {
    return undefined
  }
}
