import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from '../account-form.ts'
import { fieldsPage, rowsOf } from '../account-page.ts'
import type { AgencyChoice, KeptAccount } from '../account-store.ts'

/** The form of a change: the account as it is kept, what was typed, and the version that it was built from. */
export interface Form {
  readonly account: KeptAccount
  readonly agencies: readonly AgencyChoice[]
  readonly answers: Answers
  readonly version: string
  readonly errors?: readonly FieldError[]
  /** Whether somebody else changed it meanwhile: the page then shows what they left beside what was typed. */
  readonly conflict?: boolean
}

/** Everything `page.njk` needs. */
export const page = ({ account, agencies, answers, version, errors = [], conflict = false }: Form, words: Words) => ({
  ...fieldsPage(answers, errors, agencies, words),
  account: { id: account.id, name: account.name },
  version,
  ...(conflict ? { conflict: rowsOf(account, words) } : {}),
})
