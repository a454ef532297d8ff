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

/** 'in his 20s'; 'one in her 40s, the other two in their 30s'; 'in their 20s to 50s'. */
export function decades(tokens: readonly Token[], from: number): Ages {
  const ages: Age[] = []
  const isOneByOne = numberOf(tokens[from]?.lower ?? '') !== null
  let end = from
  let [owner, many, isRange]: [Sex | null, number, boolean] = [null, 1, false]
  for (let at = from; at < from + DECADES_REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const value = decadeOf(token)
    const number = numberOf(token.lower)
    owner = SEX_OF.get(token.lower) ?? owner
    if (number !== null && number <= MOST_OF_ONE) many = number
    else if (value !== null) {
      takeDecade(ages, { value, span: [token.start, token.end], sex: owner }, isRange ? 0 : many)
      ;[end, many, isRange] = [at + 1, 1, false]
    } else if (RANGE.has(token.lower)) isRange = ages.length > 0
    else if (!AROUND_DECADES.has(token.lower) || (!isOneByOne && ANOTHER.has(token.lower))) break
  }
  return { ages, end }
}

/** Somebody else, unless the text goes through them one by one. */
const ANOTHER = new Set(['another', 'other'])
const RANGE = new Set(['to', 'or'])
const MOST_OF_ONE = 9

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
