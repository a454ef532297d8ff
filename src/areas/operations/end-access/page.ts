import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Typed } from '#platform/need-to-know/ending-routes.ts'
import { endingView } from '#platform/need-to-know/grant-view.ts'
import type { Grant } from '#platform/need-to-know/grants.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'

/** A grant that this person may end, and how it came to be theirs to end. */
export interface Endable {
  readonly heading: OperationHeading
  readonly grant: Grant
  readonly isOwn: boolean
  readonly isInEffect: boolean
}

/** Everything `page.njk` needs. */
export const page = ({ heading, grant, isOwn, isInEffect }: Endable, { reason, errors }: Typed, words: Words) => ({
  ...operationFrame(heading, 'access', words),
  title: words.t(isOwn ? 'access:end.ownTitle' : 'access:end.title'),
  backHref: `/operations/${heading.id}/access`,
  ...endingView(grant, isInEffect, words),
  isOwn,
  reason,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
