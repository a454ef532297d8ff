import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import { dateTimeView, dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Answers, ROUTES } from './answers.ts'

/** What the macros of `fields.njk` need. */
export const fieldsPage = (answers: Answers, errors: readonly FieldError[], words: Words) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  routes: ROUTES.map((route) => ({
    value: route,
    text: words.t(`closures:route.${route}`),
    hint: { text: words.t(`closures:record.routeHint.${route}`) },
    checked: route === answers.route,
  })),
  noticeHours: (['24', '48', ''] as const).map((hours) => ({
    value: hours,
    text: words.t(`closures:form.noticeHours.${hours === '' ? 'notKnown' : hours}`),
    checked: hours === answers.noticeHours,
  })),
  servedAt: dateTimeView(answers.servedAt, 'servedAt', errors, words),
  hearing: dateTimeView(answers.hearing, 'hearing', errors, words),
  madeOn: dateView(answers.madeOn, 'madeOn', errors, words),
  endsOn: dateView(answers.endsOn, 'endsOn', errors, words),
  extendedOn: dateView(answers.extendedOn, 'extendedOn', errors, words),
  extendedTo: dateView(answers.extendedTo, 'extendedTo', errors, words),
  endedOn: dateView(answers.endedOn, 'endedOn', errors, words),
})

/** A refusal of the domain as a mistake in the form, in words with its citation. */
export function mistakeOf({ code, field, citation, limit }: ClosureRefusal, words: Words): FieldError {
  const last = limit === undefined ? '' : words.day(limit instanceof Temporal.PlainDate ? limit : limit.toInstant())
  return { field: field ?? 'main-content', message: `closures:refusal.${code}`, values: { citation, limit: last } }
}
