import type { Result } from '#domain/kernel/result.ts'
import { type BrokenPart, openWord, type Parts, type Unsafe } from './open-word.ts'
import type { Piece } from './read-markup.ts'

/** Why a Word file is not taken as a template. */
export type NotTaken = Unsafe | TooMuch

type TooMuch = 'too-many-names' | 'too-deep'

/** Names in braces. The sample, which has every name there is, has about a hundred with the ends of its parts. */
const MOST_NAMES = 1000
/** Parts within parts. */
const MOST_DEPTH = 5

/** Opens a Word file (`openWord`) and refuses what could not be filled in bounded time. */
export const openTemplate = (bytes: Uint8Array): Result<Parts, NotTaken | BrokenPart> => openWord(bytes, tooMuchIn)

/** Counted before the braces are read: reading very many of them, or very deep ones, is itself the harm. */
function tooMuchIn(pieces: readonly Piece[]): TooMuch | undefined {
  const text = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
  const braces = text.match(/\{\s*[#^/-]?/g) ?? []
  if (braces.length > MOST_NAMES) return 'too-many-names'
  let depth = 0
  for (const brace of braces) {
    depth += /[#^-]$/.test(brace) ? 1 : brace.endsWith('/') ? -1 : 0
    if (depth > MOST_DEPTH) return 'too-deep'
  }
  return undefined
}
