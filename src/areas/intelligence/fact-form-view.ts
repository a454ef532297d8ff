import { unreachable } from '#domain/kernel/result.ts'
import type { FactKind } from '#domain/reading/happened.ts'
import { readDate } from '#platform/forms/date.ts'
import { dateView } from '#platform/forms/date-view.ts'
import { type FieldError, sentence } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Field } from './fact-fields.words.ts'
import type { Answers } from './fact-form.ts'

/** A form that could not be taken: what was typed and what is wrong with it. */
export interface Mistaken {
  /** The form's own name on the page, with which the ids of its inputs begin. */
  readonly form: string
  readonly answers: Answers
  readonly errors: readonly FieldError[]
}

/** A field as one of the macros places it. */
export interface FieldView {
  readonly macro: 'input' | 'textarea' | 'select' | 'date' | 'radios'
  readonly params: object
}

/** The fields of a fact's form as macros place them; ids begin with the form's name, because a page holds many forms. */
export const fieldViews = (
  kind: FactKind,
  fields: readonly Field[],
  { form, answers, errors }: Mistaken,
  words: Words,
): readonly FieldView[] => fields.map((field) => fieldView({ kind, field, form }, answers, errors, words))

interface Place {
  readonly kind: FactKind
  readonly field: Field
  readonly form: string
}

function fieldView(
  { kind, field, form }: Place,
  answers: Answers,
  errors: readonly FieldError[],
  words: Words,
): FieldView {
  const { name } = field
  const text = words.t(`drafts:field.${kind}.${name}`)
  const label = field.optional ? words.t('drafts:field.optional', { label: text }) : text
  const id = `${form}-${name}`
  if (field.type === 'date') {
    const boxes = dateView(readDate(answers, name), name, errors, words)
    return {
      macro: 'date',
      params: { ...boxes, id, fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } } },
    }
  }
  const error = errors.find((mistake) => mistake.field === name)
  const value = answers[name] ?? ''
  const common = {
    id,
    name,
    value,
    label: { text: label, classes: 'govuk-label--s' },
    ...(error && { errorMessage: { text: sentence(error, words) } }),
  }
  return typedField({ kind, field }, common, value, words)
}

const NARROW = 'govuk-input--width-4'

function typedField(
  { kind, field }: { readonly kind: FactKind; readonly field: Exclude<Field, { type: 'date' }> },
  common: object,
  value: string,
  words: Words,
): FieldView {
  const { t } = words
  switch (field.type) {
    case 'choice':
      return { macro: 'select', params: { ...common, items: choices(kind, field, value, words) } }
    case 'count':
      return { macro: 'input', params: { ...common, inputmode: 'numeric', classes: NARROW } }
    case 'age':
      return {
        macro: 'input',
        params: { ...common, hint: { text: t('drafts:field.arrests.ageHint') }, classes: NARROW },
      }
    case 'time':
      return {
        macro: 'input',
        params: { ...common, hint: { text: t('drafts:field.time.hint') }, classes: NARROW },
      }
    case 'list':
      return { macro: 'textarea', params: { ...common, hint: { text: t('drafts:field.listHint') }, rows: 2 } }
    case 'text':
      return field.long ? { macro: 'textarea', params: { ...common, rows: 5 } } : { macro: 'input', params: common }
    default:
      return unreachable(field)
  }
}

function choices(kind: FactKind, field: Field & { readonly type: 'choice' }, value: string, { t }: Words) {
  return [
    { value: '', text: t(field.optional ? 'drafts:field.notStated' : 'drafts:field.choose') },
    ...field.choices.map((choice) => ({
      value: choice,
      text: t(`drafts:choice.${kind}.${field.name}.${choice.replaceAll(' ', '-')}`),
      selected: choice === value,
    })),
  ]
}
