import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Letters } from './extracted.ts'

// What no text holds and no eye sees; tab, line feed and return are text.
const EVERY_NOT_TEXT = /[\p{Cc}--[\t\n\r]]/gv

/** What was pasted, with lines ended in one way and without what no eye sees: the text as it is kept and read. */
export const tidied = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\f\v\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(EVERY_NOT_TEXT, '')
    .trim()

/** The letters of a plain text, and how they were written. */
export interface Decoded {
  readonly text: string
  readonly letters: Letters
}

/** Reads bytes as plain text; refused where they are none, and where it cannot be told which letters they stand for. */
export function decodeText(bytes: Uint8Array): Result<Decoded, 'not-a-text' | 'letters-unknown'> {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return decoded(utf16, bytes, 'utf-16')
  if (bytes.includes(0)) return refuse('not-a-text')
  const utf8 = decoded('utf-8', bytes, 'utf-8')
  if (utf8.ok) return utf8
  return hasControls(bytes) ? refuse('not-a-text') : windows(bytes)
}

function decoded(name: string, bytes: Uint8Array, letters: Letters): Result<Decoded, 'not-a-text'> {
  try {
    return accept({ text: new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes), letters })
  } catch {
    return refuse('not-a-text')
  }
}

const LOOKED_AT = 4000
/** Of English, nearly every second byte is 0; of any other text in letters of two bytes, those of spaces and lines are. */
const MANY = 0.1

const MARKS: Readonly<Record<string, 'utf-16le' | 'utf-16be'>> = { fffe: 'utf-16le', feff: 'utf-16be' }

/** Which kind of UTF-16 these bytes are, by their mark or, without one, by where the zeros stand. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = MARKS[Buffer.from(bytes.subarray(0, 2)).toString('hex')]
  if (mark !== undefined || bytes.length % 2 === 1) return mark
  const seen = bytes.subarray(0, LOOKED_AT)
  const [even, odd] = [0, 1].map((side) => seen.filter((byte, at) => byte === 0 && at % 2 === side).length)
  const many = (seen.length / 2) * MANY
  if (even === 0 && Number(odd) > many) return 'utf-16le'
  return odd === 0 && Number(even) > many ? 'utf-16be' : undefined
}

/** Tab, the ends of lines and pages, and the end of a file that DOS wrote. */
const WRITTEN = new Set([9, 10, 11, 12, 13, 26])

/** Is there a byte that no text in letters of one byte has? */
export const hasControls = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 32 && !WRITTEN.has(byte))

/**
 * What English writes beyond ASCII in Windows-1252: money, quotation marks, dashes, dots, and letters that stand at the
 * same place in the sets of Central Europe and Turkey. Where any other byte stands, a name might be read as another name:
 * "Paweł" written by a Polish machine would be "Pawe³".
 */
const ANOTHER_ELSEWHERE =
  /[^\p{ASCII}£€‚„…†‡‰‹‘’“”•–—™›\u00A0§©«¬\u00AD®°±µ¶·»¼½¾×÷éáóíúäöüëçÉÁÓÍÚÄÖÜËÇâîôÂÎÔß]|£(?![\d\s.\)]|$)/v

function windows(bytes: Uint8Array): Result<Decoded, 'letters-unknown'> {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return ANOTHER_ELSEWHERE.test(text) ? refuse('letters-unknown') : accept({ text, letters: 'windows-1252' })
}
