import { type ClosureActName, refusalOf } from '#domain/closure/acts.ts'
import { readClosure } from '#platform/clocks/closure-row.ts'
import { type FieldError, sentence } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { Answers } from '../answers.ts'
import type { ClosureRecord } from '../closure-record.ts'
import { fieldsPage, mistakeOf } from '../fields-page.ts'
import { factsOf } from '../see-closure/page.ts'
import { fieldsOf } from './form.ts'

/** A step's form as it is to be shown. */
export interface StepShown {
  readonly heading: OperationHeading
  readonly record: ClosureRecord
  readonly act: ClosureActName
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  /** The version of the closure that the form stands on. */
  readonly version: number
  /** Somebody else changed the closure meanwhile: both are shown. */
  readonly isConflict?: true
}

/** Everything `page.njk` needs. */
export function page(shown: StepShown, words: Words) {
  const { heading, record, act, answers, errors, version, isConflict } = shown
  const closure = readClosure(record)
  const impossible = refusalOf(closure, act)
  const fields = fieldsPage(answers, errors, words)
  return {
    ...operationFrame(heading, 'closures', words),
    fields,
    errorSummary: fields.errorSummary,
    closureHref: `/closures/${record.id}`,
    premises: record.premises ?? words.t('closures:board.premisesHeld'),
    act,
    version,
    names: fieldsOf(act, closure),
    ...(impossible === undefined ? {} : { impossible: sentence(mistakeOf(impossible, words), words) }),
    ...(isConflict === undefined ? {} : { theirs: factsOf(record, closure, words) }),
  }
}
