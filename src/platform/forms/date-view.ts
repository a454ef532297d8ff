import type { Words } from '#platform/i18n/words.ts'
import { DATE_PARTS, type DateParts } from './date.ts'
import { type FieldError, sentence } from './field-error.ts'
import type { DateTimeParts } from './time.ts'

/** What `govukDateInput` is given, without legend and hint: the page adds those. */
export type DateView = {
  readonly id: string
  readonly namePrefix: string
  readonly items: readonly DateBox[]
  readonly errorMessage?: { readonly text: string }
}

type DateBox = {
  readonly name: string
  readonly label: string
  readonly classes: string
  readonly inputmode: 'numeric' | 'text'
  readonly value: string
  /** Said for each box: `govukDateInput` outlines all of them otherwise. */
  readonly error: boolean
}

/** The boxes of a date with what was typed and the mistake, if there is one. */
export function dateView(parts: DateParts, field: string, errors: readonly FieldError[], words: Words): DateView {
  return view(
    DATE_PARTS.map((name) => [name, parts[name]]),
    field,
    errors,
    words,
  )
}

/** The boxes of a date and a time of day, placed by `govukDateInput` too. */
export function dateTimeView(
  parts: DateTimeParts,
  field: string,
  errors: readonly FieldError[],
  words: Words,
): DateView {
  return view(
    [...DATE_PARTS, 'time' as const].map((name) => [name, parts[name]]),
    field,
    errors,
    words,
  )
}

const WIDTHS = { day: 2, month: 2, year: 4, time: 5 } as const

function view(
  boxes: readonly (readonly [keyof typeof WIDTHS, string])[],
  field: string,
  errors: readonly FieldError[],
  words: Words,
): DateView {
  const error = errors.find((mistake) => mistake.field === field)
  return {
    id: field,
    namePrefix: field,
    items: boxes.map(([name, value]) => ({
      name,
      label: words.t(`common:dateInput.${name}`),
      classes: `govuk-input--width-${WIDTHS[name]}`,
      inputmode: name === 'time' ? 'text' : 'numeric',
      value,
      error: error !== undefined && (error.parts?.includes(name) ?? true),
    })),
    ...(error && { errorMessage: { text: sentence(error, words) } }),
  }
}
