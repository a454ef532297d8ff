import { type Result, refuse } from '#domain/kernel/result.ts'
import type { NamedBytes } from '#platform/extract/extract.ts'
import { extractApart } from '#platform/extract/extract-apart.ts'
import type { Extracted, FileTexts, NotExtracted, Origin, Why } from '#platform/extract/extracted.ts'
import type { Scanner } from '#platform/files/scanner.ts'
import type { Unanswered } from '#platform/threads/bounded-thread.ts'
import type { ReadText, TextRead } from './reader.ts'
import { firstWords, shortened } from './title.ts'

/** A text of a file with what it says. */
export interface FileText {
  readonly title: string
  readonly text: string
  readonly read: TextRead
  readonly origin: Origin
}

/** What was read in a file, and what of it gave no text. */
export interface FileRead {
  readonly texts: readonly FileText[]
  readonly refused: readonly NotExtracted[]
}

/** Looks through a file for malware where a scanner is set, and takes its texts on a thread of its own. */
export async function openFile(
  file: NamedBytes,
  scanner: Scanner,
  extract: typeof extractApart = extractApart,
): Promise<FileTexts> {
  if ((await scanner.scan(file.bytes)).outcome === 'infected')
    return { texts: [], refused: [refusing(file, 'infected')] }
  return extract(file)
}

/** Reads each text of a file on a thread of its own; what is not begun when it is `late` is refused by its name. */
export async function readTexts(opened: FileTexts, readText: ReadText, late?: AbortSignal): Promise<FileRead> {
  const texts: FileText[] = []
  const refused = [...opened.refused]
  for (const { text, origin } of opened.texts) {
    const read: Result<TextRead, Unanswered> = late?.aborted === true ? refuse('took-too-long') : await readText(text)
    if (read.ok) texts.push({ title: titleOf({ text, origin }), text, origin, read: read.value })
    else refused.push(refusing(origin, read.refusal))
  }
  return { texts, refused }
}

const refusing = ({ name }: { readonly name: string }, why: Why): NotExtracted => ({ name, why })

const titleOf = ({ text, origin }: Extracted): string => shortened(origin.mail?.subject ?? '') || firstWords(text)
