import { agesAfter } from './ages.ts'
import type { Opening } from './openings.ts'
import type { PeopleMention } from './people-mention.ts'
import { spanFrom, type Token, wordAt } from './tokens.ts'

const AFTER_NUMBER =
  /^(?:arrested|held|detained|charged|bailed|rescued|freed|safeguarded|released|remanded|jailed|sentenced|convicted|were|was|are|have|had|has|remain|remains|questioned|-|,|\.|to|more)$/
const AFTER_ANOTHER = /^(?:was|were|arrested|has|is)$/
const WEAK_END = /^(?:[-,.]|to)$/
const MOST_NAMES = 4
const THEM = new Set(['them', 'whom', 'these'])

const NOTHING_MORE = { sex: null, ageGroup: null, nationalities: [], head: '' } as const

/** A number with no noun, where the words around show that it counts people: 'the three were', 'five held', 'all six', 'another was'. */
export function bareNumber(tokens: readonly Token[], from: number, opening: Opening): PeopleMention | null {
  const isOfThem = wordAt(tokens, opening.at) === 'of' && THEM.has(wordAt(tokens, opening.at + 1))
  if (!isOfPeople(tokens, opening, isOfThem) || /^[£$€]/.test(wordAt(tokens, from - 1))) return null
  const end = isOfThem ? opening.at + 2 : opening.at
  const { ages, end: to } = agesAfter(tokens, end)
  const { count, bound, definite, further } = opening
  return {
    ...NOTHING_MORE,
    span: spanFrom(tokens, from, to),
    count: count ?? 1,
    bound,
    ages,
    definite,
    further,
    partOf: isOfThem,
    from,
    to,
  }
}

function isOfPeople(tokens: readonly Token[], { count, at, definite, further }: Opening, isOfThem: boolean): boolean {
  const next = wordAt(tokens, at) || '.'
  if (count === null) return further && AFTER_ANOTHER.test(next)
  if (!/^\p{L}/u.test(wordAt(tokens, at - 1))) return false
  if (isOfThem) return true
  return AFTER_NUMBER.test(next) && (definite || further || !WEAK_END.test(next))
}

/** A person given by name and age: 'Ilie Marin, 41, and …'. The name itself is not read. */
export function namedPerson(tokens: readonly Token[], from: number): PeopleMention | null {
  let at = from
  while (at < from + MOST_NAMES && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) at += 1
  if (at < from + 2 || wordAt(tokens, at) !== ',') return null
  const { ages, end: to } = agesAfter(tokens, at)
  if (ages.length !== 1 || typeof ages[0]?.value !== 'number') return null
  const common = { bound: 'exact', definite: true, further: false, partOf: false } as const
  return { ...NOTHING_MORE, ...common, head: 'person', span: spanFrom(tokens, from, to), count: 1, ages, from, to }
}
