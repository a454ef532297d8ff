import type { ChangeRefusal } from '#domain/agency/account.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import {
  type AccountGiven,
  answersOf as fieldsOf,
  parse as parseFields,
  readAnswers as readFields,
} from '../account-form.ts'

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({ ...readFields(body), reason: typed(body, 'reason') })

export type Answers = ReturnType<typeof readAnswers>

/** The form as an account would fill it in. */
export const answersOf = (account: AccountGiven): Answers => ({ ...fieldsOf(account), reason: '' })

/** An account as it is to be, and why: the reason is asked for where the agency changes. */
export interface ChangeGiven {
  readonly account: AccountGiven
  readonly reason: string
}

/** The change, or every mistake in the order of the page. */
export function parse(answers: Answers): Result<ChangeGiven, readonly FieldError[]> {
  const account = parseFields(answers)
  const rest = gather({ reason: parseText(answers.reason, 'reason', { name: REASON, most: 500, optional: true }) })
  if (account.ok && rest.ok) return accept({ account: account.value, reason: rest.value.reason })
  return { ok: false, refusal: [...(account.ok ? [] : account.refusal), ...(rest.ok ? [] : rest.refusal)] }
}

const REASON = 'admin:change.reason'

/** The words for each reason not to change an account so; `strands` names those that are led alone. */
export const changeRefusal = (refusal: ChangeRefusal, strands: string): FieldError =>
  refusal === 'moved-leads-alone' ? { ...REFUSALS[refusal], values: { strands } } : REFUSALS[refusal]

const REFUSALS = {
  'own-agency': { field: 'agencyId', message: 'admin:refused.own' },
  'own-roles': { field: 'roles', message: 'admin:refused.own' },
  'moved-without-reason': { field: 'reason', message: 'admin:refused.movedWithoutReason' },
  'moved-leads-alone': { field: 'agencyId', message: 'admin:refused.movedLeadsAlone' },
} as const satisfies Record<ChangeRefusal, FieldError>
