import { nameOf } from '#domain/law/rule.ts'
import { sayLength } from '#domain/law/say-rule.ts'
import { dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { EnactedVersion } from '../pending-version.ts'
import type { pendingOfSameAct } from '../same-act.ts'
import { type Answers, PROPOSES } from './form.ts'

/** The form of a proposal; `setFrom` is the first day that stands, `undefined` where none does. */
interface Form {
  readonly enacted: EnactedVersion
  readonly setFrom: string | undefined
  readonly sameAct: ReturnType<typeof pendingOfSameAct>
  readonly answers: Answers
  readonly errors: readonly FieldError[]
}

/** Everything `page.njk` needs. */
export const page = ({ enacted: { rule, version }, setFrom, sameAct, answers, errors }: Form, words: Words) => ({
  rule: { id: rule.id, title: rule.title },
  action: `/law/commence/${nameOf(rule, version)}`,
  length: sayLength(version.period),
  citation: version.citation ?? rule.citation,
  setFrom: setFrom === undefined ? undefined : words.day(setFrom),
  sameAct,
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  startsOn: dateView(answers.startsOn, 'startsOn', errors, words),
  choices:
    setFrom === undefined
      ? []
      : PROPOSES.map((value) => ({
          value,
          text: words.t(`law:propose.choice.${value}`),
          checked: value === answers.proposes,
        })),
})
