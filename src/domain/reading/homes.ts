import { isCapital, type Token, wordAt } from './tokens.ts'

const MOST_NAMES = 5
const NO_HOME = new Set(['fixed', 'abode', 'address', 'permanent'])

const SAME = new Set(['town', 'city', 'village', 'area', 'street', 'address'])

/** The first token after where somebody comes from, ', from Marlby', 'of no fixed address'; `from` itself where no home is said. */
export function homeAfter(tokens: readonly Token[], from: number): number {
  const preposition = from + Number(wordAt(tokens, from) === ',')
  if (wordAt(tokens, preposition) !== 'from' && wordAt(tokens, preposition) !== 'of') return from
  const name = preposition + 1 + Number(wordAt(tokens, preposition + 1) === 'the')
  if (wordAt(tokens, name) === 'same' && SAME.has(wordAt(tokens, name + 1))) return name + 2
  const end = wordAt(tokens, name) === 'no' ? noHomeFrom(tokens, name + 1) : nameFrom(tokens, name)
  return end === name ? from : end
}

/** The first token after a name of some words. */
export function nameFrom(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + MOST_NAMES && isCapital(tokens[at]) && /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '')) at += 1
  return at
}

function noHomeFrom(tokens: readonly Token[], from: number): number {
  let at = from
  while (NO_HOME.has(wordAt(tokens, at))) at += 1
  return at
}
