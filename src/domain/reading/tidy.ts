import { DEBRIS } from './debris.words.ts'
import type { Span } from './facts.ts'
import { FIELD_WORDS } from './spelling.words.ts'

/** A text made even for reading. Every character keeps its place, so an offset means the same in all three. */
export type TidyText = {
  /** Quotation marks, dashes and spaces of one kind. */
  readonly plain: string
  /** `plain` without what the page left around the article, and with plain slips of spelling put right. */
  readonly body: string
  readonly corrected: readonly Span[]
}

const EVEN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\r': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
}
const UNEVEN = new RegExp(`[${Object.keys(EVEN).join('')}]`, 'g')

const blank = (words: string): string => words.replace(/[^\n]/g, ' ')

export function tidy(text: string): TidyText {
  const plain = text.replace(UNEVEN, (mark) => EVEN[mark] ?? mark).replace(/(?<=[a-z])\ufffd(?=s\b)/g, "'")
  const bare = DEBRIS.reduce((body, pattern) => body.replace(pattern, blank), plain)
  const corrected: Span[] = []
  const body = bare.replace(/\b[A-Za-z]{7,16}\b/g, (word, at: number) => {
    const meant = intended(word)
    if (meant === null) return word
    corrected.push([at, at + word.length])
    return meant
  })
  return { plain, body, corrected }
}

const BY_LETTERS = new Map(
  FIELD_WORDS.filter((word) => /^[a-z]{7,}$/.test(word)).map((word) => [lettersOf(word), word] as const),
)

function lettersOf(word: string): string {
  return word.split('').toSorted().join('')
}

/** The field word with two neighbouring letters swapped, or null. */
function intended(word: string): string | null {
  const lower = word.toLowerCase()
  const meant = BY_LETTERS.get(lettersOf(lower))
  if (meant === undefined || meant === lower) return null
  const differing = lower.split('').flatMap((letter, at) => (letter === meant[at] ? [] : [at]))
  if (differing.length !== 2 || differing[1] !== (differing[0] ?? 0) + 1) return null
  return word.startsWith(lower.slice(0, 1)) ? meant : meant.slice(0, 1).toUpperCase() + meant.slice(1)
}
