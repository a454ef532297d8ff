import { refusalOf } from '#domain/closure/acts.ts'
import { citationOf } from '#domain/closure/provisions.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { StepName } from '#domain/closure/steps/steps.ts'
import { kindOf } from '#domain/closure/steps/steps.ts'
import { type FieldError, sentence } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { ClosureRecord } from '../closure-record.ts'
import { premisesText } from '../closure-view.ts'
import { stateAndFacts } from '../standing-facts.ts'
import type { Answers } from '../step-form/answers.ts'
import { mistakeOf, stepFields } from '../step-form/page.ts'

/** A step's form as it is to be shown. */
export interface StepShown {
  readonly heading: OperationHeading
  readonly record: ClosureRecord
  readonly act: StepName
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  /** What the domain said against it. */
  readonly refusals?: readonly ClosureRefusal[]
  /** Why it is to be recorded although it is late, as far as it was typed. */
  readonly lateBecause?: string
  /** The version of the closure that the form stands on. */
  readonly version: number
  /** Somebody else changed the closure meanwhile: both are shown. */
  readonly isConflict?: true
}

/** Everything `page.njk` needs. */
export function page(shown: StepShown, words: Words) {
  const { heading, record, act, answers, errors, version, isConflict, refusals = [], lateBecause = '' } = shown
  const { closure } = record
  const impossible = refusalOf(closure, act)
  const mayBeLate = lateBecause !== '' || (refusals.length > 0 && refusals.every((refusal) => refusal.mayBeLate))
  return {
    ...operationFrame(heading, 'closures', words),
    ...stepFields(act, closure.route, { answers, errors }, words),
    closureHref: `/closures/${record.id}`,
    premises: premisesText(record, words),
    act,
    version,
    citation: citationOf(closure.route, kindOf(act).provision),
    ...(mayBeLate ? { late: { because: lateBecause } } : {}),
    ...(impossible === undefined ? {} : { impossible: sentence(mistakeOf(impossible, words), words) }),
    ...(isConflict === undefined ? {} : { theirs: stateAndFacts(closure, words) }),
  }
}
