import { type Line, middle } from './pdf-lines.ts'

/** One text from the lines of its pages: without what every page repeats, and with paragraphs and words made whole again. */
export function mendPages(pages: readonly (readonly Line[])[]): string {
  const running = runningIn(pages)
  const lines = pages.flatMap((page) => page.filter((line) => !running.has(line)))
  const words = wordsOf(lines)
  const spacing = spacingOf(lines)
  const pieces: string[] = []
  let before: Line | undefined
  for (const line of lines) {
    const between = before === undefined ? '' : betweenOf(before, line, spacing)
    const last = pieces.at(-1) ?? ''
    if (between === ' ' && isBroken(last, line.text)) {
      pieces[pieces.length - 1] = mended(last, line.text, words)
      pieces.push(line.text)
    } else pieces.push(between, line.text)
    before = line
  }
  return pieces.join('')
}

/** How many lines at the head and the foot of a page may be repeated. */
const AT_EDGE = 3
/** Of the pages, how many repeat it: left and right pages may have heads of their own. */
const MANY_PAGES = 0.4
const SAME_HEIGHT = 6
const PAGE_NUMBER =
  /^(?:page|p\.)?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?$|^[-–—|]\s*\d{1,4}\s*[-–—|]$|^page\s+\d+\b[^.]{0,20}$/i

/** The lines that stand at the head or the foot of page after page, and the numbers of the pages. */
function runningIn(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const edges = pages.map((page) => {
    const byHeight = page.toSorted((one, other) => other.base - one.base)
    return [...new Set([...byHeight.slice(0, AT_EDGE), ...byHeight.slice(-AT_EDGE)])]
  })
  const alike = Map.groupBy(edges.flat(), ({ text, base }) => `${nameOf(text)} ${Math.round(base / SAME_HEIGHT)}`)
  const least = Math.max(2, Math.ceil(pages.length * MANY_PAGES))
  const repeated = [...alike.values()].filter(({ length }) => length >= least).flat()
  const numbers = edges.flatMap((edge) => [edge[0], edge.at(-1)].filter((line) => line !== undefined && isNumber(line)))
  return new Set([...repeated, ...(numbers as Line[])])
}

const nameOf = (text: string): string => text.replaceAll(/\d+/g, '#').toLowerCase()
const isNumber = ({ text }: Line): boolean => PAGE_NUMBER.test(text)

/** How far apart the lines of a paragraph mostly are, in heights of their letters. */
function spacingOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, at) => ((lines[at]?.base ?? 0) - line.base) / line.height)
  return middle(gaps.filter((gap) => gap > 0.8 && gap < 3)) || 1.2
}

const ITEM = /^(?:[•●▪◦‣■□✓➢*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/
/** What parts two paragraphs, in the usual space between two lines. */
const PARAGRAPH = 1.35
const OTHER_SIZE = 0.12
/** A line that ends so far before the others was not broken for want of room. */
const SHORT = 0.25

/** What stands between two lines: a space where the second continues the first. */
function betweenOf(before: Line, line: Line, spacing: number): ' ' | '\n' | '\n\n' {
  const gap = (before.base - line.base) / line.height
  if (Math.abs(before.height - line.height) > OTHER_SIZE * line.height) return '\n\n'
  if (ITEM.test(line.text) || [before, line].some(({ text }) => text.includes(' | '))) return '\n'
  // Another column or page.
  if (gap <= 0 || gap > 4 * spacing) return goesOn(before, line) ? ' ' : '\n\n'
  if (gap > PARAGRAPH * spacing) return '\n\n'
  return isShort(before) ? '\n' : ' '
}

const goesOn = (before: Line, line: Line): boolean =>
  /[^.!?:;"”’)]$/.test(before.text) && /^[\p{Ll}\d(]/u.test(line.text)

const isShort = ({ right, from, to }: Line): boolean => to - right > SHORT * (to - from)

const isBroken = (one: string, other: string): boolean => /\p{L}[-\u00AD\u2010]$/u.test(one) && /^\p{Ll}/u.test(other)

/** Words that are joined with what follows by a hyphen of their own. */
const JOINED = new Set(
  'anti all best co counter county cross ex far first follow full half hard high in inter key large long low multi non off on one part partner post pre re run second self semi short six so three two under up victim well'.split(
    ' ',
  ),
)

/** The end of a broken line: without its hyphen where the word has none elsewhere, or where only the whole is a word. */
function mended(line: string, next: string, words: ReadonlySet<string>): string {
  const whole = line.slice(0, -1)
  if (!line.endsWith('-')) return whole
  const [start = ''] = /\p{L}+$/u.exec(whole.toLowerCase()) ?? []
  const [end = ''] = /^\p{L}+/u.exec(next.toLowerCase()) ?? []
  if (words.has(`${start}${end}`)) return whole
  return isCompound(start, end, words) ? line : whole
}

const isCompound = (start: string, end: string, words: ReadonlySet<string>): boolean =>
  words.has(`${start}-${end}`) || JOINED.has(start) || (words.has(start) && words.has(end))

/** Every word of these lines that is whole, so that a broken one is known again. */
const wordsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines
      .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*-?/gu) ?? [])
      .filter((word) => !word.endsWith('-')),
  )
