import type { Clause } from './clauses.ts'
import { type Nationality, nationalitiesFrom } from './nationalities.ts'
import { ACCUSED, BROUGHT, DOING, DONE_TO, GOODS, NOT_OF_FOUND, OF_EXPLOITED, SUFFERED } from './origins.words.ts'
import type { PeopleMention } from './people-mention.ts'
import { type Token, wordAt } from './tokens.ts'

const BEFORE = 90
const AFTER = 110

/** The nationalities that a sentence gives people by saying what was done to them, where it does not count them. */
export function originsIn(clause: Clause, isLeftOut: (mention: PeopleMention) => boolean): readonly Nationality[] {
  const { sentence, people } = clause
  if (!OF_EXPLOITED.test(sentence.text)) return []
  const sufferers = people.filter(
    (mention) => mention.nationalities.length > 0 && !isLeftOut(mention) && isSufferer(clause, mention),
  )
  return [...sufferers.flatMap(({ nationalities }) => nationalities), ...broughtFrom(clause)]
}

const textBefore = ({ sentence }: Clause, at: number): string =>
  sentence.text.slice(Math.max(0, at - sentence.start - BEFORE), at - sentence.start)

function isSufferer(clause: Clause, { span, head }: PeopleMention): boolean {
  const before = textBefore(clause, span[0])
  if (DOING.test(before)) return false
  const { text, start } = clause.sentence
  return (
    /^(?:victim|survivor)/.test(head) ||
    DONE_TO.test(before) ||
    SUFFERED.test(text.slice(span[1] - start, span[1] - start + AFTER)) ||
    !ACCUSED.test(text)
  )
}

/** 'Women trafficked to Marlby from Albania', 'recruited in Latvia and brought here'. */
function broughtFrom(clause: Clause): readonly Nationality[] {
  const { tokens, people } = clause
  return tokens.flatMap(({ lower, start }, at) => {
    if (lower !== 'from' || people.some(({ span }) => span[0] <= start && start < span[1])) return []
    const { list, end } = nationalitiesFrom(tokens, at + 1)
    const isPlace =
      list.length > 0 && list.every(({ value }) => value !== 'British') && !NOT_OF_FOUND.has(wordAt(tokens, end))
    if (!isPlace) return []
    const before = textBefore(clause, start)
    return BROUGHT.test(before) && !GOODS.test(before) ? list : []
  })
}

const COPULAS = new Set(['are', 'is', 'were', 'was', 'be', 'been', 'from', 'came', 'come', 'comes'])
const ADVERBS = new Set([
  'all',
  'both',
  'mostly',
  'mainly',
  'largely',
  'predominantly',
  'originally',
  'either',
  'of',
  'also',
  'believed',
  'thought',
  'understood',
  'to',
  'be',
  'from',
  'a',
  'an',
  'young',
  'vulnerable',
])
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
