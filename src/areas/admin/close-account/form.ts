import type { ClosingRefusal } from '#domain/agency/account.ts'
import { accept } from '#domain/kernel/result.ts'
import { isId } from '#platform/db/ids.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({ reason: typed(body, 'reason'), successorId: typed(body, 'successorId') })

export type Answers = ReturnType<typeof readAnswers>

/** Why the account is closed, and who leads from now on what its person led alone. */
export const parse = ({ reason, successorId }: Answers) =>
  gather({
    successorId: accept(isId(successorId) ? successorId : undefined),
    reason: parseText(reason, 'reason', { name: 'admin:close.reason', most: 500 }),
  })

/** The words for each reason not to close an account. */
export const REFUSALS = {
  'closed-already': { field: 'reason', message: 'admin:refused.closedAlready' },
  'last-administrator': { field: 'reason', message: 'admin:refused.lastAdministratorClosed' },
  'leads-alone': { field: 'successorId', message: 'admin:refused.leadsAlone' },
  'successor-cannot-lead': { field: 'successorId', message: 'admin:refused.successorCannotLead' },
} as const satisfies Record<ClosingRefusal, FieldError>
