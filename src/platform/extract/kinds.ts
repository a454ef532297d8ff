import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { kindOf, WORD } from '../files/media-types.ts'
import { holdsAnotherKind } from '../files/two-kinds.ts'
import type { FileKind, Why } from './extracted.ts'
import { hasControls } from './plain-text.ts'

/** Kinds of which no text is taken, with what is said of them. */
const REFUSED: readonly (readonly [kind: RegExp, why: Why])[] = [
  [/macroenabled/i, 'macros'],
  [/opendocument/, 'open-document'],
  [/rtf$/, 'rtf'],
  [/spreadsheet|ms-excel|presentation|powerpoint/, 'spreadsheet'],
  [/zip|compressed|x-tar|gzip/, 'zip'],
  [/^(?:image|video|audio)\//, 'picture'],
]

/** Files that may be written in letters only; of every other kind a byte is none. */
const BEGINS_AS_FILE = /^(?:%PDF-|\{\\rtf|PK)/
const BEGINNING = 65_536

/** What a file is by its bytes, whatever its name says. Nothing is loaded for a plain text or an e-mail. */
export async function findKind(bytes: Buffer): Promise<Result<FileKind, Why>> {
  const beginning = bytes.toString('latin1', 0, BEGINNING)
  const isWritten = !BEGINS_AS_FILE.test(beginning) && !hasControls(bytes.subarray(0, BEGINNING))
  if (isWritten) return accept(isMail(beginning) ? 'email' : 'text')
  const mediaType = await kindOf(bytes)
  if (mediaType === undefined) return accept('text')
  const kind = TAKEN[mediaType]
  if (kind === undefined) return refuse(whyNot(mediaType, bytes))
  return (await holdsAnotherKind(bytes, mediaType === WORD ? WORD : 'application/pdf'))
    ? refuse('two-kinds')
    : accept(kind)
}

const TAKEN: Readonly<Record<string, FileKind>> = { 'application/pdf': 'pdf', [WORD]: 'word' }

function whyNot(mediaType: string, bytes: Buffer): Why {
  if (mediaType === 'application/x-cfb') return oldOfficeOf(bytes)
  return REFUSED.find(([kind]) => kind.test(mediaType))?.[1] ?? 'not-a-text'
}

/** The names of what lies in an old file of Office, in letters of two bytes. */
const inside = (name: string): Buffer => Buffer.from(name, 'utf16le')
const OLD_OFFICE: readonly (readonly [inside: Buffer, why: Why])[] = [
  [inside('__substg1.0_'), 'outlook'],
  [inside('WordDocument'), 'old-word'],
  [inside('EncryptedPackage'), 'password'],
  [inside('Workbook'), 'spreadsheet'],
]

const oldOfficeOf = (bytes: Buffer): Why => OLD_OFFICE.find(([name]) => bytes.includes(name))?.[1] ?? 'not-a-text'

/** Lines that only a program writes, which a person who copies the head of an e-mail never has; a day with its zone is one. */
const MACHINE_LINE =
  /^(?:mime-version|message-id|received|return-path|content-type|x-mailer|dkim-signature|x-[\w-]+):|^date: .{0,40}\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?)\b/im
const SENDER = /^from: ?\S/im

function isMail(beginning: string): boolean {
  const head = /^(?:(?:>?From [^\n]*\n)?(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n){0,200})+)/.exec(beginning)?.[0]
  return head !== undefined && SENDER.test(head) && MACHINE_LINE.test(head)
}
