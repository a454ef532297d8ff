import { endOfZip, FILE_ENDS, startOfText } from './file-ends.ts'
import { isPicture, kindOf, type MediaType, WORD } from './media-types.ts'

/** What readers of pages and scripts go by where a file begins. */
const PAGE = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|hta:|object|embed|\?php|%@)|^#!/i
const BEGINNING = 1024

/**
 * Is a second kind of file in these bytes, which another program would open in place of the first? Pictures behind a JPEG
 * are not one: phones keep a second exposure there, or the seconds around a photograph.
 */
export async function holdsAnotherKind(bytes: Buffer, type: MediaType): Promise<boolean> {
  if (isPage(bytes) || holdsPdf(bytes, type)) return true
  if (type !== WORD && endOfZip(bytes) !== undefined) return true
  return isAnotherBehind(bytes, type)
}

const isPage = (bytes: Buffer): boolean => PAGE.test(bytes.toString('latin1', 0, BEGINNING))

/** Readers of PDF look for its mark in the first 1024 bytes, some of them everywhere. */
function holdsPdf(bytes: Buffer, type: MediaType): boolean {
  if (type === 'application/pdf') return false
  return (isPicture(type) ? bytes : bytes.subarray(0, BEGINNING)).includes('%PDF-')
}

const HARMLESS_BEHIND_A_JPEG = /^(?:image|video|audio)\//
/** Two exposures and a map of their light are three. */
const MOST_BEHIND = 8

async function isAnotherBehind(bytes: Buffer, type: MediaType): Promise<boolean> {
  let rest = behind(bytes, type)
  for (let count = 0; count < MOST_BEHIND; count += 1) {
    const padding = startOfText(rest)
    const kind = (await kindOf(rest)) ?? (await kindOf(rest.subarray(padding)))
    if (kind === undefined) return isPage(rest.subarray(padding))
    if (type !== 'image/jpeg' || !HARMLESS_BEHIND_A_JPEG.test(kind)) return true
    if (kind !== 'image/jpeg') return false
    rest = behind(rest.subarray(padding), type)
  }
  return true
}

const behind = (bytes: Buffer, type: MediaType): Buffer => bytes.subarray(FILE_ENDS[type](bytes) ?? bytes.length)
