import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { sayGivenBecause } from '#platform/need-to-know/grant-reason.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { Grant } from '../grant-access/store.ts'

/** A grant that this person may end, and how it came to be theirs to end. */
export interface Endable {
  readonly heading: OperationHeading
  readonly grant: Grant
  readonly isOwn: boolean
  readonly isInEffect: boolean
}

/** Everything `page.njk` needs. */
export const page = (
  { heading, grant, isOwn, isInEffect }: Endable,
  { reason, errors }: { readonly reason: string; readonly errors: readonly FieldError[] },
  words: Words,
) => ({
  ...operationFrame(heading, 'access', words),
  title: words.t(isOwn ? 'access:end.ownTitle' : 'access:end.title'),
  backHref: `/operations/${heading.id}/access`,
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
  isOwn,
  reason,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})

const endOf = ({ endedAt, endedBy, endedBecause, endsAt, startsAt }: Grant, words: Words): string =>
  endedAt === null
    ? words.t('access:lapsed', { when: words.dateTime(endsAt ?? startsAt) })
    : words.t('access:ended', { when: words.dateTime(endedAt), by: endedBy, because: endedBecause })
