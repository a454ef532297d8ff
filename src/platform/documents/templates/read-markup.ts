import { SaxesParser, type SaxesTagNS } from 'saxes'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** An element where it begins, its name without the prefix that whoever wrote the part has chosen. */
export interface Element {
  readonly name: string
  /** Each with its name in lower case, and its value with the entities put in. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
}

/** What stands in a part, in its order: an element, or a text and the element that it is in. */
export type Piece = Element | { readonly text: string; readonly within: string }

/** Where a part stops being well formed; lines and columns count from 1. */
export interface Malformed {
  readonly line: number
  readonly column: number
}

/** A part as whoever opens the file reads it, or where it cannot be read. `has-type`: it declares a document type, which no Word file has. */
export function readMarkup(bytes: Uint8Array): Result<readonly Piece[], Malformed | 'has-type'> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse({ line: 1, column: 1 })
  }
  return /<!(?:DOCTYPE|ENTITY)/i.test(text) ? refuse('has-type') : readText(text)
}

class NotWellFormed extends Error {}

function stop(): never {
  throw new NotWellFormed()
}

/** Elements within elements. Word writes a few dozen; each one costs all that are around it. */
const DEEPEST = 1000

function readText(whole: string): Result<readonly Piece[], Malformed> {
  const pieces: Piece[] = []
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  const keep = (text: string): void => void pieces.push({ text, within: open.at(-1) ?? '' })
  parser.on('error', stop)
  // Another reader would read other words in the same bytes.
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => void (/^utf-8$/i.test(encoding) || stop()))
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) stop()
    pieces.push(elementOf(tag))
    open.push(tag.local)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', keep)
  parser.on('cdata', keep)
  try {
    parser.write(whole).close()
    return accept(pieces)
  } catch (fault) {
    if (!(fault instanceof NotWellFormed)) throw fault
    return refuse({ line: parser.line, column: parser.column + 1 })
  }
}

const elementOf = ({ local, attributes }: SaxesTagNS): Element => ({
  name: local,
  attributes: Object.values(attributes).map((one) => [one.local.toLowerCase(), one.value]),
})
