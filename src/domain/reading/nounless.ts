import { agesAfter } from './ages.ts'
import type { Opening } from './openings.ts'
import type { PeopleMention } from './people-mention.ts'
import { isCapital, spanFrom, type Token, wordAt } from './tokens.ts'

const AFTER_NUMBER =
  /^(?:arrested|held|detained|charged|bailed|rescued|freed|safeguarded|released|remanded|jailed|sentenced|convicted|were|was|are|have|had|has|remain|remains|questioned|-|,|\.|to|more)$/
const AFTER_ANOTHER = /^(?:was|were|arrested|has|have|is|are|remains?|at|in|aged)$/
/** A line that begins so counts people though its number is in figures: '43 arrested'. */
const ARRESTED = /^(?:arrested|charged|bailed|rescued|safeguarded|jailed|convicted)$/
const WEAK_END = /^(?:[-,.]|to)$/
const MOST_NAMES = 4
const THEM = new Set(['them', 'whom', 'these'])

const NOTHING_MORE = { sex: null, ageGroup: null, nationalities: [], head: '' } as const

/** A number with no noun, where the words around show that it counts people: 'the three were', 'five held', 'all six', 'another was'. */
export function bareNumber(tokens: readonly Token[], from: number, opening: Opening): PeopleMention | null {
  const rest = theRest(tokens, from, opening)
  if (rest !== null) return rest
  const isOfThem = wordAt(tokens, opening.at) === 'of' && THEM.has(wordAt(tokens, opening.at + 1))
  if (!isOfPeople(tokens, opening, isOfThem) || /^[£$€]/.test(wordAt(tokens, from - 1))) return null
  const end = isOfThem ? opening.at + 2 : opening.at
  const { ages, end: to } = agesAfter(tokens, end)
  const { count, bound, definite, further, others, whole } = opening
  return {
    ...NOTHING_MORE,
    span: spanFrom(tokens, from, to),
    count: count ?? 1,
    bound,
    ages,
    definite,
    further,
    others,
    whole,
    partOf: isOfThem || whole !== null,
    from,
    to,
  }
}

const REST = new Set(['others', 'rest', 'remainder'])

/** 'The others were bailed', 'the rest remain in custody': those of whom nothing was said yet. */
function theRest(tokens: readonly Token[], from: number, { at, definite, count }: Opening): PeopleMention | null {
  if (!definite || count !== null || !REST.has(wordAt(tokens, at)) || !AFTER_ANOTHER.test(wordAt(tokens, at + 1)))
    return null
  const common = { count: null, bound: 'exact', ages: [], definite: true, further: false, whole: null } as const
  return {
    ...NOTHING_MORE,
    ...common,
    others: true,
    partOf: true,
    span: spanFrom(tokens, from, at + 1),
    from,
    to: at + 1,
  }
}

const isToldInWords = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}/u.test(wordAt(tokens, at - 1)) || (at === 1 && ARRESTED.test(wordAt(tokens, at)))

const isOneMore = ({ further, article, others }: Opening, next: string): boolean =>
  ((further && article) || others) && AFTER_ANOTHER.test(next)

function isOfPeople(tokens: readonly Token[], opening: Opening, isOfThem: boolean): boolean {
  const { at, definite, further, whole } = opening
  const next = wordAt(tokens, at) || '.'
  if (opening.count === null) return isOneMore(opening, next)
  if (whole !== null) return AFTER_NUMBER.test(next) && !WEAK_END.test(next)
  if (!isToldInWords(tokens, at)) return false
  return isOfThem || (AFTER_NUMBER.test(next) && (definite || further || !WEAK_END.test(next)))
}

const isNamed = (token: Token | undefined): boolean => isCapital(token) && /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

/** A person given by name and age: 'Ilie Marin, 41, and …'. The name itself is not read. */
export function namedPerson(tokens: readonly Token[], from: number): PeopleMention | null {
  let at = from
  while (at < from + MOST_NAMES && isNamed(tokens[at])) at += 1
  if (at < from + 2 || ![',', '('].includes(wordAt(tokens, at))) return null
  const { ages, end: to } = agesAfter(tokens, at)
  if (ages.length !== 1 || typeof ages[0]?.value !== 'number') return null
  const common = { bound: 'exact', definite: true, further: false, others: false, whole: null, partOf: false } as const
  return { ...NOTHING_MORE, ...common, head: 'person', span: spanFrom(tokens, from, to), count: 1, ages, from, to }
}
