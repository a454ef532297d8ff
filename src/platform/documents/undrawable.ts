import type { Drawn, Piece } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import { sayGap } from '#domain/document/gaps.ts'

/** How the compiler names what none of its fonts can show: `the text "陈" could not be displayed with font …`. */
const COMPLAINT = /the text `"((?:[^"`\\]|\\.)*?)"` could not be displayed/g

/** The signs that no font could show, from what the compiler said; empty where it failed for another reason. */
export const undrawableIn = (complaint: string): ReadonlySet<string> =>
  new Set(
    [...complaint.replaceAll('\\"', '"').matchAll(COMPLAINT)].flatMap(([, text = '']) => signsOf(unescaped(text))),
  )

/** A font is asked for one code point at a time. */
const signsOf = (text: string): readonly string[] => Array.from(text)

const unescaped = (text: string): string =>
  text
    .replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\\', '')

/**
 * The same document with every word that cannot be shown replaced by a gap that says so: a name in another script is never
 * left out, nor drawn as empty boxes.
 */
export function withoutUndrawable(drawn: Drawn, signs: ReadonlySet<string>): Drawn {
  let found = false
  const isUndrawable = (word: string): boolean => signsOf(word).some((sign) => signs.has(sign))
  const splitPiece = (piece: Piece): readonly Piece[] =>
    piece.text
      .split(/(\s+)/)
      .map((word) => {
        if (!isUndrawable(word)) return { ...piece, text: word }
        found = true
        return { text: sayGap({ gap: FURNITURE.otherScript }), gap: true }
      })
      .filter(({ text }) => text !== '')
  const replaced = replacePieces(drawn, splitPiece, (text) =>
    isUndrawable(text)
      ? text.replaceAll(/\S+/g, (word) => (isUndrawable(word) ? `[${FURNITURE.otherScript}]` : word))
      : text,
  ) as Drawn
  return found && !replaced.gaps.includes(FURNITURE.otherScript)
    ? {
        ...replaced,
        gaps: [...replaced.gaps, FURNITURE.otherScript],
        gapsIntro: FURNITURE.gapsMany(replaced.gaps.length + 1),
      }
    : replaced
}

const isPieces = (value: unknown): value is readonly Piece[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'gap' in one)

/** Goes through a drawn document, however deep: pieces of a line are split, every other text is changed. */
function replacePieces(
  value: unknown,
  split: (piece: Piece) => readonly Piece[],
  change: (text: string) => string,
): unknown {
  if (typeof value === 'string') return change(value)
  if (isPieces(value)) return value.flatMap(split)
  if (Array.isArray(value)) return value.map((one) => replacePieces(one, split, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replacePieces(one, split, change)]))
}
