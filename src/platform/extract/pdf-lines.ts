/** A piece of text on a page; lengths in points, `base` counted from the foot of the page. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly height: number
}

/** A line as it is read, with where its column begins and ends. */
export interface Line extends Piece {
  readonly from: number
  readonly to: number
}

/** The lines of a page in the order in which they are read: one column after the other, the cells of a row in one line. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => inOrder(rowsOf(pieces).flatMap(partsOf))

/** Of the height of its letters, how far a piece may stand above or below the line that it belongs to. */
const SAME_LINE = 0.5
/** What parts two columns or cells, and what parts two words. */
const APART = 1.5
const WORD_GAP = 0.12

function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = []
  let first: Piece | undefined
  for (const piece of pieces.toSorted((one, other) => other.base - one.base || one.left - other.left)) {
    const isSame =
      first !== undefined && Math.abs(first.base - piece.base) <= SAME_LINE * Math.max(first.height, piece.height)
    if (isSame) rows.at(-1)?.push(piece)
    else {
      rows.push([piece])
      first = piece
    }
  }
  return rows.map((row) => row.toSorted((one, other) => one.left - other.left))
}

/** The parts of a row that stand so far apart that they may belong to two columns. */
function partsOf(row: readonly Piece[]): readonly Piece[] {
  const parts: Piece[] = []
  for (const piece of row) {
    const before = parts.at(-1)
    const gap = before === undefined ? Number.POSITIVE_INFINITY : piece.left - before.right
    const height = Math.max(piece.height, before?.height ?? 0)
    if (before === undefined || gap > APART * height) parts.push(piece)
    else parts[parts.length - 1] = joined(before, piece, gap > WORD_GAP * height ? ' ' : '')
  }
  return parts.map((part) => ({ ...part, text: part.text.replaceAll(/\s+/g, ' ').trim() }))
}

const joined = (one: Piece, other: Piece, between: string): Piece => ({
  text: `${one.text}${between}${other.text}`,
  left: one.left,
  right: Math.max(one.right, other.right),
  base: one.base,
  height: Math.max(one.height, other.height),
})

/** A heading is larger than what it is the heading of. With nothing beside it, it ends the columns above it. */
const HEADING = 1.15

function inOrder(parts: readonly Piece[]): readonly Line[] {
  const usual = middle(parts.map(({ height }) => height))
  const regions: Piece[][] = [[]]
  for (const [at, part] of parts.entries()) {
    const isHeading = part.height > HEADING * usual && isApart(part, parts[at - 1]) && isApart(part, parts[at + 1])
    if (isHeading) regions.push([part], [])
    else regions.at(-1)?.push(part)
  }
  return regions.flatMap(inColumns)
}

const isApart = ({ base, height }: Piece, other: Piece | undefined): boolean =>
  other === undefined || Math.abs(other.base - base) > height

function inColumns(parts: readonly Piece[]): readonly Line[] {
  const gutter = findGutter(parts)
  if (gutter === undefined) return inOneColumn(parts)
  const lines: Line[] = []
  let [left, right]: [Piece[], Piece[]] = [[], []]
  const flush = (): void => {
    lines.push(...inColumns(left), ...inColumns(right))
    ;[left, right] = [[], []]
  }
  for (const part of parts) {
    if (part.right <= gutter) left.push(part)
    else if (part.left >= gutter - 1) right.push(part)
    else {
      flush()
      lines.push(...inOneColumn([part]))
    }
  }
  flush()
  return lines
}

function inOneColumn(parts: readonly Piece[]): readonly Line[] {
  const from = Math.min(...parts.map(({ left }) => left))
  const to = Math.max(...parts.map(({ right }) => right))
  return rowsOf(parts).flatMap(([first, ...others]) =>
    first === undefined ? [] : { ...others.reduce((row, part) => joined(row, part, ' | '), first), from, to },
  )
}

const FEWEST_LINES = 4
/** The lines of a column are sentences; the cells of a table are not. */
const SENTENCE = 20
const MOST_CROSSING = 0.5
/** More places than a page has columns are none. */
const MOST_PLACES = 12

/** Where a second column begins, if the page has one; lines above, between and below the columns may cross it. */
function findGutter(parts: readonly Piece[]): number | undefined {
  if (parts.length < 2 * FEWEST_LINES) return undefined
  const counts = Map.groupBy(parts, ({ left }) => Math.round(left / 3))
  const places = [...counts.values()]
    .filter(({ length }) => length >= FEWEST_LINES)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_PLACES)
    .map((column) => column.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY))
  const rated = places.map((place) => ({ place, rating: rate(parts, place) })).filter(({ rating }) => rating > 0)
  return rated.toSorted((one, other) => other.rating - one.rating)[0]?.place
}

/** How well a place parts two columns: the more lines each has and the fewer cross it; 0 where they are no columns. */
function rate(parts: readonly Piece[], place: number): number {
  const left = parts.filter(({ right }) => right <= place)
  const right = parts.filter((part) => part.left >= place - 1)
  const crossing = parts.length - left.length - right.length
  if (Math.min(left.length, right.length) < FEWEST_LINES || crossing > MOST_CROSSING * parts.length) return 0
  if (middle(left.map(({ text }) => text.length)) < SENTENCE) return 0
  if (middle(right.map(({ text }) => text.length)) < SENTENCE) return 0
  return isBeside(left, right) ? Math.max(0, Math.min(left.length, right.length) - crossing / 2) : 0
}

/** Do they stand beside one another for at least half of the shorter one? */
function isBeside(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [one, other] = [left, right].map((column) => ({
    top: column.reduce((most, { base }) => Math.max(most, base), Number.NEGATIVE_INFINITY),
    foot: column.reduce((least, { base }) => Math.min(least, base), Number.POSITIVE_INFINITY),
  }))
  if (one === undefined || other === undefined) return false
  const both = Math.min(one.top, other.top) - Math.max(one.foot, other.foot)
  return both >= Math.min(one.top - one.foot, other.top - other.foot) / 2
}

/** The middle one of some numbers. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
