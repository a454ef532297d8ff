import { AGENCY_KINDS } from '#domain/agency/agency.ts'
import { dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { AgencyGiven, Answers } from './agency-form.ts'

/** An agency that may be chosen as the one that goes on with the work. */
export interface Successor {
  readonly id: string
  readonly name: string
}

/** Everything that `agency-fields.njk` needs; `successors` is empty where there is nothing to choose from. */
export const fieldsPage = (
  answers: Answers,
  errors: readonly FieldError[],
  successors: readonly Successor[],
  words: Words,
) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  activeFrom: dateView(answers.activeFrom, 'activeFrom', errors, words),
  activeUntil: dateView(answers.activeUntil, 'activeUntil', errors, words),
  kinds: AGENCY_KINDS.map((kind) => ({
    value: kind,
    text: words.t(`partners:kind.${kind}`),
    checked: kind === answers.kind,
  })),
  firstResponder: (['yes', 'no'] as const).map((answer) => ({
    value: answer,
    text: words.t(`partners:answer.${answer}`),
    checked: answer === answers.firstResponder,
  })),
  successors: [
    { value: '', text: words.t('partners:form.nobodyContinues') },
    ...successors.map(({ id, name }) => ({ value: id, text: name, selected: id === answers.continuedById })),
  ],
})

/** What is known of an agency, in the order of its form, as rows of a summary list. */
export const rowsOf = (agency: AgencyGiven, agencies: readonly Successor[], words: Words) => [
  { key: words.t('partners:form.name'), value: agency.name },
  { key: words.t('partners:form.kind'), value: words.t(`partners:kind.${agency.kind}`) },
  {
    key: words.t('partners:form.firstResponder'),
    value: words.t(`partners:answer.${agency.firstResponder ? 'yes' : 'no'}`),
  },
  { key: words.t('partners:form.activeFrom'), value: agency.activeFrom === null ? '' : words.day(agency.activeFrom) },
  {
    key: words.t('partners:until'),
    value: agency.activeUntil === null ? words.t('partners:goesOn') : words.day(agency.activeUntil),
  },
  ...agencies
    .filter(({ id }) => id === agency.continuedById)
    .map(({ name }) => ({ key: words.t('partners:form.continuedBy'), value: name })),
  { key: words.t('partners:form.contact'), value: agency.contact },
  ...(agency.note === '' ? [] : [{ key: words.t('partners:form.note'), value: agency.note }]),
]
