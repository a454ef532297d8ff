import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from '../agency-form.ts'
import { fieldsPage, rowsOf } from '../agency-page.ts'
import type { KeptAgency } from '../agency-store.ts'

/** The form of a change: the agency as it is kept, what was typed, and the version that it was built from. */
export interface Form {
  readonly agency: KeptAgency
  readonly agencies: readonly KeptAgency[]
  readonly answers: Answers
  readonly version: string
  readonly errors?: readonly FieldError[]
  /** Whether somebody else changed it meanwhile: the page then shows what they left beside what was typed. */
  readonly conflict?: boolean
}

/** Everything `page.njk` needs. */
export const page = ({ agency, agencies, answers, version, errors = [], conflict = false }: Form, words: Words) => ({
  ...fieldsPage(
    answers,
    errors,
    agencies.filter(({ id }) => id !== agency.id),
    words,
  ),
  agency: { id: agency.id, name: agency.name },
  version,
  ...(conflict ? { conflict: rowsOf(agency, agencies, words) } : {}),
})
