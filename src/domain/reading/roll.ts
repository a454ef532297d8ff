import type { Age } from './age-mention.ts'
import type { AgeGroup, Reason, Sex } from './facts.ts'
import { MOST_TOLD, type Noted, note } from './noted.ts'
import type { PeopleMention } from './people-mention.ts'

/** People of one kind as the text has told of them so far. `count` null: several, no figure. */
export type Group = {
  count: number | null
  counted: Noted<number> | null
  /** A figure that a firmer one replaces: a lower bound, or what only a headline says. */
  open: boolean
  /** Told only in a headline so far. */
  headline: boolean
  /** What is left of a total after some of it was told in detail. */
  remainder: boolean
  sex: Noted<Sex> | null
  age: Noted<number | string> | null
  ageGroup: Noted<AgeGroup> | null
  nationalities: Noted<string>[]
  offences: Noted<string>[]
  support: Noted<string>[]
  status: Noted<string> | null
}

/**
 * The roll of a text: it names the same people again and again, as totals, parts and single persons, and the roll works
 * out who is new. A wrong extra person costs more than a missed one, so what could be a repetition is taken as one.
 */
export type Roll = Group[]

export const sizeOf = (groups: readonly Pick<Group, 'count'>[]): number =>
  groups.reduce((sum, { count }) => sum + (count ?? 0), 0)

/** Enters people into the roll. @returns the groups that the mention speaks of, whether new or known. */
export function enter(roll: Roll, mention: PeopleMention): readonly Group[] {
  const [age, ...others] = mention.ages
  if (age === undefined) return enterGroup(roll, mention)
  if (others.length === 0 && mention.count !== null && mention.count > 1) return enterOfOneAge(roll, mention, age)
  if (mention.count !== null && mention.count > mention.ages.length)
    return areDecades(mention.ages)
      ? enterOfOneAge(roll, mention, spanned(mention.ages, age))
      : enterPartly(roll, mention)
  return enterEach(roll, mention)
}

const areDecades = (ages: readonly Age[]): boolean => ages.every(({ value }) => /^\d0s$/.test(String(value)))

/** 'Five men in their 20s and 30s': from the first to the last. */
function spanned(ages: readonly Age[], first: Age): Age {
  const last = ages.at(-1) ?? first
  return { value: `${first.value}-${last.value}`, span: [first.span[0], last.span[1]], sex: null }
}

/** One person for each age: two of 32 are two people. */
function enterEach(roll: Roll, mention: PeopleMention): readonly Group[] {
  const entered: Group[] = []
  for (const age of mention.ages) entered.push(enterOne(roll, mention, age, entered))
  return entered
}

/** 'Two boys of 15', 'nine men aged between 22 and 57'. */
function enterOfOneAge(roll: Roll, mention: PeopleMention, age: Age): readonly Group[] {
  const groups = enterGroup(roll, mention)
  for (const group of groups) group.age ??= ageNote(age)
  return groups
}

/** Fewer ages than people: the ages are of some of them. */
function enterPartly(roll: Roll, mention: PeopleMention): readonly Group[] {
  const groups = enterGroup(roll, { ...mention, ages: [] })
  return [...groups, ...enterEach(roll, { ...mention, count: 1, definite: true })]
}

const ageNote = (age: Age): Noted<number | string> => note(age.value, [age.span])
const agrees = <Value>(noted: Noted<Value> | null, other: Value | null): boolean =>
  noted === null || other === null || noted.value === other
const fits = ({ sex, ageGroup }: Group, mention: Pick<PeopleMention, 'sex' | 'ageGroup'>): boolean =>
  agrees(sex, mention.sex) && agrees(ageGroup, mention.ageGroup)

function enterOne(roll: Roll, mention: PeopleMention, age: Age, others: readonly Group[]): Group {
  const sex = mention.sex ?? age.sex
  const one = { ...mention, count: 1, sex }
  const known = mention.further
    ? undefined
    : roll.find((group) => group.age?.value === age.value && fits(group, one) && !others.includes(group))
  const vacant = known ?? takeOut(roll, (group) => group.age === null, one)
  const group = (mention.further ? anew(vacant) : vacant) ?? added(roll, one)
  group.age ??= ageNote(age)
  describe(group, one)
  group.counted = note(group.count ?? 1, [mention.span])
  return group
}

