import { say, sayWithZone } from '#domain/calendar/say.ts'
import { type Deadline, momentOf } from '#domain/clocks/deadline.ts'
import type { Law } from '#domain/law/law.ts'
import { sayRoles } from '#domain/law/roles.ts'
import { isHourPeriod, type Rule } from '#domain/law/rule.ts'
import { pendingVersions, sayRuleOn } from '#domain/law/say-rule.ts'
import type { Words } from '#platform/i18n/words.ts'
import { nextOf } from '../next-version.ts'
import type { Proposal } from '../proposal-store.ts'
import { extensionsToTry, type Trial } from './try-rule.ts'
import { versionView } from './version-view.ts'

/** What was found for the page. */
interface Found {
  readonly rule: Rule
  readonly law: Law
  readonly proposals: readonly Proposal[]
  readonly mayCommence: boolean
  readonly today: Temporal.PlainDate
  readonly trial: Trial
}

/** Everything `page.njk` needs. */
export function page({ rule, law, proposals, mayCommence, today, trial }: Found, words: Words) {
  const { t, day } = words
  const isPending = pendingVersions(rule, law.commencements).length > 0
  return {
    id: rule.id,
    title: rule.title,
    now: sayRuleOn(rule, today, law.commencements) ?? t('law:list.olderCases'),
    next: nextOf(rule, law, today, words),
    isPending,
    rows: rowsOf(rule, words),
    versions: rule.versions.toReversed().map((version) => versionView(rule, version, { law, proposals }, words)),
    mayCommence,
    cautions: rule.cautions,
    elsewhere: rule.elsewhere ?? [],
    proposals: proposals.map((proposal) => ({
      href: `/law/proposals/${proposal.id}`,
      version: proposal.version,
      day: proposal.startsOn === null ? t('law:proposal.notBegun') : day(proposal.startsOn),
      instrument: proposal.instrument,
      state: t(`law:answer.${proposal.answer ?? 'open'}`),
      who: proposedBy(proposal, words),
    })),
    ...trialView(rule, trial, words),
  }
}

function proposedBy({ proposer, proposedAt, answerer }: Proposal, { t, dateTime }: Words): string {
  const who = t('law:proposal.by', { who: proposer, when: dateTime(proposedAt) })
  return answerer === null ? who : t('law:proposal.answered', { who, answerer })
}

const rowsOf = ({ citation, force, trigger, authorised, kind, appliesBy, ...rule }: Rule, { t, day }: Words) => [
  { key: t('law:rule.citation'), value: `${citation} (${t(`common:deadline.force.${force}`)})` },
  { key: t('law:rule.kind'), value: t(`common:deadline.kind.${kind}`) },
  { key: t('law:rule.event'), value: trigger.event },
  { key: t('law:rule.who'), value: sayRoles(authorised) },
  { key: t('law:rule.appliesBy'), value: t(`law:appliesBy.${appliesBy}`) },
  { key: t('law:rule.checked'), value: t('law:rule.checkedBy', { day: day(rule.checkedOn), by: rule.checkedBy }) },
  { key: t('law:rule.id'), value: rule.id },
]

function trialView(rule: Rule, { asked, outcome }: Trial, { t }: Words) {
  return {
    asked,
    countsHours: rule.versions.some(({ period }) => isHourPeriod(period)),
    asksChoosing: rule.appliesBy !== 'trigger-date',
    event: rule.trigger.event,
    extensions: extensionsToTry(rule).map(({ code, grantedBy, citation }) => ({
      value: code,
      text: t('law:try.extension', { code, who: sayRoles(grantedBy), citation }),
      checked: asked.extended.includes(code),
    })),
    refusal: outcome?.ok === false ? outcome.refusal.words : undefined,
    result: outcome?.ok === true ? resultView(outcome.value, t) : undefined,
  }
}

function resultView(deadline: Deadline, t: Words['t']) {
  const due = momentOf(deadline.due)
  const said = due instanceof Temporal.PlainDate ? say(due) : sayWithZone(due)
  return {
    due: t(`law:try.${deadline.sense}`, { when: said }),
    about: t('law:try.about', { citation: deadline.citation, version: deadline.version }),
    onExpiry: deadline.onExpiry,
    working: deadline.working.map(({ words }) => words),
    warnings: deadline.warnings.map(({ words }) => words),
  }
}
