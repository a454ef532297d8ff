import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { termsView } from '#platform/need-to-know/grant-terms.ts'
import type { OperationHeading, StrandAccess } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import { answerOf } from '../ask-for-access/page.ts'
import type { AccessRequest } from '../ask-for-access/store.ts'
import type { Answers } from './form.ts'

/** Everything `page.njk` needs: the request, and the form while it waits for an answer. */
export const page = (
  {
    heading,
    request,
    strand,
  }: { readonly heading: OperationHeading; readonly request: AccessRequest; readonly strand: StrandAccess },
  { answers, errors }: { readonly answers: Answers; readonly errors: readonly FieldError[] },
  words: Words,
) => ({
  ...operationFrame(heading, 'access', words),
  title: words.t('access:answer.title'),
  backHref: `/operations/${heading.id}/access`,
  historyHref: `/records/access_request/${request.id}/history`,
  who: request.who,
  strand: words.t(`common:strand.${request.strand}`),
  askedAt: words.dateTime(request.askedAt),
  asksBecause: request.reason,
  answered: answerOf(request, words),
  state: words.t(`access:ask.state.${request.answer ?? 'waiting'}`),
  choice: answers.answer,
  terms: termsView(answers, [strand], errors, words),
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
