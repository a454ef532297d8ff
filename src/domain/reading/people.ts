import type { Age } from './age-mention.ts'
import { ageBefore, agesAfter } from './ages.ts'
import type { AgeGroup, Sex } from './facts.ts'
import { homeAfter, nameFrom } from './homes.ts'
import { type Nationality, nationalitiesFrom, nationalityAt } from './nationalities.ts'
import { bareNumber, namedPerson } from './nounless.ts'
import { numberOf } from './numbers.ts'
import { type Opening, openingAt } from './openings.ts'
import { MODIFIERS, NOT_PEOPLE, PEOPLE } from './people.words.ts'
import type { PeopleMention } from './people-mention.ts'
import { withSharedAges } from './shared-ages.ts'
import { isCapital, spanFrom, type Token, wordAt } from './tokens.ts'

/** Every mention of people in a sentence's words, in order, none inside another. */
export const peopleIn = (tokens: readonly Token[]): readonly PeopleMention[] =>
  withSharedAges(tokens, mentionsIn(tokens))

function mentionsIn(tokens: readonly Token[]): readonly PeopleMention[] {
  const mentions: PeopleMention[] = []
  let at = 0
  while (at < tokens.length) {
    const mention = mentionAt(tokens, at)
    if (mention === null) at += 1
    else {
      const last = mentions.pop()
      if (last !== undefined) mentions.push(ofOwner(tokens, last, mention))
      mentions.push(ofSameKind(mention, last))
      at = mention.to
    }
  }
  return mentions
}

const OWNER_SEX: ReadonlyMap<string, Sex> = new Map([
  ['his', 'male'],
  ['her', 'female'],
])

/** 'Ion Marek, 60, his wife and …': whose wife she is, is a man. */
function ofOwner(tokens: readonly Token[], last: PeopleMention, mention: PeopleMention): PeopleMention {
  const sex = OWNER_SEX.get(wordAt(tokens, mention.from))
  const isNext = tokens.slice(last.to, mention.from).every(({ lower }) => lower === ',' || lower === 'and')
  return sex !== undefined && isNext && last.sex === null && last.count === 1 ? { ...last, sex } : last
}

/** 'A man was arrested in Marlby and another in Eastwick': the other is a man too. */
function ofSameKind(mention: PeopleMention, last: PeopleMention | undefined): PeopleMention {
  const { head, further, sex } = mention
  if (head !== '' || !further || sex !== null || last === undefined) return mention
  return { ...mention, sex: last.sex, ageGroup: last.ageGroup }
}

function mentionAt(tokens: readonly Token[], from: number): PeopleMention | null {
  const opening = openingAt(tokens, from)
  const before = modifiersFrom(tokens, opening.at)
  const head = headAt(tokens, before)
  if (head === null) return bareNumber(tokens, from, opening) ?? namedPerson(tokens, from)
  const isBare = before.at === from && head.sex === null && !head.many
  return isBare ? null : whole(tokens, from, { opening, before, head })
}

type Parts = { readonly opening: Opening; readonly before: Before; readonly head: Head }

function whole(tokens: readonly Token[], from: number, { opening, before, head }: Parts): PeopleMention {
  const first = agesOf(tokens, head.to)
  const origin = originAfter(tokens, first.end)
  const after = first.ages.length > 0 || origin.list.length === 0 ? first : agesAfter(tokens, origin.end)
  const ages = before.age === null ? after.ages : [before.age]
  const to = Math.max(head.to, after.end, origin.end)
  const { bound, definite, further, others, whole: of } = opening
  return {
    span: spanFrom(tokens, from, to),
    count: countOf({ opening, before, head }) ?? countOfAges(head, ages) ?? countOfSecond(tokens, from, head),
    bound,
    definite,
    further,
    others,
    whole: of,
    ages,
    from,
    to,
    sex: head.sex ?? before.sex,
    ageGroup: groupOf(ages, head.ageGroup ?? before.ageGroup),
    nationalities: [...before.nationalities, ...head.nationalities, ...origin.list],
    partOf: of !== null || isPart(tokens, from),
    head: head.noun,
  }
}

/** 'A husband and wife', 'a father and son'. */
const countOfSecond = (tokens: readonly Token[], from: number, { many, sex }: Head): number | null =>
  !many && sex !== null && wordAt(tokens, from - 1) === 'and' && PEOPLE.get(wordAt(tokens, from - 2))?.many === false
    ? 1
    : null

/** 'The men, aged 34 and 29' are two. */
const countOfAges = ({ many }: Head, ages: readonly Age[]): number | null =>
  many && ages.length > 1 && ages.every(({ value }) => typeof value === 'number') ? ages.length : null

