import type { Words } from '../i18n/words.ts'
import { sayGivenBecause } from './grant-reason.ts'
import { type Grant, type Recipient, valueOf } from './grants.ts'

/** What somebody may do with a grant that they look at: end it as a lead, or give it up as their own. */
interface Ending {
  readonly mayEnd: boolean
  readonly isOwn: boolean
  /** The page on which it is ended. */
  readonly href: string
}

/** A grant in effect as the macro `grantsTable` places it. */
export const grantView = (grant: Grant, { mayEnd, isOwn, href }: Ending, words: Words) => ({
  who: grant.who,
  isAgency: grant.accountId === null,
  level: words.t(`access:level.${grant.level}`),
  by: grant.by,
  reason: sayGivenBecause(grant, words),
  since: words.day(grant.startsAt),
  until: grant.endsAt === null ? words.t('access:noEnd') : words.dateTime(grant.endsAt),
  historyHref: `/records/access_grant/${grant.id}/history`,
  endHref: mayEnd || isOwn ? href : undefined,
  end: words.t(isOwn ? 'access:end.giveUp' : 'access:end.link'),
})

/** A grant that is over as the macro `endedTable` places it. */
export const endedView = ({ who, strand, level, by, startsAt, ...grant }: Grant, words: Words) => ({
  who,
  strand: words.t(`common:strand.${strand}`),
  level: words.t(`access:level.${level}`),
  by,
  reason: sayGivenBecause(grant, words),
  since: words.day(startsAt),
  historyHref: `/records/access_grant/${grant.id}/history`,
  ended:
    grant.endedAt === null
      ? words.t('access:lapsed', { when: words.dateTime(grant.endsAt ?? startsAt) })
      : words.t('access:ended', {
          when: words.dateTime(grant.endedAt),
          by: grant.endedBy,
          because: grant.endedBecause,
        }),
})

/** Whom access can be given to, to choose from. */
export const recipientsView = (recipients: readonly Recipient[], to: string, words: Words) => [
  { value: '', text: words.t('access:grant.toChoose') },
  ...recipients.map((one) => ({
    value: valueOf(one),
    text: one.kind === 'agency' ? words.t('access:grant.everyoneOf', { agency: one.name }) : one.name,
    selected: valueOf(one) === to,
  })),
]

/** A grant that somebody is about to end: what it is, and how it ended where it is over. */
export const endingView = (grant: Grant, isInEffect: boolean, words: Words) => ({
  facts: [
    { key: words.t('access:who'), value: grant.who },
    { key: words.t('access:strand'), value: words.t(`common:strand.${grant.strand}`) },
    { key: words.t('access:may'), value: words.t(`access:level.${grant.level}`) },
    {
      key: words.t('access:until'),
      value: grant.endsAt === null ? words.t('access:noEnd') : words.dateTime(grant.endsAt),
    },
    {
      key: words.t('access:why'),
      value: words.t('access:given', {
        by: grant.by,
        since: words.day(grant.startsAt),
        reason: sayGivenBecause(grant, words),
      }),
    },
  ],
  over: isInEffect ? undefined : endOf(grant, words),
})

const endOf = ({ endedAt, endedBy, endedBecause, endsAt, startsAt }: Grant, words: Words): string =>
  endedAt === null
    ? words.t('access:lapsed', { when: words.dateTime(endsAt ?? startsAt) })
    : words.t('access:ended', { when: words.dateTime(endedAt), by: endedBy, because: endedBecause })
