import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** What may be read at once, in characters: about eighty pages. */
export const MOST_CHARACTERS = 250_000

const UTF8 = new TextDecoder('utf-8', { fatal: true })
// What no text holds but a picture or a document of a word processor does; tab, line feed and return are text.
const NOT_TEXT = /[\p{Cc}--[\t\n\r]]/v
const EVERY_NOT_TEXT = new RegExp(NOT_TEXT, 'gv')

/** The text of a file in UTF-8; refused when it is in another encoding or no text at all. */
export function textOf(bytes: Buffer): Result<string, 'not-text'> {
  try {
    const text = UTF8.decode(bytes)
    return NOT_TEXT.test(text) ? refuse('not-text') : accept(tidied(text))
  } catch {
    return refuse('not-text')
  }
}

/** What was pasted, with lines ended in one way and without what no eye sees: the text as it is kept and read. */
export const tidied = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(EVERY_NOT_TEXT, '').trim()
