/** The language that exists only to try pages: English with accents, written from right to left. */
export const PSEUDO = 'en-XB'

const PLAIN = Array.from('abcdeghijklnoprstuwyzACDEGHIJKLNORSTUWYZ')
const ACCENTED = Array.from('åƀçđéğĥîĵķłñöþŕšţûŵýžÅÇĐÉĞĤÎĴĶŁÑÖŔŠŢÛŴÝŽ')
const accents = new Map(PLAIN.map((letter, at) => [letter, ACCENTED[at] ?? letter]))

/** The words of one area as its file holds them. */
export type Catalogue = { readonly [key: string]: string | Catalogue }

/** A catalogue with every word accented: text that stays plain on a page did not come from the catalogue. */
export function pseudoWords(words: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? accent(value) : pseudoWords(value)]),
  )
}

// What stands in {{…}} or $t(…) is for the machine and stays as it is.
const accent = (text: string): string =>
  text
    .split(/(\{\{.*?\}\}|\$t\(.*?\))/u)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[a-z]/giu, (letter) => accents.get(letter) ?? letter)))
    .join('')
