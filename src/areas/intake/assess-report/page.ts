import { ASSESSED_IN_WORDS, MAY_BE_LEFT_OUT } from '#domain/report/assessment.ts'
import { RISK_LEVELS, type RiskLevel } from '#domain/report/risk.ts'
import { dateTimeView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { ReportPlace } from '../held-report.ts'
import type { Answers } from './form.ts'
import type { Assessment } from './store.ts'

/** How grave a level looks; its words carry the meaning. */
const TONES: Readonly<Record<RiskLevel, string>> = {
  standard: 'calm',
  medium: 'busy',
  high: 'warning',
  immediate: 'bad',
}

/** What the form stands on. */
interface Form {
  readonly place: ReportPlace
  readonly assessments: readonly Assessment[]
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  /** What somebody did while the form was being filled in: what they found stands first, and nothing typed is lost. */
  readonly meanwhile?: 'assessed' | 'closed'
  readonly now: Temporal.Instant
}

/** Everything `page.njk` needs. */
export const page = (
  { place: { report, mayContribute }, assessments, answers, errors, meanwhile, now }: Form,
  words: Words,
) => ({
  report: { number: report.number, href: `/reports/${report.id}` },
  action: `/reports/${report.id}/assess`,
  isClosed: report.state === 'closed',
  mayAssess: mayContribute && (report.state !== 'closed' || meanwhile === 'closed'),
  builtFrom: assessments.length,
  meanwhile: meanwhile === 'assessed',
  assessments: assessmentViews(assessments, words, now),
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  answers,
  inWords: Object.fromEntries(
    ASSESSED_IN_WORDS.map((field) => [
      field,
      { label: words.t(`intake:assess.ask.${field}`), hint: words.t(`intake:assess.hint.${field}`) },
    ]),
  ),
  child: yesOrNo(answers.child, words),
  life: yesOrNo(answers.life, words),
  levels: RISK_LEVELS.map((level) => ({
    value: level,
    text: words.t(`intake:assess.level.${level}`),
    hint: { text: words.t(`intake:assess.levelHint.${level}`) },
    checked: level === answers.level,
  })),
  lookAgain: dateTimeView(answers.lookAgain, 'lookAgain', errors, words),
})

const yesOrNo = (answer: string, { t }: Words) =>
  (['yes', 'no'] as const).map((value) => ({
    value,
    text: t(`intake:assess.${value}`),
    checked: value === answer,
  }))

/** How a report was assessed, as `history.njk` places it: the latest first. */
export const assessmentViews = (assessments: readonly Assessment[], words: Words, now: Temporal.Instant) =>
  assessments.map(({ id, level, child, life, by, at, dueAt, words: written }, index) => ({
    id,
    level: words.t(`intake:assess.level.${level}`),
    tone: TONES[level],
    by: words.t('intake:assess.by', { who: by, when: words.dateTime(at) }),
    // Only the latest says when somebody is to look again; what was due before it was met by it.
    due: index === 0 ? { at: dueAt, text: words.dateTime(dueAt), relative: words.relative(dueAt, now) } : undefined,
    found: [...(life ? [words.t('intake:urgent.life')] : []), ...(child ? [words.t('intake:urgent.child')] : [])],
    rows: written === undefined ? undefined : rowsOf(written, words),
  }))

const rowsOf = (written: NonNullable<Assessment['words']>, { t }: Words) => [
  ...ASSESSED_IN_WORDS.filter((field) => written[field] !== '' || !MAY_BE_LEFT_OUT.has(field)).map((field) => ({
    key: t(`intake:assess.ask.${field}`),
    value: written[field],
  })),
  ...(written.laterBecause === '' ? [] : [{ key: t('intake:assess.laterBecause'), value: written.laterBecause }]),
]
