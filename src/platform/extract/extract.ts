import { hash } from 'node:crypto'
import type { Result } from '#domain/kernel/result.ts'
import { accept, refuse } from '#domain/kernel/result.ts'
import type { Extracted, FileKind, FileTexts, NotExtracted, Origin, Why } from './extracted.ts'
import { MOST_CHARACTERS, MOST_FILE_BYTES } from './extracted.ts'
import { findKind } from './kinds.ts'
import { decodeText, tidied } from './plain-text.ts'

/** A file by its bytes, with the name that it came with. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Buffer
}

/** An e-mail that brings another that brings another. */
const MOST_DEPTH = 5
const MOST_INSIDE = 50

/** Takes the texts out of a file. Only plain text is quick: ask `extractApart` where somebody else would wait. */
export async function extract(file: NamedBytes): Promise<FileTexts> {
  const gathered: Gathered = { texts: [], refused: [] }
  await gather(file, gathered, 0)
  return gathered
}

interface Gathered {
  readonly texts: Extracted[]
  readonly refused: NotExtracted[]
}

async function gather(file: NamedBytes, gathered: Gathered, depth: number): Promise<void> {
  const { name } = file
  const taken = await take(file, depth)
  if (!taken.ok) {
    gathered.refused.push({ name, why: taken.refusal })
    return
  }
  const { text, attached, ...found } = taken.value
  const wrong = wrongIn(text)
  if (wrong === undefined) gathered.texts.push({ text, origin: { ...originOf(file), ...found } })
  else if (attached.length === 0 || wrong !== 'no-words') gathered.refused.push({ name, why: wrong })
  for (const within of attached) {
    if (gathered.texts.length + gathered.refused.length >= MOST_INSIDE) {
      gathered.refused.push({ name, why: 'too-many-inside' })
      return
    }
    await gather({ ...within, name: `${name}#${within.name}` }, gathered, depth + 1)
  }
}

const originOf = ({ name, bytes }: NamedBytes): Pick<Origin, 'name' | 'bytes' | 'sha256'> => ({
  name,
  bytes: bytes.length,
  sha256: hash('sha256', bytes, 'hex'),
})

const wrongIn = (text: string): Why | undefined =>
  text === '' ? 'no-words' : text.length > MOST_CHARACTERS ? 'too-long' : undefined

type Taken = Pick<Extracted, 'text'> &
  Omit<Origin, 'name' | 'bytes' | 'sha256'> & { readonly attached: readonly NamedBytes[] }

async function take({ bytes }: NamedBytes, depth: number): Promise<Result<Taken, Why>> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MOST_FILE_BYTES) return refuse('too-large')
  if (depth > MOST_DEPTH) return refuse('too-deep')
  const kind = await findKind(bytes)
  return kind.ok ? TAKE[kind.value](bytes) : kind
}

// What a kind needs is loaded with the first file of the kind.
const TAKE: Readonly<Record<FileKind, (bytes: Buffer) => Promise<Result<Taken, Why>>>> = {
  text: async (bytes) => {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { text, letters } = decoded.value
    return accept({ kind: 'text', text: tidied(text), letters, attached: [] })
  },
  email: async (bytes) => {
    const { openMail } = await import('./mail.ts')
    const opened = await openMail(bytes)
    if (!opened.ok) return opened
    const { header: mail, text, attached } = opened.value
    return accept({ kind: 'email', text, mail, attached })
  },
  word: async (bytes) => {
    const { wordText } = await import('./word.ts')
    const text = await wordText(bytes)
    return text.ok ? accept({ kind: 'word', text: text.value, attached: [] }) : text
  },
  pdf: async (bytes) => {
    const { pdfText } = await import('./pdf.ts')
    const read = await pdfText(bytes)
    return read.ok ? accept({ kind: 'pdf', ...read.value, attached: [] }) : read
  },
}
