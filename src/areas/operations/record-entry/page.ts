import type { OperationStrand } from '#domain/access/strands.ts'
import { ENTRY_KINDS } from '#domain/log/entry.ts'
import { dateTimeView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { addressOf, operationFrame } from '#platform/need-to-know/strand-page.ts'
import { type Answers, WHEN_CHOICES } from './form.ts'

/** Where the entry will be held and what it can be linked to. */
export interface Place {
  readonly heading: OperationHeading
  readonly kind: OperationStrand
  readonly strandId: string
  readonly premises: readonly { readonly id: string; readonly label: string }[]
}

/** Everything `page.njk` needs. */
export const page = (
  { heading, kind, premises }: Place,
  answers: Answers,
  errors: readonly FieldError[],
  words: Words,
) => ({
  ...operationFrame(heading, kind === 'command' ? 'overview' : kind, words),
  title: words.t('log:record.title', { strand: words.t(`common:strand.${kind}`) }),
  action: `/operations/${heading.id}/entries/new?strand=${kind}`,
  cancelHref: addressOf(heading.id, kind),
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  choices: WHEN_CHOICES.map((choice) => ({
    value: choice,
    text: words.t(`log:when.${choice}`),
    checked: choice === answers.when,
  })),
  kinds: ENTRY_KINDS.map((name) => ({
    value: name,
    text: words.t(`log:kind.${name}`),
    hint: { text: words.t(`log:kindHint.${name}`) },
    checked: name === answers.kind,
  })),
  earlier: dateTimeView(answers.earlier, 'earlier', errors, words),
  premises:
    premises.length === 0
      ? []
      : [
          { value: '', text: words.t('log:record.noPremises') },
          ...premises.map(({ id, label }) => ({ value: id, text: label, selected: id === answers.premisesId })),
        ],
})
