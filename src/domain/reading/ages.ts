import type { Sex, Span } from './facts.ts'
import { type Token, wordAt } from './tokens.ts'

/** An age in years, or text for a range or decade. */
export type Age = { readonly value: number | string; readonly span: Span; readonly sex: Sex | null }

/** Ages read from a place in the words, and the first token after them. */
type Ages = { readonly ages: readonly Age[]; readonly end: number }

const OPENERS = new Set([',', '-', '(', ':'])
const CLOSERS = new Set([',', '-', ')', '.', ';', 'from', 'and', 'of', 'was', 'were'])
const FILLERS = new Set(['all', 'both', 'thought', 'believed', 'to', 'be', 'who', 'are', 'is', 'were', 'was', 'each'])
const SAYING = new Set(['aged', 'age', 'ages', 'of', 'between'])
const SUFFIX = new Set(['years', 'year', 'old', 'of', 'age'])
const BEFORE_DECADES = new Set(['in', 'one'])
const MOST = 40

/** The age before a noun, '38-year-old woman', or null. */
export function ageBefore(token: Token | undefined): Age | null {
  if (token === undefined) return null
  const value = /^(\d{1,2})[- ]years?[- ]olds?$/.exec(token.lower)?.[1]
  return value === undefined ? null : { value: Number(value), span: [token.start, token.end], sex: null }
}

/** The ages after a noun: 'aged 23, 41 and 50', 'of 58, 35 and 28', ', 30,', '(24)', 'in his 20s', 'between 20 and 69'. */
export function agesAfter(tokens: readonly Token[], from: number): Ages {
  const isOpened = OPENERS.has(wordAt(tokens, from))
  const start = skipped(tokens, isOpened ? from + 1 : from, FILLERS)
  const at = skipped(tokens, start, SAYING)
  const isBetween = tokens.slice(start, at).some(({ lower }) => lower === 'between')
  const read = readAt(tokens, at, isBetween)
  const isWhole = read.ages.length > 0 && (!isBetween || isRange(read))
  const isTold = tokens.slice(from, start).some(({ lower }) => lower === 'who')
  const isMeant = at > start || isDecade(read) || isFramed(tokens, isOpened || isTold, read.end)
  return isWhole && isMeant ? read : { ages: [], end: from }
}

function readAt(tokens: readonly Token[], at: number, isBetween: boolean): Ages {
  const singly = oneAndOther(tokens, at)
  if (singly.ages.length > 0) return singly
  return BEFORE_DECADES.has(wordAt(tokens, at)) ? decades(tokens, at) : listed(tokens, at, isBetween)
}

const BETWEEN_SINGLY = new Set(['one', 'and', 'the', 'other', 'another', 'aged', ',', 'is', 'a', 'of'])
const SINGLY_REACH = 24

/** 'one 25 and the other 47', 'one aged 31, another 44'. */
function oneAndOther(tokens: readonly Token[], from: number): Ages {
  const ages: Age[] = []
  let end = from
  if (wordAt(tokens, from) !== 'one') return { ages, end }
  for (let at = from + 1; at < from + SINGLY_REACH; at += 1) {
    const age = singleAt(tokens, at)
    if (age !== null) {
      ages.push(age.age)
      end = age.end
    } else if (!BETWEEN_SINGLY.has(wordAt(tokens, at))) break
  }
  return ages.length > 1 ? { ages, end } : { ages: [], end: from }
}

function skipped(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from
  while (at < from + 7 && words.has(wordAt(tokens, at))) at += 1
  return at
}

const isDecade = ({ ages }: Ages): boolean => ages.every(({ value }) => /\ds$|^teens$/.test(String(value)))
const isRange = ({ ages }: Ages): boolean => ages.length === 1 && typeof ages[0]?.value === 'string'

/** Bare numbers are ages only between marks (', 30,' or '(24)') or before 'years old'. */
function isFramed(tokens: readonly Token[], isOpened: boolean, end: number): boolean {
  return wordAt(tokens, end - 1) === 'old' || (isOpened && CLOSERS.has(wordAt(tokens, end)))
}

function listed(tokens: readonly Token[], from: number, isBetween: boolean): Ages {
  const ages: Age[] = []
  let [at, end] = [from, from]
  while (ages.length < MOST) {
    const age = rangeAt(tokens, at, isBetween) ?? singleAt(tokens, at)
    if (age === null) break
    ages.push(age.age)
    end = age.end
    at = end + Number(wordAt(tokens, end) === ',' || wordAt(tokens, end) === 'and')
    at += Number(wordAt(tokens, at) === 'and')
  }
  return { ages, end: ages.length === 0 ? from : skipped(tokens, end, SUFFIX) }
}

type OneAge = { readonly age: Age; readonly end: number } | null

function singleAt(tokens: readonly Token[], at: number): OneAge {
  const token = tokens[at]
  if (token === undefined || !/^[1-9]\d?$/.test(token.text)) return null
  return { age: { value: Number(token.text), span: [token.start, token.end], sex: null }, end: at + 1 }
}

/** '15-17', '19 to 60', and after 'between' also '20 and 69'. */
function rangeAt(tokens: readonly Token[], at: number, isBetween: boolean): OneAge {
  const [low, high] = [singleAt(tokens, at), singleAt(tokens, at + 2)]
  const join = wordAt(tokens, at + 1)
  if (low === null || high === null || !(join === '-' || join === 'to' || (join === 'and' && isBetween))) return null
  if (Number(high.age.value) <= Number(low.age.value)) return null
  return {
    age: { value: `${low.age.value}-${high.age.value}`, span: [low.age.span[0], high.age.span[1]], sex: null },
    end: at + 3,
  }
}

const SEX_OF: ReadonlyMap<string, Sex> = new Map([
  ['his', 'male'],
  ['her', 'female'],
])
const DECADES: ReadonlyMap<string, string> = new Map([
  ['twenties', '20s'],
  ['thirties', '30s'],
  ['forties', '40s'],
  ['fifties', '50s'],
  ['sixties', '60s'],
  ['seventies', '70s'],
  ['teens', 'teens'],
])
const AROUND_DECADES = new Set([
  'one',
  'in',
  'his',
  'her',
  'their',
  'the',
  'other',
  'another',
  'and',
  ',',
  'early',
  'mid',
  'late',
  '-',
  'a',
])
const DECADES_REACH = 14

/** 'in his 20s'; 'one in her 40s, the other in her 30s'. */
function decades(tokens: readonly Token[], from: number): Ages {
  const ages: Age[] = []
  let end = from
  let owner: Sex | null = null
  for (let at = from; at < from + DECADES_REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const word = token.lower.replace(/^(?:early|mid|late)-/, '')
    const decade = DECADES.get(word) ?? (/^[1-9]0s$/.test(word) ? word : null)
    owner = SEX_OF.get(token.lower) ?? owner
    if (decade !== null) {
      ages.push({ value: decade, span: [token.start, token.end], sex: owner })
      end = at + 1
    } else if (!AROUND_DECADES.has(token.lower)) break
  }
  return { ages, end }
}
