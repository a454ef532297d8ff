/**
 * A page that is the same for everybody who speaks a language, but for a few texts that are put in. It is made once and
 * kept in pieces: answering with it costs a hundredth of making it.
 */
export interface KeptPage {
  /** What tells it from other pages of its template: everything that its data depend on, and nothing that came from outside. */
  readonly name: string
  /** What is put in, by the name under which the template places it, each as plain text. */
  readonly filled: Readonly<Record<string, string>>
  /** What the template is given besides; asked for when the page is made. */
  readonly data: () => object
}

/** Some ten kilobytes each: every page of the journey in eight languages. */
const MOST_PAGES = 1000

/** Stands in no template and in no words. */
const MARK = '\u{F0000}'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)

/** Gives a page with its texts put in, from the pieces that are kept under `place` and its name; `make` makes it of marks. */
export function keptPages(): (
  place: string,
  page: Pick<KeptPage, 'name' | 'filled'>,
  make: (marks: Readonly<Record<string, string>>) => string,
) => string {
  const pages = new Map<string, readonly string[]>()
  return (place, { name, filled }, make) => {
    const key = `${place} ${name}`
    const kept = pages.get(key) ?? make(marksOf(filled)).split(MARK)
    if (!pages.has(key)) {
      if (pages.size >= MOST_PAGES) pages.clear()
      pages.set(key, kept)
    }
    // Texts of the page and names of what is put in stand by turns, text first.
    return kept.map((piece, at) => (at % 2 === 0 ? piece : escaped(filled[piece] ?? ''))).join('')
  }
}

const marksOf = (filled: KeptPage['filled']): Record<string, string> =>
  Object.fromEntries(Object.keys(filled).map((name) => [name, `${MARK}${name}${MARK}`]))
