import { LEVELS, reaches } from '#domain/access/strands.ts'
import { dateTimeView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { sayGivenBecause } from '#platform/need-to-know/grant-reason.ts'
import type { OperationHeading, StrandAccess } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { OpenRequest } from '../ask-for-access/store.ts'
import { type Answers, canHandOver, type Terms, valueOf } from './form.ts'
import type { Grant, Recipient } from './store.ts'

/** Who has and had access to the operation's strands, and who asks for it. */
export interface AccessOfOperation {
  readonly grants: readonly Grant[]
  readonly ended: readonly Grant[]
  /** Where the list of ended access goes on. */
  readonly next: string | undefined
  readonly requests: readonly OpenRequest[]
  readonly recipients: readonly Recipient[]
}

/** Everything `page.njk` needs for somebody with this account. */
export const page = (
  heading: OperationHeading,
  access: AccessOfOperation,
  accountId: string,
  { answers, errors }: { readonly answers: Answers; readonly errors: readonly FieldError[] },
  words: Words,
) => ({
  ...operationFrame(heading, 'access', words),
  title: words.t('access:title'),
  errorSummary: errorSummary(errors, words),
  requests: access.requests.map((request) => requestView(request, words)),
  strands: heading.strands.map(({ id, kind, level }) => ({
    kind,
    name: words.t(`common:strand.${kind}`),
    askHref: level === 'lead' ? undefined : `/strands/${id}/ask`,
    grants: access.grants
      .filter(({ strandId }) => strandId === id)
      .map((grant) => grantView(grant, { mayEnd: level === 'lead', isOwn: grant.accountId === accountId }, words)),
  })),
  ended: access.ended.map((grant) => endedView(grant, words)),
  older: access.next === undefined ? undefined : `/operations/${heading.id}/access?before=${access.next}#ended`,
  form: heading.strands.some(({ level }) => level === 'lead')
    ? formView(heading, access, answers, errors, words)
    : undefined,
})

const grantView = (grant: Grant, { mayEnd, isOwn }: { mayEnd: boolean; isOwn: boolean }, words: Words) => ({
  who: grant.who,
  isAgency: grant.accountId === null,
  level: words.t(`access:level.${grant.level}`),
  by: grant.by,
  reason: sayGivenBecause(grant, words),
  since: words.day(grant.startsAt),
  until: grant.endsAt === null ? words.t('access:noEnd') : words.dateTime(grant.endsAt),
  historyHref: `/records/access_grant/${grant.id}/history`,
  endHref: mayEnd || isOwn ? `/access/${grant.id}/end` : undefined,
  end: words.t(isOwn ? 'access:end.giveUp' : 'access:end.link'),
})

const endedView = ({ who, strand, level, by, startsAt, ...grant }: Grant, words: Words) => ({
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

const requestView = ({ id, who, strand, reason, askedAt }: OpenRequest, words: Words) => ({
  who,
  strand: words.t(`common:strand.${strand}`),
  reason,
  askedAt: words.dateTime(askedAt),
  answerHref: `/access-requests/${id}/answer`,
})

function formView(
  { strands }: OperationHeading,
  { recipients }: AccessOfOperation,
  answers: Answers,
  errors: readonly FieldError[],
  words: Words,
) {
  return {
    to: [
      { value: '', text: words.t('access:grant.toChoose') },
      ...recipients.map((one) => ({
        value: valueOf(one),
        text: one.kind === 'agency' ? words.t('access:grant.everyoneOf', { agency: one.name }) : one.name,
        selected: valueOf(one) === answers.to,
      })),
    ],
    strands: strands
      .filter(({ level }) => reaches(level, 'lead'))
      .map(({ kind }) => ({
        value: kind,
        text: words.t(`common:strand.${kind}`),
        checked: answers.strands.includes(kind),
      })),
    errors: fieldErrors(errors, words),
    ...termsView(answers, strands, errors, words),
  }
}

/** The inputs for how much access, until when and why; `strands` are those that it can be given to. */
export const termsView = (
  { level, until, noEnd, reason }: Terms,
  strands: readonly StrandAccess[],
  errors: readonly FieldError[],
  words: Words,
) => ({
  levels: LEVELS.map((one) => ({
    value: one,
    text: words.t(`access:level.${one}`),
    hint: { text: words.t(`access:levelHint.${one}`) },
    checked: one === level,
  })),
  until: dateTimeView(until, 'until', errors, words),
  noEnd: { offered: strands.some(canHandOver), checked: noEnd !== '' },
  reason,
})