function enterGroup(roll: Roll, mention: PeopleMention): readonly Group[] {
  const { count } = mention
  const fitting = roll.filter((group) => fits(group, mention))
  if (count === null) return mention.definite ? fitting.filter((group) => !mention.others || isUntold(group)) : []
  if (mention.further) return [anew(takeOut(roll, ({ remainder }) => remainder, mention)) ?? added(roll, mention)]
  const have = sizeOf(fitting)
  const [rough] = fitting
  if (rough !== undefined && fitting.length === 1 && isRounded(rough, mention)) return [replaced(roll, rough, mention)]
  if (have === count) return described(fitting, mention)
  return have > count ? restated(roll, mention, fitting) : exceeding(roll, mention, fitting)
}

/** 'Around 100' and then '97': the figure that is not rounded goes before it. */
const isRounded = ({ counted }: Group, { count, bound, sex, ages }: PeopleMention): boolean =>
  counted?.reason?.code === 'approximate' &&
  bound === 'exact' &&
  sex === null &&
  ages.length === 0 &&
  Math.abs(counted.value - (count ?? 0)) * ROUNDED_BY <= counted.value

/** A rounded figure differs from the true one by a tenth at most. */
const ROUNDED_BY = 10

/** Nothing was said of them beyond that they are. */
const isUntold = ({ status, offences }: Group): boolean => status === null && offences.length === 0

/** More than are known: a total after some of its parts, a firmer figure, or other people. */
function exceeding(roll: Roll, mention: PeopleMention, fitting: readonly Group[]): readonly Group[] {
  if (isOfMore(roll, mention)) return []
  const open = fitting.find((group) => group.open)
  if (open !== undefined) return [replaced(roll, open, mention)]
  const isTotal = mention.definite || (mention.sex === null && fitting.every((group) => group.sex !== null))
  if (fitting.length === 0 || !isTotal) return [added(roll, mention)]
  return [...fitting, added(roll, { ...mention, count: (mention.count ?? 0) - sizeOf(fitting) })]
}

/** So many people, and so many times as many as have been told of, are those of a wider campaign or of years. */
const MANY = 10
const TIMES_AS_MANY = 3
const isOfMore = (roll: Roll, { count, sex, ages }: PeopleMention): boolean =>
  count !== null &&
  sex === null &&
  ages.length === 0 &&
  count >= MANY &&
  count >= TIMES_AS_MANY * sizeOf(roll) &&
  roll.some((group) => !group.headline && !group.open)

/** People further to those told: what was said of the others is not said of them. */
function anew(group: Group | null): Group | null {
  if (group !== null) [group.offences, group.support, group.status] = [[], [], null]
  return group
}

const described = (groups: readonly Group[], mention: PeopleMention): readonly Group[] => {
  for (const group of groups) {
    describe(confirmed(group), mention)
    // 'Over 100' said again is still no figure: '104' takes its place.
    if (mention.bound === 'at-least' && group.counted?.reason?.code === 'lower-bound') group.open = true
  }
  return groups
}

/** Fewer than are known: a part told in detail, or a part told again. */
function restated(roll: Roll, mention: PeopleMention, fitting: readonly Group[]): readonly Group[] {
  const exact =
    fitting.length > 1 ? fitting.findLast((group) => group.count === mention.count && !group.remainder) : undefined
  if (exact !== undefined && (mention.sex === null || exact.sex !== null)) return described([exact], mention)
  const part = takeOut(roll, (group) => group.age === null && (mention.sex === null || group.sex === null), mention)
  return part === null ? [] : described([part], mention)
}

/** A firmer figure takes the place of a lower bound; one that differs from the headline's is marked as one of two. */
function replaced(roll: Roll, open: Group, mention: PeopleMention): Group {
  roll.splice(roll.indexOf(open), 1)
  const group = added(roll, mention)
  if (open.headline)
    group.counted = note(
      sizeOf([group]),
      [...(open.counted?.spans ?? []), mention.span],
      'unsure',
      twoFigures(open.count, group.count),
    )
  return group
}

/** A headline and the text below it count otherwise; null where one of them gives no figure. */
const twoFigures = (headline: number | null, text: number | null): Reason =>
  headline === null || text === null ? { code: 'two-figures' } : { code: 'two-figures', values: { headline, text } }

