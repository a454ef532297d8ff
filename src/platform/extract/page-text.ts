import { Parser } from 'htmlparser2'

/** Elements that begin a line, and those that begin a paragraph. */
const LINES = new Set(['div', 'tr', 'li', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'caption', 'address'])
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre hr form fieldset figure'.split(' '))
/** What is for machines, or is chosen and not said. */
const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'select',
  'textarea',
])
const CELLS = new Set(['td', 'th'])
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])/i
const NEVER_CLOSED = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** No page that somebody wrote is nested so deeply; the parser would take ever longer for each further element. */
const MOST_NESTED = 5000

/** A page that is nested deeper than any that somebody wrote. */
export class TooDeep extends Error {}

/**
 * The words of a page as somebody sees them: a line for each line, the cells of a table parted by ` | `. It goes through
 * the page once and keeps no tree of it, so that no depth of nesting can harm it. @throws {TooDeep}
 */
export function pageText(html: string): string {
  const writer = new PageWriter()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => writer.close(name),
      ontext: (text) => writer.write(text),
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  return writer.text()
}

class PageWriter {
  readonly #pieces: string[] = []
  /** How many elements are open from the first one on that is not shown. */
  #unshown = 0
  #preformatted = 0
  #nested = 0
  /** Has nothing been said in the last cell that was opened? */
  #isNewCell = false
  /** What is to stand before the next word. */
  #pending: '' | ' ' | ' | ' | '\n' | '\n\n' = ''

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (NEVER_CLOSED.has(name)) return this.#openEmpty(name)
    this.#nested += 1
    if (this.#nested > MOST_NESTED) throw new TooDeep()
    if (this.#unshown > 0 || isUnshown(name, attributes)) {
      this.#unshown += 1
      return undefined
    }
    if (name === 'pre') this.#preformatted += 1
    if (CELLS.has(name)) this.#isNewCell = true
    if (!this.#isNewCell) this.#border(name)
    if (name === 'li') this.write('• ')
    return undefined
  }

  close(name: string): void {
    if (NEVER_CLOSED.has(name)) return
    this.#nested -= 1
    if (this.#unshown > 0) this.#unshown -= 1
    else {
      if (name === 'pre') this.#preformatted -= 1
      if (CELLS.has(name)) this.#wait(' | ')
      else this.#end(name)
    }
  }

  write(text: string): void {
    if (this.#unshown > 0) return undefined
    const said = this.#preformatted > 0 ? text : text.replaceAll(/[\t\n\f\r ]+/g, ' ')
    const words = said.trim()
    const at = said.indexOf(words)
    this.#waitForSpace(said.slice(0, at))
    if (words === '') return this.#waitForSpace(said)
    if (this.#pieces.length > 0) this.#pieces.push(this.#pending)
    this.#pending = ''
    this.#pieces.push(words)
    this.#isNewCell = false
    return this.#waitForSpace(said.slice(at + words.length))
  }

  #waitForSpace(space: string): void {
    if (space !== '') this.#wait(space.includes('\n') ? '\n' : ' ')
  }

  text(): string {
    return this.#pieces.join('')
  }

  #openEmpty(name: string): void {
    if (this.#unshown > 0) return
    if (name === 'br') this.#pending = this.#pending === '\n' ? '\n\n' : stronger(this.#pending, '\n')
    else this.#border(name)
  }

  /** Behind the last cell of a row stands the end of the row. */
  #end(name: string): void {
    this.#isNewCell = false
    if (this.#pending === ' | ' && (name === 'tr' || name === 'table')) this.#pending = ''
    this.#border(name)
  }

  #border(name: string): void {
    if (PARAGRAPHS.has(name)) this.#wait('\n\n')
    else if (LINES.has(name)) this.#wait('\n')
  }

  #wait(next: ' ' | ' | ' | '\n' | '\n\n'): void {
    this.#pending = stronger(this.#pending, next)
  }
}

const isUnshown = (name: string, { style = '', hidden }: Readonly<Record<string, string>>): boolean =>
  SILENT.has(name) || hidden !== undefined || HIDDEN.test(style)

const STRENGTH = ['', ' ', '\n', '\n\n', ' | '] as const

/** Of two things to stand between words the one that parts more. The end of a cell parts its own paragraphs from the next cell. */
function stronger<Between extends (typeof STRENGTH)[number]>(one: Between, other: Between): Between {
  return STRENGTH.indexOf(one) >= STRENGTH.indexOf(other) ? one : other
}
