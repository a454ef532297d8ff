import type { Age, Ages } from './age-mention.ts'
import type { Sex } from './facts.ts'
import { numberOf } from './numbers.ts'
import type { Token } from './tokens.ts'

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

/** Somebody else, unless the text goes through them one by one. */
const ANOTHER = new Set(['another', 'other'])
const RANGE = new Set(['to', 'or'])
const MOST_OF_ONE = 9

type Reading = { ages: Age[]; end: number; owner: Sex | null; many: number; isRange: boolean }

/** 'in his 20s'; 'one in her 40s, the other two in their 30s'; 'in their 20s to 50s'. */
export function decades(tokens: readonly Token[], from: number): Ages {
  const isOneByOne = numberOf(tokens[from]?.lower ?? '') !== null
  const reading: Reading = { ages: [], end: from, owner: null, many: 1, isRange: false }
  for (let at = from; at < from + DECADES_REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined || (!isOneByOne && ANOTHER.has(token.lower))) break
    if (!take(reading, token, at)) break
  }
  return { ages: reading.ages, end: reading.end }
}

/** Takes a word of decades. @returns whether it is one */
function take(reading: Reading, token: Token, at: number): boolean {
  const value = decadeOf(token)
  if (value === null) return takeAround(reading, token.lower)
  takeDecade(
    reading.ages,
    { value, span: [token.start, token.end], sex: reading.owner },
    reading.isRange ? 0 : reading.many,
  )
  ;[reading.end, reading.many, reading.isRange] = [at + 1, 1, false]
  return true
}

function takeAround(reading: Reading, word: string): boolean {
  const number = numberOf(word)
  reading.owner = SEX_OF.get(word) ?? reading.owner
  if (number !== null && number <= MOST_OF_ONE) reading.many = number
  else if (RANGE.has(word)) reading.isRange = reading.ages.length > 0
  else return AROUND_DECADES.has(word)
  return true
}

function decadeOf({ lower }: Token): string | null {
  const word = lower.replace(/^(?:early|mid|late)-/, '')
  return DECADES.get(word) ?? (/^[1-9]0s$/.test(word) ? word : null)
}

/** Adds a decade for each of `many`; for none it ends the range that the last one began. */
function takeDecade(ages: Age[], age: Age, many: number): void {
  const last = ages.at(-1)
  if (many === 0 && last !== undefined)
    ages.splice(-1, 1, { ...last, value: `${last.value}-${age.value}`, span: [last.span[0], age.span[1]] })
  for (let one = 0; one < many; one += 1) ages.push(age)
}
