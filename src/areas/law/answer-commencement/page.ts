import { findRule } from '#domain/law/register.ts'
import { sayLength } from '#domain/law/say-rule.ts'
import { dateView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Proposal } from '../proposal-store.ts'
import type { pendingOfSameAct } from '../same-act.ts'
import type { Answers } from './form.ts'

/** A proposal as somebody sees it. */
interface Seen {
  readonly proposal: Proposal
  readonly isOwn: boolean
  readonly mayCommence: boolean
  /** Closures that are counted otherwise by it; `undefined` where that is not asked. */
  readonly changed: number | undefined
  readonly sameAct: ReturnType<typeof pendingOfSameAct>
  readonly answers: Answers
  readonly errors: readonly FieldError[]
}

/** Everything `page.njk` needs. */
export function page({ proposal, isOwn, mayCommence, changed, sameAct, answers, errors }: Seen, words: Words) {
  const { t } = words
  return {
    id: proposal.id,
    rule: { id: proposal.rule, title: findRule(proposal.rule)?.title ?? proposal.rule },
    state: t(`law:answer.${proposal.answer ?? 'open'}`),
    rows: rowsOf(proposal, words),
    changed:
      changed === undefined
        ? undefined
        : t(proposal.answer === null ? 'law:answer.wouldChange' : 'law:answer.hasChanged', { count: changed }),
    sameAct,
    isOwn,
    mayAnswer: mayCommence && proposal.answer === null,
    waits: proposal.answer === null && (isOwn || !mayCommence),
    choices: (['confirmed', 'refused'] as const).map((value) => ({
      value,
      text: t(`law:answer.choice.${value}`),
      checked: value === answers.answer,
    })),
    asksDay: !isOwn && proposal.startsOn !== null,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    readOn: dateView(answers.readOn, 'readOn', errors, words),
  }
}

function rowsOf(proposal: Proposal, { t, day, dateTime }: Words) {
  const { rule, version, startsOn, instrument, source, proposer, proposedAt, answerer, answeredAt } = proposal
  const found = findRule(rule)?.versions.find((one) => one.version === version)
  return [
    { key: t('law:proposal.version'), value: `${version}${found === undefined ? '' : `: ${sayLength(found.period)}`}` },
    { key: t('law:propose.startsOn'), value: startsOn === null ? t('law:proposal.notBegun') : day(startsOn) },
    { key: t('law:propose.instrument'), value: instrument },
    { key: t('law:propose.source'), value: source },
    { key: t('law:proposal.proposed'), value: t('law:proposal.by', { who: proposer, when: dateTime(proposedAt) }) },
    ...(answerer === null || answeredAt === null
      ? []
      : [
          {
            key: t(`law:answer.${proposal.answer ?? 'open'}`),
            value: t('law:proposal.by', { who: answerer, when: dateTime(answeredAt) }),
          },
        ]),
  ]
}
