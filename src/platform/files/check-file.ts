import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { FieldError } from '../forms/field-error.ts'
import type { UploadedFile } from '../http/fields-and-files.ts'
import type { Body } from '../http/route.ts'
import { isPicture, type MediaType, mediaTypeOf, PICTURES } from './media-types.ts'
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
export const PHOTO: FileRule = { takes: PICTURES, mostBytes: 15 * MEGABYTE }

/** The file that came in a field; `undefined` for none, which a browser sends as an empty one without a name. */
export function uploadedIn(body: Body, field: string): UploadedFile | undefined {
  const value = body[field]
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return undefined
  const file = value as UploadedFile
  return file.bytes.length === 0 && file.filename === '' ? undefined : file
}

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
  const mediaType = await typeOf(bytes)
  if (mediaType === undefined || !takes.includes(mediaType)) {
    return mistake(takes.every(isPicture) ? 'notPicture' : 'notWord')
  }
  const picture = isPicture(mediaType) ? await readPicture(bytes) : undefined
  if (isPicture(mediaType) && picture === undefined) return mistake('damagedPicture')
  return accept({ name: nameOf(filename), mediaType, bytes, picture })
}

async function typeOf(bytes: Buffer): Promise<MediaType | undefined> {
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes)
  return found && mediaTypeOf(found.mime)
}

const LONGEST_NAME = 120

/**
 * Some browsers send a whole path, and what shows nothing could turn a name around. In the name of an uploaded file every
 * browser writes a quotation mark and the ends of lines by their numbers, and nothing else (HTML, multipart/form-data).
 */
const nameOf = (filename: string): string =>
  (
    filename
      .replaceAll(/%(?:22|0D|0A)/gi, decodeURIComponent)
      .split(/[/\\]/)
      .at(-1) ?? ''
  )
    .toWellFormed()
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(-LONGEST_NAME) || 'file'
