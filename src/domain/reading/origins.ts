import type { Clause } from './clauses.ts'
import type { Sex } from './facts.ts'
import { mayNameNationality, type Nationality, nationalitiesFrom } from './nationalities.ts'
import {
  ACCUSED,
  BROUGHT,
  DOES,
  DOING,
  DONE_TO,
  GOODS,
  NOT_OF_FOUND,
  OF_EXPLOITED,
  SOUGHT,
  SUFFERED,
  THEY,
  THOSE_FOUND,
} from './origins.words.ts'
import type { PeopleMention } from './people-mention.ts'
import { type Token, tokensOf, wordAt } from './tokens.ts'

const BEFORE = 90
const AFTER = 110

/** A nationality, and the sex of whom it is said of where the text tells. */
export type Origin = { readonly nationality: Nationality; readonly sex: Sex | null }

/** Nationalities that a sentence gives to people found; `maybe` those that it gives to people of whom only the rest of the text tells. */
export type Origins = { readonly said: readonly Nationality[]; readonly maybe: readonly Origin[] }
const NONE: Origins = { said: [], maybe: [] }

/** The nationalities that a sentence gives people by saying what was done to them, where it does not count them. */
export function originsIn(
  { sentence, people, tokens }: Clause,
  isLeftOut: (mention: PeopleMention) => boolean,
): Origins {
  const { text, headline, start } = sentence
  if (!mayNameNationality(text)) return NONE
  const clause = { sentence, people, tokens: tokens.length > 0 ? tokens : tokensOf(sentence) }
  const isOfThem = THEY.test(text) && !ACCUSED.test(text)
  const isSaid = OF_EXPLOITED.test(text) || THOSE_FOUND.test(text)
  const list = [
    ...people
      .filter((mention) => mention.nationalities.length > 0 && !isLeftOut(mention) && isSufferer(clause, mention))
      .flatMap(({ nationalities, sex }) => nationalities.map((nationality) => ({ nationality, sex }))),
    ...[...(isSaid || isOfThem ? broughtFrom(clause) : []), ...(isOfThem ? complements(clause.tokens, start) : [])].map(
      (nationality) => ({ nationality, sex: null }),
    ),
  ]
  if (isSaid) return { said: list.map(({ nationality }) => nationality), maybe: [] }
  return headline ? NONE : { said: [], maybe: list }
}

const textBefore = ({ sentence }: Clause, at: number): string =>
  sentence.text.slice(Math.max(0, at - sentence.start - BEFORE), at - sentence.start)

function isSufferer(clause: Clause, { span, head }: PeopleMention): boolean {
  const before = textBefore(clause, span[0])
  const { text, start } = clause.sentence
  const after = text.slice(span[1] - start, span[1] - start + AFTER)
  if (DOING.test(before) || DOES.test(after)) return false
  return /^(?:victim|survivor)/.test(head) || DONE_TO.test(before) || SUFFERED.test(after) || !ACCUSED.test(text)
}

/** 'Women trafficked to Marlby from Albania', 'recruited in Latvia and brought here'. */
function broughtFrom(clause: Clause): readonly Nationality[] {
  const { tokens, people } = clause
  return tokens.flatMap(({ lower, start }, at) => {
    if (!(lower === 'from' || lower === 'in') || people.some(({ span }) => span[0] <= start && start < span[1]))
      return []
    const { list, end } = nationalitiesFrom(tokens, at + 1)
    const isPlace = list.length > 0 && !isHere(list) && !NOT_OF_FOUND.has(wordAt(tokens, end))
    if (!isPlace) return []
    const before = textBefore(clause, start)
    return (lower === 'in' ? SOUGHT : BROUGHT).test(before) && !GOODS.test(before) ? list : []
  })
}

const isHere = (list: readonly Nationality[]): boolean => list.every(({ value }) => value === 'British')

const COPULAS = new Set(['are', 'is', 'were', 'was', 'be', 'been', 'from'])
const ADVERBS = new Set(
  'all both mostly mainly largely predominantly originally either of also from a an young vulnerable'.split(' '),
)
const MOST_ADVERBS = 6

/** The nationalities said of a subject, after 'are', 'were' or 'from'. */
export const complements = (tokens: readonly Token[], after: number): readonly Nationality[] =>
  tokens.flatMap(({ start, lower }, at) => (start >= after && COPULAS.has(lower) ? complementAt(tokens, at + 1) : []))

/** The nationalities that stand at a token, 'all Polish', 'thought to be from Albania'. */
export function complementAt(tokens: readonly Token[], from: number): readonly Nationality[] {
  let at = from
  while (at < from + MOST_ADVERBS && ADVERBS.has(wordAt(tokens, at))) at += 1
  const { list, end } = nationalitiesFrom(tokens, at)
  return NOT_OF_FOUND.has(wordAt(tokens, end)) ? [] : list
}

export const isCopula = (word: string): boolean => COPULAS.has(word)