/** Marks what a headline tells of people with no sex or age: the body's figure goes before it. */
export function fromHeadline(groups: readonly Group[]): void {
  for (const group of groups) if (group.sex === null && group.age === null) [group.headline, group.open] = [true, true]
}

/** The body says what the headline said. */
function confirmed(group: Group): Group {
  if (group.headline) [group.headline, group.open] = [false, false]
  return group
}

/** Takes a number of people out of the largest group that suits; the rest stays behind as what remains of it. */
function takeOut(roll: Roll, suits: (group: Group) => boolean, mention: PeopleMention): Group | null {
  const count = mention.count ?? 1
  const order = (group: Group) => Number(group.status !== null) * 2 + Number(group.remainder === mention.definite)
  const [from] = roll
    .filter((group) => suits(group) && sizeOf([group]) >= count && fits(group, mention))
    .toSorted((a, b) => order(a) - order(b) || sizeOf([b]) - sizeOf([a]))
  if (from === undefined) return null
  if (from.count === count || roll.length >= MOST_TOLD) {
    from.remainder = false
    return confirmed(from)
  }
  const { nationalities, offences, support } = from
  const part = {
    ...from,
    count,
    remainder: false,
    open: false,
    headline: false,
    nationalities: [...nationalities],
    offences: [...offences],
    support: [...support],
  }
  from.count = sizeOf([from]) - count
  from.remainder ||= !mention.definite
  roll.splice(roll.indexOf(from), 0, part)
  return part
}

function added(roll: Roll, mention: PeopleMention): Group {
  const group = { ...unnumbered(), count: mention.count, open: mention.bound === 'at-least' }
  if (roll.length < MOST_TOLD) roll.push(group)
  describe(group, mention)
  return group
}

/** A group of which nothing is told yet. */
export const unnumbered = (): Group => ({
  count: null,
  counted: null,
  open: false,
  headline: false,
  remainder: false,
  sex: null,
  age: null,
  ageGroup: null,
  nationalities: [],
  offences: [],
  support: [],
  status: null,
})

/** Adds what a mention says of a group, keeping what was said before. */
function describe(group: Group, { span, sex, ageGroup, bound, nationalities }: PeopleMention): void {
  group.counted ??= countNote(group.count, span, bound)
  if (sex !== null) group.sex ??= note(sex, [span])
  if (ageGroup !== null) group.ageGroup ??= note(ageGroup, [span])
  for (const { value, span: where } of nationalities)
    if (!group.nationalities.some((known) => known.value === value)) group.nationalities.push(note(value, [where]))
}

function countNote(
  count: number | null,
  span: PeopleMention['span'],
  bound: PeopleMention['bound'],
): Noted<number> | null {
  if (count === null) return null
  if (bound === 'at-least') return note(count, [span], 'likely', { code: 'lower-bound', values: { count } })
  if (bound === 'about') return note(count, [span], 'likely', { code: 'approximate', values: { count } })
  return note(count, [span])
}

/** Groups that the text tells of for themselves, without what is merely left of a bound or a headline. */
export const toldIn = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ remainder, open }) => !(remainder && open))

/** How many people the groups are in all, with the words that count them; null where none has a figure. */
export function totalOf(groups: readonly Group[]): Noted<number> | null {
  const counts = groups.flatMap(({ counted }) => (counted === null ? [] : [counted]))
  if (counts.length === 0) return null
  const size = sizeOf(groups)
  const spans = [...new Map(counts.flatMap((count) => count.spans).map((span) => [span.join(), span])).values()]
  const differing = splitOf(groups) ?? counts.find(({ reason }) => reason?.code === 'two-figures')?.reason
  if (differing !== undefined) return note(size, spans, 'unsure', differing)
  const bounded = counts.find(({ reason }) => reason !== undefined)?.reason
  if (bounded !== undefined) return note(size, spans, 'likely', counts.length === 1 ? bounded : bounded.code)
  if (counts.length === 1) return note(size, spans)
  const parts = groups.flatMap(({ count }) => count ?? [])
  return note(size, spans, 'likely', { code: 'counted-from-parts', values: { parts } })
}

/** The two figures of a text that tells of fewer than its headline; `undefined` where it does not. */
function splitOf(groups: readonly Group[]): Reason | undefined {
  const left = groups.filter(({ headline, remainder }) => headline && remainder)
  return left.length === 0 ? undefined : twoFigures(sizeOf(groups), sizeOf(groups) - sizeOf(left))
}
