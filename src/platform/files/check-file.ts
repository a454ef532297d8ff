import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '../forms/field-error.ts'
import type { UploadedFile } from '../http/fields-and-files.ts'
import type { Body } from '../http/route.ts'
import { fileNameOf } from './file-name.ts'
import { isPicture, kindOf, type MediaType, mediaTypeOf } from './media-types.ts'
import { type Picture, readPicture } from './picture.ts'

/** What a field of a form takes. */
export interface FileRule {
  readonly takes: readonly MediaType[]
  readonly mostBytes: number
}

/** A file of which its bytes were looked at: it is what it is taken for. */
export interface CheckedFile {
  /** As it was called where it came from, without its folder; never used as a path. */
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: Buffer
  /** Only of a photograph. */
  readonly picture: Picture | undefined
}

const MEGABYTE = 1_000_000

/** A photograph of a phone, as it is. */
export const PHOTO: FileRule = { takes: ['image/jpeg', 'image/png'], mostBytes: 15 * MEGABYTE }

/** The files that came in a field, in their order. A browser sends an empty one without a name for none. */
export const uploadsIn = (body: Body, field: string): readonly UploadedFile[] =>
  [body[field]]
    .flat()
    .filter(isUpload)
    .filter(({ filename, bytes }) => filename !== '' || bytes.length > 0)

/** The first of the files that came in a field; `undefined` for none. */
export const uploadedIn = (body: Body, field: string): UploadedFile | undefined => uploadsIn(body, field)[0]

const isUpload = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && 'filename' in value

const NOT_OPENED = { damaged: 'damagedPicture', 'too-many-pixels': 'tooManyPixels' } as const

/**
 * Looks at the bytes of a file, whatever its name says. Works for up to a second on a photograph: call it before a
 * transaction is open (`prepare` of a route).
 */
export async function checkFile(
  { filename, bytes }: UploadedFile,
  field: string,
  { takes, mostBytes }: FileRule,
): Promise<Result<CheckedFile, FieldError>> {
  const mistake = (why: string, values?: FieldError['values']) =>
    refuse({ field, message: `files:errors.${why}`, ...(values === undefined ? {} : { values }) })
  if (bytes.length === 0) return mistake('empty')
  if (bytes.length > mostBytes) return mistake('tooLarge', { most: mostBytes / MEGABYTE })
  const mediaType = mediaTypeOf(await kindOf(bytes))
  if (mediaType === undefined || !takes.includes(mediaType)) {
    return mistake(takes.every(isPicture) ? 'notPicture' : 'notWord')
  }
  const name = fileNameOf(filename)
  if (!isPicture(mediaType)) return accept({ name, mediaType, bytes, picture: undefined })
  const picture = await readPicture(bytes)
  if (!picture.ok) return mistake(NOT_OPENED[picture.refusal])
  return accept({ name, mediaType, bytes, picture: picture.value })
}
