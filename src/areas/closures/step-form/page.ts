import { whatEvidenceShows } from '#domain/closure/check-step.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import { type Field, mayBeEmpty } from '#domain/closure/steps/field.ts'
import { fieldsOf, isFact, type StepName } from '#domain/closure/steps/steps.ts'
import { isRank, RANKS, type Role } from '#domain/law/roles.ts'
import type { DateParts } from '#platform/forms/date.ts'
import { dateTimeView, dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { DateTimeParts } from '#platform/forms/time.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './answers.ts'
import { HINTS } from './hints.words.ts'

/** A choice of more than this is offered as a list that opens. */
const MOST_RADIOS = 7

/** A form as it is shown: what was typed, and what is wrong with it. */
interface Shown {
  readonly answers: Answers
  readonly errors: readonly FieldError[]
}

/** What `fields.njk` needs to place the fields of a step. */
export function stepFields(name: StepName, route: ClosureRoute, typed: Shown, words: Words) {
  const shown = { ...typed, errors: placeErrors(name, route, typed.errors) }
  return {
    fields: fieldsOf(name, route).map(([field, asked]) => ({
      ...labelView(name, field, asked, { route, words }),
      error: fieldErrors(shown.errors, words)[field],
      ...answerView(field, asked, shown, words),
      ...(asked.type === 'choice' ? choiceView(field, asked, route, textOf(shown.answers[field]), words) : {}),
    })),
    errorSummary: errorSummary(shown.errors, words),
    isMultipart: fieldsOf(name, route).some(([, { type }]) => type === 'photo'),
  }
}

/** Mistakes with a box of this form that can be gone to: what is wrong with a fact that it does not ask for is said of all of it. */
export const placeErrors = (
  name: StepName,
  route: ClosureRoute,
  errors: readonly FieldError[],
): readonly FieldError[] => {
  const asked = new Map(fieldsOf(name, route))
  return errors.map((error) => {
    const type = asked.get(error.field)?.type
    if (type === undefined) return isFact(error.field) ? { ...error, field: 'main-content' } : error
    return error.parts === undefined && DATED.has(type) ? { ...error, parts: BOXES } : error
  })
}

const BOXES = ['day', 'month', 'year', 'time']

const DATED: ReadonlySet<Field['type']> = new Set(['day', 'moment', 'hearing', 'end'])

function labelView(step: StepName, name: string, asked: Field, { route, words: { t } }: Context) {
  const label = t(`closures:field.${name}`)
  const hint = hintOf(step, name, route)
  return {
    name,
    type: asked.type,
    label: mayBeEmpty(asked)
      ? t(asked.type === 'photo' ? 'closures:form.optional' : 'closures:form.ifKnown', { label })
      : label,
    ...(hint === undefined ? {} : { hint: t(`closures:hint.${hint}`) }),
  }
}

interface Context {
  readonly route: ClosureRoute
  readonly words: Words
}

/** The key of a field's hint; where the Acts differ the 2003 Act has its own. */
function hintOf(step: StepName, name: string, route: ClosureRoute): string | undefined {
  const keys = [...(route === 'sexual-offences-2003' ? [`${step}.${name}Of2003`] : []), `${step}.${name}`]
  return keys.find((key) => HINTS.has(key))
}

function answerView(name: string, { type }: Field, { answers, errors }: Shown, words: Words) {
  const answer = answers[name]
  if (type === 'day') return { date: dateView(answer as DateParts, name, errors, words) }
  if (type === 'moment' || type === 'hearing' || type === 'end') {
    return { date: dateTimeView(answer as DateTimeParts, name, errors, words) }
  }
  return { value: textOf(answer) }
}

const textOf = (answer: Answers[string] | undefined): string => (typeof answer === 'string' ? answer : '')

function choiceView(
  name: string,
  asked: Extract<Field, { type: 'choice' }>,
  route: ClosureRoute,
  chosen: string,
  { t }: Words,
) {
  const { options } = asked
  const offered = options.filter((option) => isOffered(name, option, route))
  const items = offered.map((value) => ({
    value,
    text: t(`closures:option.${name}.${value}`),
    checked: value === chosen,
    selected: value === chosen,
  }))
  const none = { value: '', text: t('closures:form.notKnown'), checked: chosen === '', selected: chosen === '' }
  const isList = offered.length > MOST_RADIOS
  if (isList)
    return { isList, items: [{ ...none, text: mayBeEmpty(asked) ? none.text : t('closures:form.choose') }, ...items] }
  return { isList, items: mayBeEmpty(asked) ? [...items, none] : items }
}

/** Each Act has its own test, and only the police act under the 2003 Act. */
function isOffered(name: string, option: string, route: ClosureRoute): boolean {
  if (name === 'shows') return whatEvidenceShows(route).includes(option)
  return name !== 'role' || route === 'anti-social-behaviour-2014' || RANKS.some((rank) => rank === option)
}

/** A refusal of the domain as a mistake in the form, in words with its citation. */
export function mistakeOf({ code, field, citation, limit, roles }: ClosureRefusal, words: Words): FieldError {
  const last = limit === undefined ? '' : momentText(limit, words)
  const who = (roles ?? []).map((role) => sayRole(role, words)).join(words.t('closures:form.or'))
  return { field: field ?? 'main-content', message: `closures:refusal.${code}`, values: { citation, limit: last, who } }
}

const sayRole = (role: Role, { t }: Words): string =>
  isRank(role) ? t('closures:form.rankOrAbove', { role: t(`closures:role.${role}`) }) : t(`closures:role.${role}`)

const momentText = (moment: Temporal.PlainDate | Temporal.ZonedDateTime, words: Words): string =>
  moment instanceof Temporal.PlainDate ? words.day(moment) : words.dateTime(moment.toInstant())
