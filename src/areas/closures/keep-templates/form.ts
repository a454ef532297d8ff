import { CLOSURE_FIELDS } from '#domain/closure/documents/template-fields.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type CheckedFile, checkFile, type FileRule, uploadedIn } from '#platform/files/check-file.ts'
import { WORD } from '#platform/files/media-types.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Body } from '#platform/http/route.ts'

/** The field of the form that brings the file. */
const FIELD = 'template'

/** A Word template; a letterhead with a picture has room. */
export const TEMPLATE_FILE: FileRule = { takes: [WORD], mostBytes: 3_000_000 }

/** A file that can be used as a template, with the names that it uses. */
export interface Submission {
  readonly file: CheckedFile
  readonly fields: readonly string[]
}

/** The template that a form brought, or every mistake in it. */
export async function parse(body: Body): Promise<Result<Submission, readonly FieldError[]>> {
  const uploaded = uploadedIn(body, FIELD)
  if (uploaded === undefined) return refuse([{ field: FIELD, message: 'templates:errors.missing' }])
  const file = await checkFile(uploaded, FIELD, TEMPLATE_FILE)
  if (!file.ok) return refuse([file.refusal])
  const { checkTemplateApart } = await import('#platform/documents/templates/template-thread.ts')
  const checked = await checkTemplateApart(file.value.bytes, FIELD, CLOSURE_FIELDS)
  return checked.ok ? accept({ file: file.value, fields: checked.value.names }) : checked
}
