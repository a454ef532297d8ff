import { numberOf } from './numbers.ts'
import { type Token, wordAt } from './tokens.ts'

/** How firmly a figure stands. */
export type Bound = 'exact' | 'at-least' | 'about'

/** The words before a noun that count: articles, 'the', 'another', 'more than', the number. */
export type Opening = {
  count: number | null
  bound: Bound
  definite: boolean
  further: boolean
  /** 'a', 'an', 'another', 'his', 'her': one, unless a number follows. */
  article: boolean
  /** The first token after them. */
  at: number
}

const DEFINITE = new Set(['the', 'those', 'these', 'all', 'both'])
const ARTICLES = new Set(['a', 'an', 'another', 'his', 'her'])
const OWNERS = new Set(['his', 'her'])
const FURTHER = new Set(['another', 'further', 'additional'])
const BOUNDS: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['more', 'than'], 'at-least'],
  [['at', 'least'], 'at-least'],
  [['over'], 'at-least'],
  [['up', 'to'], 'about'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['some'], 'about'],
]
const MOST_WORDS = 5

export function openingAt(tokens: readonly Token[], from: number): Opening {
  const opening: Opening = { count: null, bound: 'exact', definite: false, further: false, article: false, at: from }
  for (let words = 0; words < MOST_WORDS && step(tokens, opening); words += 1);
  if (opening.count === null) return opening
  const isOfThe = wordAt(tokens, opening.at) === 'of' && DEFINITE.has(wordAt(tokens, opening.at + 1))
  if (isOfThe) [opening.definite, opening.at] = [true, opening.at + 2]
  opening.article = false
  return opening
}

/** Takes one more word into the opening. @returns whether it belongs to it */
function step(tokens: readonly Token[], opening: Opening): boolean {
  if (opening.count === null && takeBound(tokens, opening)) return true
  const word = wordAt(tokens, opening.at)
  const isTaken =
    opening.count === null ? takeNumber(word, opening) || takeArticle(word, opening) : takeArticle(word, opening)
  if (isTaken) opening.at += 1
  return isTaken
}

function takeNumber(word: string, opening: Opening): boolean {
  opening.count = numberOf(word)
  return opening.count !== null
}

function takeArticle(word: string, opening: Opening): boolean {
  opening.definite ||= DEFINITE.has(word) || OWNERS.has(word)
  opening.article ||= ARTICLES.has(word)
  opening.further ||= FURTHER.has(word)
  return [DEFINITE, ARTICLES, FURTHER].some((words) => words.has(word))
}

function takeBound(tokens: readonly Token[], opening: Opening): boolean {
  const found = BOUNDS.find(([words]) => words.every((word, index) => wordAt(tokens, opening.at + index) === word))
  if (found === undefined) return false
  opening.bound = found[1]
  opening.at += found[0].length
  return true
}