/** The ages after the noun, or after where the person comes from: 'a woman from Marlby, 62,'. */
function agesOf(tokens: readonly Token[], from: number): ReturnType<typeof agesAfter> {
  const after = agesAfter(tokens, from)
  const home = after.ages.length > 0 ? from : homeAfter(tokens, from)
  const beyond = home === from ? after : agesAfter(tokens, home)
  if (beyond.ages.length > 0 || after.ages.length > 0) return beyond.ages.length > 0 ? beyond : after
  const named = nameFrom(tokens, from)
  const ofNamed = named === from ? after : agesAfter(tokens, named)
  return ofNamed.ages.length > 0 ? ofNamed : after
}

function countOf({ opening, before, head }: Parts): number | null {
  if (opening.count !== null) return opening.count
  if (isGroup(opening, head)) return COUNTED.get(head.noun) ?? null
  const isOne = opening.article || opening.definite || opening.further || before.age !== null
  return isOne && !head.many ? 1 : null
}

/** Nouns that count for themselves: 'the pair', 'a couple'. */
const COUNTED: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
])

const isGroup = ({ definite, article }: Opening, { noun }: Head): boolean =>
  noun === 'couple' || (COUNTED.has(noun) && (definite || article))

const groupOf = (ages: readonly Age[], said: AgeGroup | null): AgeGroup | null =>
  ages.length > 0 && ages.every(({ value }) => typeof value === 'number' && value < 18) ? 'child' : said

const PART_AFTER = new Set(['including', 'included', 'them', 'whom'])
const SOME = new Set(['some', 'most', 'many', 'none', 'number', 'majority', 'several', 'few'])

const isPart = (tokens: readonly Token[], from: number): boolean =>
  PART_AFTER.has(wordAt(tokens, from - 1)) || (wordAt(tokens, from - 1) === 'of' && SOME.has(wordAt(tokens, from - 2)))

type Before = {
  at: number
  sex: Sex | null
  ageGroup: AgeGroup | null
  age: Age | null
  nationalities: readonly Nationality[]
}
const MOST_MODIFIERS = 5

/** The words between number and noun: nationalities, an age, 'suspected', 'female'. */
function modifiersFrom(tokens: readonly Token[], from: number): Before {
  const before: Before = { at: from, sex: null, ageGroup: null, age: null, nationalities: [] }
  for (let words = 0; words < MOST_MODIFIERS && takeModifier(tokens, before); words += 1);
  return before
}

function takeModifier(tokens: readonly Token[], before: Before): boolean {
  if (takeNationalities(tokens, before)) return true
  const age = ageBefore(tokens[before.at])
  if (age === null && !isModifier(tokens, before.at)) return false
  const word = wordAt(tokens, before.at)
  before.age ??= age
  if (word === 'female' || word === 'male') before.sex = word
  before.ageGroup = AGE_GROUPS.get(word) ?? before.ageGroup
  before.at += 1
  return true
}

const AGE_GROUPS: ReadonlyMap<string, AgeGroup> = new Map([
  ['adult', 'adult'],
  ['teenage', 'child'],
  ['unaccompanied', 'child'],
])

function takeNationalities(tokens: readonly Token[], before: Before): boolean {
  if (nationalityAt(tokens, before.at) === null) return false
  const { list, end } = nationalitiesFrom(tokens, before.at)
  if (list.at(-1)?.plural === true) return false
  before.nationalities = [...before.nationalities, ...list]
  before.at = end
  return true
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (MODIFIERS.has(word)) return !PEOPLE.has(word) || isNounAhead(tokens, at + 1)
  if (at === 0 || numberOf(word) !== null) return false
  if (QUOTES.has(word)) return isWordsBetween(tokens, at)
  return PEOPLE.has(next) && !PEOPLE.has(word) && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
}

const QUOTES = new Set(['"', "'"])

/** 'Three “slaves”', 'eight “virtual slaves”': a mark between number and noun. */
const isWordsBetween = (tokens: readonly Token[], at: number): boolean =>
  (numberOf(wordAt(tokens, at - 1)) !== null || MODIFIERS.has(wordAt(tokens, at - 1))) && isNounAhead(tokens, at + 1)

const isNounAhead = (tokens: readonly Token[], at: number): boolean =>
  PEOPLE.has(wordAt(tokens, at)) || (MODIFIERS.has(wordAt(tokens, at)) && PEOPLE.has(wordAt(tokens, at + 1)))

type Head = {
  readonly noun: string
  readonly sex: Sex | null
  readonly ageGroup: AgeGroup | null
  readonly many: boolean
  readonly nationalities: readonly Nationality[]
  readonly to: number
}
const NOBODY_YET = { sex: null, ageGroup: null, many: true, nationalities: [] } as const

/** Whether a word may be a name: 'Marlow', not 'MEN'. */
const isNamed = (token: Token | undefined): boolean =>
  isCapital(token) && /^\p{Lu}(?:\p{Ll}|$)/u.test(token?.text ?? '')

