import type { Age, Ages } from './age-mention.ts'
import { decades } from './decades.ts'
import { homeAfter } from './homes.ts'
import { numberOf } from './numbers.ts'
import { type Token, wordAt } from './tokens.ts'

const OPENERS = new Set([',', '-', '(', ':'])
const CLOSERS = new Set([',', '-', ')', '.', ';', 'from', 'and', 'of', 'was', 'were', 'have', 'has', 'had'])
const FILLERS = new Set([
  'also',
  'all',
  'both',
  'thought',
  'believed',
  'to',
  'be',
  'who',
  'are',
  'is',
  'were',
  'was',
  'each',
])
const SAYING = new Set(['aged', 'age', 'ages', 'of', 'between'])
const SUFFIX = new Set(['years', 'year', 'old', 'of', 'age'])
const ABOUT = new Set(['about', 'around', 'approximately'])
const BEFORE_DECADES = new Set(['in', 'one', 'two', 'three', 'four'])
const MOST = 40

/** The age before a noun, '38-year-old woman', or null. */
export function ageBefore(token: Token | undefined): Age | null {
  if (token === undefined) return null
  const value = /^(\d{1,2})[- ]years?[- ]olds?$/.exec(token.lower)?.[1]
  return value === undefined ? null : { value: Number(value), span: [token.start, token.end], sex: null }
}

/** The ages after a noun: 'aged 23, 41 and 50', 'of 58, 35 and 28', ', 30,', '(24)', 'in his 20s', 'between 20 and 69'. */
export function agesAfter(tokens: readonly Token[], from: number): Ages {
  const range = rangeSaid(tokens, from)
  if (range !== null) return { ages: [range.age], end: skipped(tokens, range.end, SUFFIX) }
  const isOpened = OPENERS.has(wordAt(tokens, from))
  const start = skipped(tokens, isOpened ? from + 1 : from, FILLERS)
  const said = skipped(tokens, start, SAYING)
  const at = said + Number(said > start && ABOUT.has(wordAt(tokens, said)))
  const isBetween = tokens.slice(start, at).some(({ lower }) => lower === 'between')
  const read = readAt(tokens, at, isBetween)
  const isTold = isOpened || tokens.slice(from, start).some(({ lower }) => lower === 'who')
  return isWhole(read, isBetween) && (at > start || isMeant(tokens, isTold, read)) ? read : { ages: [], end: from }
}

const isWhole = (read: Ages, isBetween: boolean): boolean => read.ages.length > 0 && (!isBetween || isRange(read))

const isMeant = (tokens: readonly Token[], isTold: boolean, read: Ages): boolean =>
  isDecade(read) || isFramed(tokens, isTold, read.end)

function readAt(tokens: readonly Token[], at: number, isBetween: boolean): Ages {
  const [under, limit] = [tokens[at], tokens[at + 1]]
  if (under?.lower === 'under' && limit !== undefined && LIMIT.test(limit.text))
    return {
      ages: [{ value: `under ${limit.text}`, span: [under.start, limit.end], sex: null }],
      end: at + 2,
    }
  const singly = oneAndOther(tokens, at)
  if (singly.ages.length > 0) return singly
  const told = BEFORE_DECADES.has(wordAt(tokens, at)) ? decades(tokens, at) : null
  return told !== null && told.ages.length > 0 ? told : listed(tokens, at, isBetween)
}

const LIMIT = /^(?:16|18|21)$/
const RANGE_WORDS = new Set(
  ', ( - : all both with whose who ages age aged range ranged ranges ranging vary varying in from between the of are is were was their years old'.split(
    ' ',
  ),
)
const AGE_WORDS = new Set(['age', 'ages', 'aged', 'old'])
const FROM_WORDS = new Set(['from', 'between', 'range', 'ranged', 'ranging'])
const MOST_RANGE_WORDS = 9

/** 'ranging in age from 20 to 48', 'between the ages of 20 and 48', 'whose ages range from their 20s to their 50s'. */
function rangeSaid(tokens: readonly Token[], from: number): OneAge {
  let at = from
  while (at < from + MOST_RANGE_WORDS && RANGE_WORDS.has(wordAt(tokens, at))) at += 1
  const words = tokens.slice(from, at)
  if (!words.some(({ lower }) => FROM_WORDS.has(lower)) || !words.some(({ lower }) => AGE_WORDS.has(lower))) return null
  return rangeAt(tokens, at, true)
}

const BETWEEN_SINGLY = new Set('one and the other another aged , is a of who years year old'.split(' '))
const SINGLY_REACH = 24

/** 'one 25 and the other 47', 'one aged 31, another 44'. */
export function oneAndOther(tokens: readonly Token[], from: number): Ages {
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

const isDecade = ({ ages }: Ages): boolean => ages.every(({ value }) => /\ds$|teens$|^under/.test(String(value)))
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
    end = homeWithin(tokens, age.end)
    at = end + Number(wordAt(tokens, end) === ',' || wordAt(tokens, end) === 'and')
    at += Number(wordAt(tokens, at) === 'and')
  }
  return { ages, end: ages.length === 0 ? from : skipped(tokens, end, SUFFIX) }
}

/** The first token after a home in brackets, 'women of 59 (from Marlby), 63 and 39'; `from` where there is none. */
function homeWithin(tokens: readonly Token[], from: number): number {
  if (wordAt(tokens, from) !== '(') return from
  const end = homeAfter(tokens, from + 1)
  return end > from + 1 && wordAt(tokens, end) === ')' ? end + 1 : from
}

type OneAge = { readonly age: Age; readonly end: number } | null

function singleAt(tokens: readonly Token[], at: number): OneAge {
  const token = tokens[at]
  const value = token === undefined ? null : yearsIn(tokens, at, token)
  if (token === undefined || value === null) return null
  return { age: { value, span: [token.start, token.end], sex: null }, end: at + 1 }
}

/** A figure from 1 to 99, or in words after 'aged'. */
function yearsIn(tokens: readonly Token[], at: number, { text, lower }: Token): number | null {
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  const words = AGE_WORDS.has(wordAt(tokens, at - 1)) ? numberOf(lower) : null
  return words !== null && words < 100 ? words : null
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
