import type { Block, Document, Gap, Line } from './document.ts'

/** A fact, or a gap where there is none. `undefined`, `null` and '' are all nothing. */
export const orGap = (value: string | null | undefined, missing: string): string | Gap =>
  value === undefined || value === null || value.trim() === '' ? { gap: missing } : value

/** The pieces of a line, words and gaps. */
export const piecesOf = (line: Line): readonly (string | Gap)[] => (typeof line === 'string' ? [line] : line)

/** How a gap reads wherever it stands. */
export const sayGap = ({ gap }: Gap): string => `[To be completed: ${gap}]`

/** A text without what neither a Word file nor a font can hold: control characters, halves of characters. Ends of lines stay. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')

/** A line as plain text, its gaps said. */
export const textOf = (line: Line): string =>
  piecesOf(line)
    .map((piece) => (typeof piece === 'string' ? plainText(piece) : sayGap(piece)))
    .join('')

/** What is missing in a document, each named once, in the order in which it is first met. */
export function gapsOf({ court, blocks }: Document): readonly string[] {
  const head = court === undefined ? [] : [court.court, court.caseNumber, ...court.parties.map(({ name }) => name)]
  const lines = [...head, ...blocks.flatMap(linesOf)]
  const gaps = lines.flatMap(piecesOf).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.gap]))
  return [...new Set(gaps)]
}

function linesOf(block: Block): readonly Line[] {
  if (block.type === 'heading') return []
  if ('text' in block) return [block.text]
  if ('items' in block) return block.items
  if (block.type === 'signature') return [block.name, block.capacity]
  return block.type === 'facts' ? block.rows.flatMap(({ values }) => values) : block.rows.flat()
}
