import { ageBefore, agesAfter, type Age } from './ages.ts'
import { MODIFIERS, NOT_PEOPLE, PEOPLE } from './people.words.ts'
import { nationalitiesFrom, nationalityAt, type Nationality } from './nationalities.ts'
import { numberOf } from './numbers.ts'
import type { AgeGroup, Sex, Span } from './facts.ts'
import type { Token } from './tokens.ts'

/** A run of words that stands for people: '11 Hungarian and Romanian women', 'the two men, aged 32 and 27', 'all six'. */
export type PeopleMention = {
  readonly span: Span
  readonly count: number | null
  readonly bound: 'exact' | 'at-least' | 'about'
  readonly sex: Sex | null
  readonly ageGroup: AgeGroup | null
  readonly nationalities: readonly Nationality[]
  readonly ages: readonly Age[]
  /** Speaks of people already named: 'the three', 'those', 'all six'. */
  readonly definite: boolean
  /** People on top of those already named: 'another', 'a further three'. */
  readonly further: boolean
  /** A part of people already named: 'five of them', 'including two boys'. */
  readonly partOf: boolean
  /** The noun in lower case, or '' where the number stands alone. */
  readonly head: string
  readonly from: number
  readonly to: number
}

type Opening = Pick<PeopleMention, 'count' | 'bound' | 'definite' | 'further'> & { readonly at: number; readonly article: boolean }

/** Every mention of people in a sentence's words, in order, none inside another. */
export function peopleIn(tokens: readonly Token[]): readonly PeopleMention[] {
  const mentions: PeopleMention[] = []
  let at = 0
  while (at < tokens.length) {
    const mention = mentionAt(tokens, at)
    if (mention === null) at += 1
    else {
      mentions.push(mention)
      at = mention.to
    }
  }
  return mentions
}

function mentionAt(tokens: readonly Token[], from: number): PeopleMention | null {
  const opening = openingAt(tokens, from)
  const before = modifiersFrom(tokens, opening.at)
  const head = headAt(tokens, before.at, before)
  if (head === null) return bareNumber(tokens, from, opening)
  if (opening.at === from && before.at === from && head.sex === null && !head.many) return null
  const after = agesAfter(tokens, head.to)
  const origin = originAfter(tokens, after.end)
  const ages = before.age === null ? after.ages : [before.age]
  const last = tokens[Math.max(head.to, after.end, origin.end) - 1]
  const first = tokens[from]
  if (first === undefined || last === undefined) return null
  const single = !head.many && (opening.article || opening.definite || before.age !== null || opening.further)
  return {
    span: [first.start, last.end],
    count: opening.count ?? (single ? 1 : head.noun === 'couple' ? 2 : null),
    bound: opening.bound,
    sex: head.sex ?? before.sex,
    ageGroup: groupOf(ages, head.ageGroup ?? before.ageGroup),
    nationalities: [...before.nationalities, ...head.nationalities, ...origin.list],
    ages,
    definite: opening.definite,
    further: opening.further,
    partOf: isPart(tokens, from),
    head: head.noun,
    from,
    to: Math.max(head.to, after.end, origin.end),
  }
}

const groupOf = (ages: readonly Age[], said: AgeGroup | null): AgeGroup | null =>
  ages.length > 0 && ages.every(({ value }) => typeof value === 'number' && value < 18) ? 'child' : said

const isPart = (tokens: readonly Token[], from: number): boolean =>
  ['including', 'included', 'them', 'whom'].includes(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'of' && ['some', 'most', 'many', 'none', 'number', 'majority', 'several', 'few'].includes(tokens[from - 2]?.lower ?? ''))

const DEFINITE = new Set(['the', 'those', 'these', 'all', 'both'])
const BOUNDS: readonly (readonly [words: string, bound: 'at-least' | 'about'])[] = [
  ['more than', 'at-least'], ['at least', 'at-least'], ['over', 'at-least'], ['up to', 'about'], ['about', 'about'],
  ['around', 'about'], ['approximately', 'about'], ['nearly', 'about'], ['almost', 'about'], ['some', 'about'],
]

/** The words before the noun that count: articles, 'the', 'another', 'more than', the number. */
function openingAt(tokens: readonly Token[], from: number): Opening {
  let [at, count, article, definite, further] = [from, null as number | null, false, false, false]
  let bound: PeopleMention['bound'] = 'exact'
  for (let guard = 0; guard < 5 && at < tokens.length; guard += 1) {
    const word = tokens[at]?.lower ?? ''
    const limit = BOUNDS.find(([words]) => tokens.slice(at, at + words.split(' ').length).map(({ lower }) => lower).join(' ') === words)
    const number = count === null ? numberOf(tokens[at]?.text ?? '') : null
    if (limit !== undefined && count === null) [bound, at] = [limit[1], at + limit[0].split(' ').length]
    else if (DEFINITE.has(word)) [definite, at] = [true, at + 1]
    else if (word === 'his' || word === 'her') [article, definite, at] = [true, true, at + 1]
    else if (word === 'a' || word === 'an') [article, at] = [true, at + 1]
    else if (word === 'another' || word === 'further' || word === 'additional') [further, article, at] = [true, article || word === 'another', at + 1]
    else if (number !== null) [count, at] = [number, at + 1]
    else break
  }
  if (count !== null && tokens[at]?.lower === 'of' && ['the', 'those', 'these'].includes(tokens[at + 1]?.lower ?? '')) [definite, at] = [true, at + 2]
  return { at, count, bound, article: article && count === null, definite, further }
}

