import { randomUUID } from 'node:crypto'
import { refuseFile, STRANGER_FILES } from '#platform/files/check-stranger-file.ts'
import { keepStrangerFile } from '#platform/files/keep-stranger-file.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { UploadedFile } from '#platform/http/fields-and-files.ts'
import type { Body } from '#platform/http/route.ts'
import type { SubmittedFile } from '#platform/reports/receive.ts'
import type { At } from './page-of.ts'

/** The name and id of the input. */
const FILES_FIELD = 'files'

const { mostFiles, mostBytes } = STRANGER_FILES.several

/** What may be added, for the page to say. */
export const LIMITS = { files: mostFiles, most: mostBytes / 1_000_000 } as const

/** What became of the files that were chosen: those that are kept now, and why others are not. */
export interface Added {
  readonly files: readonly SubmittedFile[]
  readonly errors: readonly FieldError[]
}

/** Keeps what was chosen, one after the other: one that is refused takes nothing from the others. */
export async function addFiles({ asked, journey }: At): Promise<Added> {
  let files = journey.files
  const errors: FieldError[] = []
  for (const uploaded of chosenIn(asked.body)) {
    const kept = await keep({ asked, journey: { ...journey, files } }, uploaded)
    if (kept.ok) files = [...files, { ...kept.value, id: randomUUID() }]
    else errors.push({ field: FILES_FIELD, ...kept.refusal })
  }
  return { files, errors }
}

type Kept = Awaited<ReturnType<typeof keepStrangerFile>>

async function keep({ asked: { house }, journey: { key, files } }: At, uploaded: UploadedFile): Promise<Kept> {
  if (files.length >= mostFiles) return refuseFile('too-many', uploaded.filename)
  try {
    return await keepStrangerFile(house, key, uploaded)
  } catch (fault) {
    house.log.error({ route: '/tell', stack: (fault as Error).stack })
    return refuseFile('not-kept', uploaded.filename)
  }
}

/** A form whose chooser was left empty sends a file without a name. */
function chosenIn(body: Body): readonly UploadedFile[] {
  return [body[FILES_FIELD]].flat().filter((value): value is UploadedFile => isUploaded(value) && value.filename !== '')
}

const isUploaded = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'filename' in value && 'bytes' in value
