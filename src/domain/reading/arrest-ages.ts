import type { Age } from './age-mention.ts'
import { agesAfter, oneAndOther } from './ages.ts'
import type { Clause } from './clauses.ts'
import type { Span } from './facts.ts'
import { note } from './noted.ts'
import { enter, type Group, type Roll, sizeOf } from './roll.ts'
import type { Sentence } from './sentences.ts'
import { tokensOf } from './tokens.ts'

const THEY_ARE =
  /^\W{0,3}(?<who>they|he|she|both|all|(?:all )?(?:of )?(?:those|the (?:\w+ ){1,4}who (?:were|was)) arrested)\s+(?:are|is|were|was|range[ds]?(?= in age| from))\s+(?:in age\s+)?(?=.{0,60}(?:\d|ies\b|teens))/i

const ONE_IS = /^One\b.{1,30}\d/

/** Ages told afterwards: 'They are aged 22 and 25', 'All are in their 40s'. */
export function addAges({ sentence }: Clause, roll: Roll, latest: readonly Group[]): void {
  addSex(sentence, latest)
  addSingly(sentence, roll, latest)
  const said = THEY_ARE.exec(sentence.text)
  if (said === null) return
  const meant = /^(?:all|.*arrested)$/i.test(said.groups?.['who'] ?? '') ? roll : latest
  const ageless = meant.filter(({ age, count }) => age === null && count !== null)
  const from = said[0].length
  const { ages } = agesAfter(
    tokensOf({
      ...sentence,
      start: sentence.start + from,
      text: sentence.text.slice(from).replace(/^from(?= \d+ to \d)/, 'aged'),
    }),
    0,
  )
  if (ageless.length === 0) return
  if (ages.length > 1 && ages.length === sizeOf(meant)) enterEach(roll, ages)
  else ageAll(ageless, ages)
}

const HE_OR_SHE = /^\W{0,3}(?<who>he|she)\b/i

/** 'Ion Marek, 54, was jailed. He took on workers': the one person told of is a man. */
function addSex({ text, start }: Sentence, latest: readonly Group[]): void {
  const [one, ...others] = latest
  if (one === undefined || others.length > 0 || one.count !== 1 || one.sex !== null) return
  const said = HE_OR_SHE.exec(text)
  if (said === null) return
  const sex = said.groups?.['who']?.toLowerCase() === 'he' ? 'male' : 'female'
  one.sex = note(sex, [[start, start + said[0].length]], 'likely')
}

/** 'One is 30 and the other 40.' */
function addSingly(sentence: Sentence, roll: Roll, latest: readonly Group[]): void {
  if (!ONE_IS.test(sentence.text)) return
  const { ages } = oneAndOther(tokensOf(sentence), 0)
  if (ages.length > 1 && ages.length === sizeOf(latest)) enterEach(roll, ages)
}

function enterEach(roll: Roll, ages: readonly Age[]): void {
  enter(roll, { ...NOBODY, count: ages.length, ages, span: spanOf(ages) })
}

/** One age, or one range of decades, is said of them all. */
function ageAll(groups: readonly Group[], ages: readonly Age[]): void {
  const [first, last] = [ages[0], ages.at(-1)]
  if (first === undefined || last === undefined) return
  if (ages.length > 1 && ages.some(({ value }) => typeof value !== 'string')) return
  const value = ages.length === 1 ? first.value : `${first.value}-${last.value}`
  for (const group of groups) group.age = note(value, [spanOf(ages)])
}

const spanOf = (ages: readonly Age[]): Span => [ages[0]?.span[0] ?? 0, ages.at(-1)?.span[1] ?? 0]

const NOBODY = {
  bound: 'exact',
  sex: null,
  ageGroup: null,
  nationalities: [],
  definite: true,
  further: false,
  others: false,
  whole: null,
  partOf: false,
  head: '',
  from: 0,
  to: 0,
} as const
