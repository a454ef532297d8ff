import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading, StrandAccess } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { AccessRequest } from './store.ts'

/** Everything `page.njk` needs: what was asked and answered before, and the form unless a request waits. */
export const page = (
  {
    heading,
    strand,
    requests,
  }: { heading: OperationHeading; strand: StrandAccess; requests: readonly AccessRequest[] },
  { reason, errors }: { readonly reason: string; readonly errors: readonly FieldError[] },
  words: Words,
) => ({
  ...operationFrame(heading, 'access', words),
  title: words.t('access:ask.title', { strand: words.t(`common:strand.${strand.kind}`) }),
  leads: strand.leads,
  may: words.t(`access:level.${strand.level}`),
  reason,
  isWaiting: requests.some(({ answer }) => answer === null),
  requests: requests.map((request) => ({
    reason: request.reason,
    asked: words.t('access:ask.asked', { when: words.dateTime(request.askedAt) }),
    answer: answerOf(request, words),
    tone: request.answer === 'refused' ? 'bad' : request.answer === 'granted' ? 'good' : 'calm',
    state: words.t(`access:ask.state.${request.answer ?? 'waiting'}`),
  })),
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})

/** How a request was answered, in words; `undefined` while it waits. */
export const answerOf = ({ answeredAt, answeredBy, answerReason }: AccessRequest, words: Words): string | undefined =>
  answeredAt === null
    ? undefined
    : words.t('access:ask.answered', { by: answeredBy, when: words.dateTime(answeredAt), reason: answerReason })
