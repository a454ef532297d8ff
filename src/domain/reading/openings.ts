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
  /** Those not yet told of: 'the other two', 'the remaining'. */
  others: boolean
  /** The whole of which the number is a part, in 'two of the four'. */
  whole: number | null
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

const OTHERS = new Set(['other', 'remaining'])
const NOTHING_YET = {
  count: null,
  bound: 'exact',
  definite: false,
  further: false,
  others: false,
  whole: null,
  article: false,
} as const

export function openingAt(tokens: readonly Token[], from: number): Opening {
  const opening: Opening = { ...NOTHING_YET, at: from }
  for (let words = 0; words < MOST_WORDS && step(tokens, opening); words += 1);
  if (opening.count === null) return opening
  const isOfThe = wordAt(tokens, opening.at) === 'of' && DEFINITE.has(wordAt(tokens, opening.at + 1))
  if (isOfThe) [opening.definite, opening.at] = [true, opening.at + 2]
  if (isOfThe) takeWhole(tokens, opening)
  opening.article = false
  return opening
}

/** 'Two of the four': the second number is what they are a part of. */
function takeWhole(tokens: readonly Token[], opening: Opening): void {
  opening.whole = numberOf(wordAt(tokens, opening.at))
  if (opening.whole !== null) opening.at += 1
}

/** Takes one more word into the opening. @returns whether it belongs to it */
function step(tokens: readonly Token[], opening: Opening): boolean {
  if (opening.count === null && takeBound(tokens, opening)) return true
  const word = wordAt(tokens, opening.at)
  if (opening.definite && opening.count === null && OTHERS.has(word)) {
    opening.others = true
    opening.at += 1
    return true
  }
  const isTaken =
    opening.count === null ? takeNumber(word, opening) || takeArticle(word, opening) : takeArticle(word, opening)
  if (isTaken) opening.at += 1
  return isTaken
}

/** A year counts nobody: 'in December 2020 arrests were made'. */
const YEAR = /^(?:19|20)\d\d$/

function takeNumber(word: string, opening: Opening): boolean {
  const count = numberOf(word)
  opening.count = count !== null && YEAR.test(word) ? null : count
  return opening.count !== null
}

function takeArticle(word: string, opening: Opening): boolean {
  opening.definite ||= DEFINITE.has(word) || OWNERS.has(word)
  opening.article ||= ARTICLES.has(word)
  const isFurther = FURTHER.has(word) || (word === 'more' && opening.count !== null)
  opening.further ||= isFurther
  return isFurther || DEFINITE.has(word) || ARTICLES.has(word)
}

function takeBound(tokens: readonly Token[], opening: Opening): boolean {
  const found = BOUNDS.find(([words]) => words.every((word, index) => wordAt(tokens, opening.at + index) === word))
  if (found === undefined) return false
  opening.bound = found[1]
  opening.at += found[0].length
  return true
}
