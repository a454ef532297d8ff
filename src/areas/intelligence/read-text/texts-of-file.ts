import type { NamedBytes } from '#platform/extract/extract.ts'
import { extractApart } from '#platform/extract/extract-apart.ts'
import type { Extracted, NotExtracted, Origin, Why } from '#platform/extract/extracted.ts'
import type { Scanner } from '#platform/files/scanner.ts'
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

/** Looks through a file for malware where a scanner is set, takes its texts and reads each, on threads of their own. */
export async function readFile(file: NamedBytes, scanner: Scanner, readText: ReadText): Promise<FileRead> {
  if ((await scanner.scan(file.bytes)).outcome === 'infected')
    return { texts: [], refused: [refusing(file, 'infected')] }
  const extracted = await extractApart(file)
  const texts: FileText[] = []
  const refused = [...extracted.refused]
  for (const { text, origin } of extracted.texts) {
    const read = await readText(text)
    if (read.ok) texts.push({ title: titleOf({ text, origin }), text, origin, read: read.value })
    else refused.push(refusing(origin, read.refusal))
  }
  return { texts, refused }
}

const refusing = ({ name }: { readonly name: string }, why: Why): NotExtracted => ({ name, why })

const titleOf = ({ text, origin }: Extracted): string => shortened(origin.mail?.subject ?? '') || firstWords(text)