/** The noun: 'women', 'men and women', 'Mexicans', or none after '38-year-old'. */
function headAt(tokens: readonly Token[], before: Before): Head | null {
  const { at } = before
  if (NOT_PEOPLE.has(wordAt(tokens, at + 1)) || isOfThings(tokens, at)) return null
  const isCounted = numberOf(wordAt(tokens, at - 1)) !== null
  const isName = !isCounted && isNamed(tokens[at])
  const known = isName ? undefined : PEOPLE.get(wordAt(tokens, at))
  if (known === undefined) return unnamedHead(tokens, before)
  const both = isCounted ? bothAt(tokens, at) : null
  return both ?? { ...known, noun: wordAt(tokens, at), nationalities: [], to: at + 1 }
}

const GANGS = new Set(['gang', 'family', 'group', 'network', 'ring', 'syndicate'])
const OF_MORE = new Set([...COUNTED.keys(), 'member', 'members'])

/** 'A couple of weeks', 'a pair of gloves', 'members of staff'. */
const isOfThings = (tokens: readonly Token[], at: number): boolean =>
  OF_MORE.has(wordAt(tokens, at)) &&
  wordAt(tokens, at + 1) === 'of' &&
  !tokens.slice(at + 2, at + 5).some(({ lower, text }) => GANGS.has(lower) || /^OC[GN]s?$/.test(text))

/** 'Ten men and women' are ten people. */
function bothAt(tokens: readonly Token[], at: number): Head | null {
  const [one, other] = [PEOPLE.get(wordAt(tokens, at)), PEOPLE.get(wordAt(tokens, at + 2))]
  if (wordAt(tokens, at + 1) !== 'and' || one?.many !== true || other?.many !== true) return null
  return { ...NOBODY_YET, noun: 'people', ageGroup: one.ageGroup === other.ageGroup ? one.ageGroup : null, to: at + 3 }
}

function unnamedHead(tokens: readonly Token[], before: Before): Head | null {
  const { at, age, sex } = before
  const nation = nationalityAt(tokens, at)
  if (nation?.plural === true) return { ...NOBODY_YET, noun: 'people', nationalities: [nation], to: at + nation.length }
  if (age === null && !isOneOfNation(tokens, before)) return null
  return { noun: 'person', sex, ageGroup: null, many: false, nationalities: [], to: at }
}

const AFTER_ONE = /^(?:who|aged|of|and|was|were|is|are|has|had|in|[,.;)-]|)$/

/** 'A Briton', 'a Malaysian who': a nationality that stands for a person. */
function isOneOfNation(tokens: readonly Token[], { at, nationalities }: Before): boolean {
  const [only, ...others] = nationalities
  if (only === undefined || others.length > 0) return false
  return /^(?:an?|one|another)$/.test(wordAt(tokens, at - only.length - 1)) && AFTER_ONE.test(wordAt(tokens, at))
}

const ORIGIN_GAP = new Set(
  ', - ( of them whom who is are were was also likewise originally believed thought to be the a an'.split(' '),
)
const WHOLLY = new Set(['all', 'both', 'most', 'mainly', 'mostly', 'largely', 'predominantly', 'from', 'likewise'])
const OPENS_ORIGIN = new Set([',', '-', '('])
const CLOSES_ORIGIN = /^(?:nationals?|citizens?|origin|nationality|descent|heritage|[,.;)-]|)$/
const OF_NATION = /^(?:nationals|citizens|origin|nationality|nationalities|descent|heritage)$/
const ORIGIN_REACH = 9

/** Where they come from: 'from the Philippines', ', most of them from Latvia', ', all Romanian nationals', ', Thai and Polish,'. */
function originAfter(
  tokens: readonly Token[],
  from: number,
): { readonly list: readonly Nationality[]; readonly end: number } {
  let at = from
  while (at < from + ORIGIN_REACH && (ORIGIN_GAP.has(wordAt(tokens, at)) || WHOLLY.has(wordAt(tokens, at)))) at += 1
  const { list, end } = nationalitiesFrom(tokens, at)
  const isWhole = tokens.slice(from, at).some(({ lower }) => WHOLLY.has(lower))
  if (list.length === 0 || !(isWhole || isAside(tokens, from, end))) return { list: [], end: from }
  return { list, end: /^(?:nationals?|citizens?)$/.test(wordAt(tokens, end)) ? end + 1 : end }
}

/** ', Thai and Polish,' or 'of Thai nationality', 'nationals of Thailand'. */
function isAside(tokens: readonly Token[], from: number, end: number): boolean {
  const [opens, closes] = [wordAt(tokens, from), wordAt(tokens, end)]
  if (opens === 'of') return OF_NATION.test(closes) || OF_NATION.test(wordAt(tokens, from - 1))
  return OPENS_ORIGIN.has(opens) && CLOSES_ORIGIN.test(closes)
}
