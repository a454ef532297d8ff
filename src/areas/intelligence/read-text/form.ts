import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLine } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { UploadedFile } from '#platform/http/fields-and-files.ts'
import type { Body } from '#platform/http/route.ts'
import { MOST_CHARACTERS, textOf, tidied } from './plain-text.ts'

/** What was typed, kept exactly; a file cannot be kept by a form and has to be chosen again. */
export const readAnswers = (body: Body) => ({
  title: typed(body, 'title'),
  text: typed(body, 'text'),
  file: fileIn(body),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form before anything was typed. */
export const BLANK: Answers = readAnswers({})

/** A text to read with its name, or every mistake. */
export function parse(answers: Answers) {
  const submission = gather({
    title: parseLine(answers.title, 'title', { name: 'drafts:read.title', most: 120, optional: true }),
    text: parseSource(answers),
  })
  if (!submission.ok) return submission
  const { title, text } = submission.value
  return accept({ title: title === '' ? firstWords(text) : title, text })
}

/** An empty file without a name is what a browser sends for none chosen; beside a text it is no second source either. */
function fileIn({ file, text }: Body): UploadedFile | undefined {
  if (typeof file !== 'object' || file === null || !('bytes' in file)) return undefined
  const chosen = file as UploadedFile
  return chosen.bytes.length === 0 && (chosen.filename === '' || text !== '') ? undefined : chosen
}

function parseSource({ text, file }: Answers): Result<string, FieldError> {
  if (file === undefined) return measured(tidied(text), 'text', 'drafts:read.missing')
  if (text !== '') return refuse({ field: 'file', message: 'drafts:read.both' })
  const decoded = textOf(file.bytes)
  if (!decoded.ok) return refuse({ field: 'file', message: 'drafts:read.notText' })
  return measured(decoded.value, 'file', 'drafts:read.emptyFile')
}

function measured(text: string, field: string, missing: string): Result<string, FieldError> {
  if (text === '') return refuse({ field, message: missing })
  if (text.length > MOST_CHARACTERS) {
    const values = { most: MOST_CHARACTERS.toLocaleString('en-GB') }
    return refuse({ field, message: 'drafts:read.tooLong', values })
  }
  return accept(text)
}

const LONGEST_NAME = 70
// Where and when a page appeared is no name for it.
const NOT_A_NAME = /^(?:date|published|updated|posted|from|to|sent|subject):?\s.{0,40}$/iu
const LEADING_DATE = /^(?:date|published|updated|posted):?\s+\d[\d/.-]+\s+(?=\S)/iu

/** The first line that says something, shortened to its first words: to know the text again by in a list. */
function firstWords(text: string): string {
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const line = (lines.find((one) => /\p{L}/u.test(one) && !NOT_A_NAME.test(one)) ?? text).replace(LEADING_DATE, '')
  if (line.length <= LONGEST_NAME) return line
  const end = line.lastIndexOf(' ', LONGEST_NAME)
  return `${line.slice(0, end > LONGEST_NAME / 2 ? end : LONGEST_NAME).toWellFormed()}…`
}
