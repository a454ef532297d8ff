import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Visit } from '#platform/http/route.ts'
import { termsView } from '#platform/need-to-know/grant-terms.ts'
import { endedView, grantView, recipientsView } from '#platform/need-to-know/grant-view.ts'
import type { Grant, Recipient } from '#platform/need-to-know/grants.ts'
import { whyISee } from '#platform/need-to-know/strand-page.ts'
import type { StrandHeld } from '../strand-held.ts'
import type { Answers } from './form.ts'

/** Who has and had access to reports, and to whom it can be given. */
interface AccessToReports {
  readonly grants: readonly Grant[]
  readonly ended: readonly Grant[]
  readonly next: string | undefined
  readonly recipients: readonly Recipient[]
}

/** Everything `page.njk` needs. */
export function page(
  strand: StrandHeld,
  { grants, ended, next, recipients }: AccessToReports,
  { answers, errors }: { readonly answers: Answers; readonly errors: readonly FieldError[] },
  { words, actor }: Visit,
) {
  return {
    title: words.t('intake:access.link'),
    why: whyISee(strand, words),
    strand: {
      name: words.t('common:strand.reports'),
      grants: grants.map((grant) => {
        const isOwn = grant.accountId === actor.accountId
        const mayEnd = strand.level === 'lead'
        return grantView(grant, { mayEnd, isOwn, href: `/reports/access/${grant.id}/end` }, words)
      }),
    },
    ended: ended.map((grant) => endedView(grant, words)),
    older: next === undefined ? undefined : `/reports/access?before=${next}#ended`,
    leads: strand.leads,
    errorSummary: errorSummary(errors, words),
    form:
      strand.level === 'lead'
        ? {
            to: recipientsView(recipients, answers.to, words),
            errors: fieldErrors(errors, words),
            ...termsView(answers, [strand], errors, words),
          }
        : undefined,
  }
}
