import { LONDON } from '#domain/calendar/london.ts'
import type { Law } from '#domain/law/law.ts'
import { AREAS_OF_LAW } from '#domain/law/register.ts'
import { type Rule, versionOn } from '#domain/law/rule.ts'
import { pendingVersions, sayRuleOn } from '#domain/law/say-rule.ts'
import type { Words } from '#platform/i18n/words.ts'
import { nextOf } from '../next-version.ts'
import type { Proposal } from '../proposal-store.ts'

/** What was found for the page. */
interface Register {
  readonly law: Law
  readonly open: readonly Proposal[]
  readonly now: Temporal.Instant
}

/** Everything `page.njk` needs: the rules by area of law, each with what it says today. */
export function page({ law, open, now }: Register, words: Words) {
  const { t, day } = words
  const today = now.toZonedDateTimeISO(LONDON).toPlainDate()
  return {
    areas: AREAS_OF_LAW.map(({ area, rules }) => ({
      id: area,
      title: t(`law:area.${area}`),
      rules: rules.map((rule) => ruleRow(rule, law, today, words)),
    })),
    open: open.map(({ id, rule, version, startsOn, proposer }) => ({
      href: `/law/proposals/${id}`,
      text: t(startsOn === null ? 'law:list.openTakenBack' : 'law:list.openOne', {
        rule: `${rule} ${version}`,
        day: startsOn === null ? '' : day(startsOn),
        who: proposer,
      }),
    })),
    knownUntil: day(law.calendar.knownUntil),
  }
}

function ruleRow(rule: Rule, law: Law, today: Temporal.PlainDate, words: Words) {
  const { commencements } = law
  const { t } = words
  const version = versionOn(rule, today, commencements)
  return {
    id: rule.id,
    title: rule.title,
    now: sayRuleOn(rule, today, commencements) ?? t('law:list.olderCases'),
    next: nextOf(rule, law, today, words),
    force: t(`common:deadline.force.${version?.force ?? rule.force}`),
    kind: t(`law:kind.${rule.kind}`),
    certainty: version === undefined ? undefined : certaintyOf(version.certainty, t),
    isPending: pendingVersions(rule, commencements).length > 0,
  }
}

/** How sure a version is, as a tag. */
const certaintyOf = (certainty: 'confirmed' | 'partly' | 'unconfirmed', t: Words['t']) => ({
  text: t(`law:certainty.${certainty}`),
  tone: TONES[certainty],
})

const TONES = { confirmed: 'good', partly: 'busy', unconfirmed: 'warning' } as const