type Before = { at: number; sex: Sex | null; ageGroup: AgeGroup | null; age: Age | null; nationalities: Nationality[] }

function modifiersFrom(tokens: readonly Token[], from: number): Before {
  const before: Before = { at: from, sex: null, ageGroup: null, age: null, nationalities: [] }
  for (let guard = 0; guard < 5; guard += 1) {
    const token = tokens[before.at]
    if (token === undefined) break
    const { list, end } = nationalitiesFrom(tokens, before.at)
    if (list.length > 0 && list[0]?.span[0] === token.start && !list.at(-1)?.plural) {
      before.nationalities.push(...list)
      before.at = end
    } else if (ageBefore(token) !== null) {
      before.age = ageBefore(token)
      before.at += 1
    } else if (isModifier(tokens, before.at)) {
      if (token.lower === 'female' || token.lower === 'male') before.sex = token.lower
      if (token.lower === 'adult') before.ageGroup = 'adult'
      if (token.lower === 'teenage' || token.lower === 'unaccompanied') before.ageGroup = 'child'
      before.at += 1
    } else break
  }
  return before
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined) return false
  if (MODIFIERS.has(token.lower)) return token.lower !== next.lower && (!PEOPLE.has(token.lower) || isNounAhead(tokens, at + 1))
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && PEOPLE.has(next.lower) && !PEOPLE.has(token.lower)
}

const isNounAhead = (tokens: readonly Token[], at: number): boolean =>
  PEOPLE.has(tokens[at]?.lower ?? '') || (MODIFIERS.has(tokens[at]?.lower ?? '') && PEOPLE.has(tokens[at + 1]?.lower ?? ''))

type HeadFound = { noun: string; sex: Sex | null; ageGroup: AgeGroup | null; many: boolean; nationalities: readonly Nationality[]; to: number }

function headAt(tokens: readonly Token[], at: number, before: Before): HeadFound | null {
  const token = tokens[at]
  if (token !== undefined && !NOT_PEOPLE.has(tokens[at + 1]?.lower ?? '')) {
    const known = /^\p{Lu}/u.test(token.text) && numberOf(tokens[at - 1]?.text ?? '') === null ? undefined : PEOPLE.get(token.lower)
    const second = tokens[at + 1]?.lower === 'and' ? PEOPLE.get(tokens[at + 2]?.lower ?? '') : undefined
    if (known?.many === true && second?.many === true && numberOf(tokens[at - 1]?.text ?? '') !== null)
      return { noun: 'people', sex: null, ageGroup: known.ageGroup === second.ageGroup ? known.ageGroup : null, many: true, nationalities: [], to: at + 3 }
    if (known !== undefined) return { noun: token.lower, ...known, nationalities: [], to: at + 1 }
    const plural = nationalityAt(tokens, at)
    if (plural?.plural === true) return { noun: 'people', sex: null, ageGroup: null, many: true, nationalities: [plural], to: at + plural.length }
  }
  if (before.age !== null) return { noun: 'person', sex: before.sex, ageGroup: null, many: false, nationalities: [], to: before.at }
  return null
}

const AFTER_BARE =
  /^(?:arrested|held|detained|charged|bailed|rescued|freed|safeguarded|released|remanded|were|was|are|have|had|has|remain|remains|questioned|-|,|\.|to|more)$/

/** A number with no noun, where the words around show that it counts people: 'the three were', 'five held', 'all six'. */
function bareNumber(tokens: readonly Token[], from: number, opening: Opening): PeopleMention | null {
  const { count, at, definite, further } = opening
  const ofThem = tokens[at]?.lower === 'of' && ['them', 'whom', 'these'].includes(tokens[at + 1]?.lower ?? '')
  const next = tokens[at]?.lower ?? '.'
  const first = tokens[from]
  if (first === undefined || /^[£$€]/.test(tokens[from - 1]?.text ?? '')) return null
  const another = further && count === null && /^(?:was|were|arrested|has|is)$/.test(next)
  const counted = count !== null && /^\p{L}/u.test(tokens[at - 1]?.text ?? '') && (ofThem || AFTER_BARE.test(next))
  if (!another && !counted) return null
  if (!definite && !further && !ofThem && /^[-,.]$|^to$/.test(next)) return null
  const ages = agesAfter(tokens, ofThem ? at + 2 : at)
  const to = Math.max(ages.end, ofThem ? at + 2 : at)
  const last = tokens[to - 1] ?? first
  return {
    span: [first.start, last.end], count: count ?? 1, bound: opening.bound, sex: null, ageGroup: null, nationalities: [],
    ages: ages.ages, definite, further, partOf: ofThem, head: '', from, to,
  }
}

const ORIGIN_GAP = new Set([',', '-', '(', 'most', 'mainly', 'mostly', 'of', 'them', 'all', 'originally', 'believed', 'thought', 'to', 'be', 'from', 'the', 'both'])

/** Where they come from: 'from the Philippines', ', most of them from Romania and Slovakia'. */
function originAfter(tokens: readonly Token[], from: number): { readonly list: readonly Nationality[]; readonly end: number } {
  let at = from
  while (at < from + 9 && tokens[at]?.lower !== 'from' && ORIGIN_GAP.has(tokens[at]?.lower ?? '')) at += 1
  if (tokens[at]?.lower !== 'from') return { list: [], end: from }
  const { list, end } = nationalitiesFrom(tokens, at + 1)
  return list.length === 0 ? { list: [], end: from } : { list, end }
}
