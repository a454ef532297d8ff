import type { Span } from './facts.ts'
import { oneOf } from './find.ts'
import { NATIONALITIES } from './nationalities.words.ts'
import { isCapital, type Token, wordAt } from './tokens.ts'

/** A nationality as recorded (an English adjective), where it stands, and the tokens it takes. */
export type Nationality = {
  readonly value: string
  readonly span: Span
  readonly length: number
  readonly plural: boolean
}

const BY_WORD = new Map(
  NATIONALITIES.flatMap(([adjective, ...others]) =>
    [adjective, ...others].map(
      (word) => [word.toLowerCase(), { adjective, plural: isPlural(word, adjective) }] as const,
    ),
  ),
)
const LONGEST = 3
const ANY = new RegExp(`\\b(?:${oneOf(NATIONALITIES.flat())})\\b`)

function isPlural(word: string, adjective: string): boolean {
  return word !== adjective && /(?:s|Poles|Filipinas)$/.test(word) && word.toLowerCase() !== 'philippines'
}

/** Before a country's name: another place, 'Northern Ireland', 'New Mexico'. */
const OTHER_PLACES = new Set(['northern', 'new'])

/** The nationality or country that begins at a token, or null. */
export function nationalityAt(tokens: readonly Token[], at: number): Nationality | null {
  if (!mayBegin(tokens, at)) return null
  for (let length = LONGEST; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length)
    if (words.length < length) continue
    const known = BY_WORD.get(words.map(({ lower }) => lower).join(' '))
    const [first, last] = [words[0], words.at(-1)]
    if (known !== undefined && first !== undefined && last !== undefined)
      return { value: known.adjective, span: [first.start, last.end], length, plural: known.plural }
  }
  return null
}

const mayBegin = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && !OTHER_PLACES.has(wordAt(tokens, at - 1))

/** Whether words may name a nationality or country: a cheap test before a costly one. */
export const mayNameNationality = (text: string): boolean => ANY.test(text)

export const isNationality = (word: string): boolean => BY_WORD.has(word.toLowerCase())

const JOINS = new Set([',', 'and', 'or', '&', '/', 'the', 'both'])

/** The nationalities in a list that begins at a token, and the first token after the list. */
export function nationalitiesFrom(tokens: readonly Token[], from: number) {
  const list: Nationality[] = []
  let at = from
  let end = from
  while (at < tokens.length) {
    const found = nationalityAt(tokens, at)
    if (found !== null) {
      list.push(found)
      at += found.length
      end = at
    } else if (JOINS.has(tokens[at]?.lower ?? '')) at += 1
    else break
  }
  return { list, end }
}
