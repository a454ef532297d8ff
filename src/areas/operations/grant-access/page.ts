import { reaches } from '#domain/access/strands.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { termsView } from '#platform/need-to-know/grant-terms.ts'
import { endedView, grantView, recipientsView } from '#platform/need-to-know/grant-view.ts'
import type { Grant, Recipient } from '#platform/need-to-know/grants.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { OpenRequest } from '../ask-for-access/store.ts'
import type { Answers } from './form.ts'

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
      .map((grant) => {
        const isOwn = grant.accountId === accountId
        return grantView(grant, { mayEnd: level === 'lead', isOwn, href: `/access/${grant.id}/end` }, words)
      }),
  })),
  ended: access.ended.map((grant) => endedView(grant, words)),
  older: access.next === undefined ? undefined : `/operations/${heading.id}/access?before=${access.next}#ended`,
  form: heading.strands.some(({ level }) => level === 'lead')
    ? formView(heading, access, answers, errors, words)
    : undefined,
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
    to: recipientsView(recipients, answers.to, words),
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
