import { FIELD_WORDS } from './spelling.words.ts'

const BY_LETTERS = new Map(
  FIELD_WORDS.filter((word) => /^[a-z]{7,}$/.test(word)).map((word) => [lettersOf(word), word] as const),
)

function lettersOf(word: string): string {
  return word.split('').toSorted().join('')
}

/** The field word that is meant where two neighbouring letters of it were swapped, or null. */
export function intended(word: string): string | null {
  const lower = word.toLowerCase()
  const meant = BY_LETTERS.get(lettersOf(lower))
  if (meant === undefined || meant === lower) return null
  const differing = lower.split('').flatMap((letter, at) => (letter === meant[at] ? [] : [at]))
  if (differing.length !== 2 || differing[1] !== (differing[0] ?? 0) + 1) return null
  return word.startsWith(lower.slice(0, 1)) ? meant : meant.slice(0, 1).toUpperCase() + meant.slice(1)
}
