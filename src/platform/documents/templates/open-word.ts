import { strFromU8, unzipSync } from 'fflate'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type Harm, harmIn } from './harm.ts'
import { type Malformed, type Piece, readMarkup } from './read-markup.ts'

/** The parts of a Word file, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Why a Word file is not taken. */
export type Unsafe = 'damaged' | 'too-large-inside' | 'macros' | Harm

/** The part of a Word file that is not well formed, and where. */
export interface BrokenPart extends Malformed {
  readonly part: string
}

const MOST_PARTS = 500
const MOST_BYTES = 30_000_000
/** Of markup alone, which is read letter by letter; a long order has less than a tenth. */
const MOST_MARKUP = 8_000_000

/** A further look at the pieces of each part; what it gives is the refusal. */
type Look<Refusal> = (pieces: readonly Piece[]) => Refusal | undefined

/** Opens a Word file in bounded memory and refuses what could run, fetch or hide something where it is opened. */
export function openWord<Refusal = never>(
  bytes: Uint8Array,
  look: Look<Refusal> = () => undefined,
): Result<Parts, Unsafe | BrokenPart | Refusal> {
  let inside = 0
  let count = 0
  let parts: Parts
  try {
    // The library writes into a buffer of the size that the file declares and no more: what lies about it fails.
    parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        inside += originalSize
        count += 1
        return inside <= MOST_BYTES && count <= MOST_PARTS
      },
    })
  } catch {
    return refuse('damaged')
  }
  if (inside > MOST_BYTES || count > MOST_PARTS) return refuse('too-large-inside')
  return checkParts(parts, look)
}

const TEXT = 'word/document.xml'
const TYPES = '[Content_Types].xml'
const MACROS = /vbaProject|vbaData|activeX|macroEnabled/i
const EMBEDDED = /^word\/embeddings\/|afchunk/i

function checkParts<Refusal>(parts: Parts, look: Look<Refusal>): Result<Parts, Unsafe | BrokenPart | Refusal> {
  const markup = Object.entries(parts).filter(([name, bytes]) => isMarkup(name, bytes))
  const wrong = wrongAsAWhole(parts, markup)
  if (wrong !== undefined) return refuse(wrong)
  for (const [name, bytes] of markup) {
    const read = readMarkup(bytes)
    if (!read.ok) return refuse(read.refusal === 'has-type' ? 'reaches-outside' : { part: name, ...read.refusal })
    const harm = wrongIn(name, read.value) ?? look(read.value)
    if (harm !== undefined) return refuse(harm)
  }
  // What it was made from is put before the end of the body, as Word itself writes it.
  return strFromU8(parts[TEXT] ?? new Uint8Array()).includes('</w:body>') ? accept(parts) : refuse('damaged')
}

function wrongAsAWhole(parts: Parts, markup: readonly (readonly [string, Uint8Array])[]): Unsafe | undefined {
  const names = Object.keys(parts)
  if (parts[TEXT] === undefined || parts[TYPES] === undefined) return 'damaged'
  // Word takes names that differ in their capitals for one.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return 'damaged'
  if (names.some((name) => MACROS.test(name))) return 'macros'
  if (names.some((name) => EMBEDDED.test(name))) return 'embedded'
  return markup.reduce((sum, [, { length }]) => sum + length, 0) > MOST_MARKUP ? 'too-large-inside' : undefined
}

/** Whatever a part is called, what begins like markup is read as it, also in letters of two bytes, which are then refused. */
function isMarkup(name: string, bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return /\.(?:xml|rels)$/i.test(name) || /^[\0\xEF\xBB\xBF\xFE\xFF\s]*<[\0?!\w]/.test(beginning)
}

function wrongIn(name: string, pieces: readonly Piece[]): Unsafe | undefined {
  const elements = pieces.filter((piece) => 'name' in piece)
  const isMacro =
    name === TYPES && elements.some(({ attributes }) => attributes.some(([, value]) => MACROS.test(value)))
  if (isMacro) return 'macros'
  return harmIn(pieces)
}
