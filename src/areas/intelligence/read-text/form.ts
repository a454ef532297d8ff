import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { MOST_CHARACTERS } from '#platform/extract/extracted.ts'
import { tidied } from '#platform/extract/plain-text.ts'
import { uploadsIn } from '#platform/files/check-file.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLine } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { UploadedFile } from '#platform/http/fields-and-files.ts'
import type { Body } from '#platform/http/route.ts'
import { firstWords } from './title.ts'

/** What was typed, kept exactly; files cannot be kept by a form and have to be chosen again. */
export const readAnswers = (body: Body) => ({
  title: typed(body, 'title'),
  text: typed(body, 'text'),
  files: uploadsIn(body, 'files'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form before anything was typed. */
export const BLANK: Answers = readAnswers({})

/** What is to be read: one text, or files; the title is '' where a file is to give it. */
export interface ToRead {
  readonly title: string
  /** `undefined` where files were chosen. */
  readonly text: string | undefined
  readonly files: readonly UploadedFile[]
}

/** What is to be read, or every mistake. */
export function parse(answers: Answers): Result<ToRead, readonly FieldError[]> {
  const submission = gather({
    title: parseLine(answers.title, 'title', { name: 'drafts:read.title', most: 120, optional: true }),
    text: parseSource(answers),
  })
  if (!submission.ok) return submission
  const { title, text } = submission.value
  const named = title === '' && text !== undefined ? firstWords(text) : title
  return accept({ title: named, text, files: answers.files })
}

function parseSource({ text, files }: Answers): Result<string | undefined, FieldError> {
  const pasted = tidied(text)
  if (files.length > 0)
    return pasted === '' ? accept(undefined) : refuse({ field: 'files', message: 'drafts:read.both' })
  if (pasted === '') return refuse({ field: 'text', message: 'drafts:read.missing' })
  if (pasted.length <= MOST_CHARACTERS) return accept(pasted)
  const values = { most: MOST_CHARACTERS.toLocaleString('en-GB'), count: pasted.length.toLocaleString('en-GB') }
  return refuse({ field: 'text', message: 'drafts:read.tooLong', values })
}
