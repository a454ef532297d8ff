import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { fieldsPage, rowsOf } from '../account-page.ts'
import type { AgencyChoice, KeptAccount } from '../account-store.ts'
import type { HeldGrant } from '../held-grants.ts'
import type { Answers } from './form.ts'
import type { LedAlone } from './store.ts'

/** The form of a change: the account as it is kept, what was typed, and the version that it was built from. */
export interface Form {
  readonly account: KeptAccount
  readonly agencies: readonly AgencyChoice[]
  /** Access given to the person themselves, which ends when they move. */
  readonly grants: readonly HeldGrant[]
  /** Whoever changes it changes their own account. */
  readonly isOwn: boolean
  readonly answers: Answers
  readonly version: string
  readonly errors?: readonly FieldError[]
  /** Whether somebody else changed it meanwhile: the page then shows what they left beside what was typed. */
  readonly conflict?: boolean
}

/** Everything `page.njk` needs. */
export const page = (
  { account, agencies, grants, isOwn, answers, version, errors = [], conflict = false }: Form,
  words: Words,
) => ({
  ...fieldsPage(answers, errors, agencies, words),
  account: { id: account.id, name: account.name },
  version,
  isOwn,
  strands: new Set(grants.map(({ strandId }) => strandId)).size,
  ...(conflict ? { conflict: rowsOf(account, words) } : {}),
})

/** Strands that are led alone, as a list in a sentence. */
export const sayLedAlone = (alone: readonly LedAlone[], { t, list }: Words): string =>
  list(
    alone.map(({ strand, operation }) => {
      const name = t(`common:strand.${strand}`)
      return operation === null
        ? t('admin:change.strandOfAnother', { strand: name })
        : t('admin:change.strandOf', { strand: name, operation })
    }),
  )
