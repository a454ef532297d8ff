import { addAges } from './arrest-ages.ts'
import { addOffences, offencesOfAll, spreadOffences } from './arrest-offences.ts'
import { addStatuses } from './arrest-outcomes.ts'
import { type Clause, joinedTo, type Outcome, outcomes } from './clauses.ts'
import type { Facts } from './facts.ts'
import { find, overlaps } from './find.ts'
import { type Marked, type Noted, note } from './noted.ts'
import type { PeopleMention } from './people-mention.ts'
import { clearFor, listedAsArrested, retellArrested } from './retold.ts'
import { enter, fromHeadline, type Group, type Roll, toldIn, totalOf } from './roll.ts'
import { isEarlierAction, isOfMoreThanTheAction, isOtherCase, isSuspect, type Told } from './suspects.ts'

/** The people arrested, and where mentions of them begin, by which other relations keep away from them. */
export type ArrestsRead = { readonly arrests: Marked<Facts['arrests']>; readonly starts: ReadonlySet<number> }

const ARREST =
  /\b(?:(?<!de-)arrest(?:ed|ing)|arrests?\b(?: (?:was|were))?|under arrest|apprehended|picked up|detain(?:ed|ing)|(?:handed|gave|given) (?:himself|herself|themselves) (?:in|up)|taken into custody|(?:is|are|being|been|remains?)\s(?:currently\s|still\s)?(?:held(?! (?:against|captive|hostage|prisoner|in (?:slavery|servitude|captivity|bondage)))|in (?:police )?custody|questioned)|held(?=\s(?:on suspicion|in raids?|over|by police|after|in connection))|(?:were|was) held(?=[.,;]|\s*$)|(?<=\b(?:police|officers|detectives)\s)held\b|on suspicion of|in (?:police )?custody|accused of|charged(?= (?:with|over|after|in connection))|convicted|jailed|sentenced|imprisoned|pleaded guilty|found guilty|(?:given|handed) (?:an? )?(?:\w+[ -](?:years?|months?)|(?:prison|jail|custodial|suspended|life) (?:sentences?|terms?)))/dgi
const NONE =
  /\b(?:no (?:one|body|arrests?)\b(?: else)?(?: (?:has|have|had|was|were|yet|so far))*(?: been)?(?: yet)?(?: (?:arrested|made|detained))|nobody (?:has been|was) arrested|there (?:have been|were) no arrests|no arrests)\b/dgi
/** A line that ends so begins a list of the people it speaks of. */
const LIST_OF = /\b(?:arrest\w*|suspects?|charged|custody|bailed|detained|sentenced|convicted|jailed|defendants)\b.*:$/i

type State = {
  readonly roll: Roll
  readonly starts: Set<number>
  denied: Noted<number> | null
  latest: readonly Group[]
  /** The offences told of nobody in particular. */
  ofAll: readonly Noted<string>[]
  /** In a list of people of whom its first line spoke. */
  listed: boolean
}

export function readArrests(clauses: readonly Clause[]): ArrestsRead {
  const state: State = { roll: [], starts: new Set(), denied: null, latest: [], ofAll: [], listed: false }
  for (const clause of clauses) if (clause.sentence.stance !== 'background') readClause(clause, state)
  spreadOffences(state.roll, state.ofAll)
  return { arrests: summed(state.roll, state.denied), starts: state.starts }
}

function readClause(clause: Clause, state: State): void {
  const [denial] = find(clause.sentence, NONE)
  if (denial !== undefined) state.denied ??= note(0, [denial.span])
  else tellOrLeave(clause, state)
}

function tellOrLeave(clause: Clause, state: State): void {
  const cues = outcomes(clause, ARREST)
  const arrested = cues.flatMap(({ people }) => people)
  const isOther =
    isOfMoreThanTheAction(clause, arrested) ||
    isEarlierAction(clause, arrested, state.roll) ||
    isOtherCase(cues, arrested, state.roll)
  if (isOther) leaveOut(arrested, state)
  else tellArrested(clause, cues, state)
}

/** Arrests that are not of the action: 'they' of the next sentence are not those told before. */
function leaveOut(people: readonly PeopleMention[], state: State): void {
  for (const { span } of people) state.starts.add(span[0])
  state.latest = []
}

function tellArrested(clause: Clause, cues: readonly Outcome[], state: State): void {
  const { roll } = state
  const told = enterArrested(clause, cues, state)
  speakOf(
    told.flatMap(({ groups }) => groups),
    state,
  )
  if (clause.sentence.headline && told.length > 0) fromHeadline(state.latest)
  speakOf(retellArrested(clause, roll, told), state)
  addAges(clause, roll, state.latest)
  addOffences(clause, roll, told, state.latest)
  if (told.length === 0 && state.ofAll.length === 0) state.ofAll = offencesOfAll(clause)
  state.latest = addStatuses(clause, roll, told, state.latest)
}

function speakOf(groups: readonly Group[], state: State): void {
  if (groups.length > 0) state.latest = [...new Set(groups)]
}

type Entering = {
  readonly clause: Clause
  readonly roll: Roll
  readonly told: Told[]
  readonly entered: (mention: PeopleMention) => readonly Group[]
}

function enterArrested(clause: Clause, cues: readonly Outcome[], state: State): readonly Told[] {
  const { roll, starts } = state
  const told: Told[] = []
  const seen = new Map<PeopleMention, readonly Group[]>()
  const entered = (mention: PeopleMention): readonly Group[] => {
    const before = new Set(roll)
    const known =
      seen.get(mention) ?? enter(roll, isRepeated(mention, [...seen.keys()]) ? { ...mention, further: true } : mention)
    seen.set(mention, known)
    starts.add(mention.span[0])
    // A part of those told of before: what the sentence says of them all it says of the part too.
    const parts = mention.partOf ? known.filter((group) => !before.has(group)) : []
    if (parts.length > 0) for (const one of told) one.groups = [...one.groups, ...parts]
    return known
  }
  const entering = { clause, roll, told, entered }
  enterListed(entering, state)
  for (const mention of clause.people) if (mention.head === 'arrests') enterTotal(entering, mention, seen)
  for (const outcome of cues) enterGoverned(entering, outcome)
  return told
}

function enterListed({ clause, roll, told, entered }: Entering, state: State): void {
  const listed = listedAsArrested(clause, roll)
  const saidOfAll = clearFor(roll, listed)
  for (const mention of [...listed, ...listedIn(clause, state)])
    told.push({ at: mention.span[0], groups: entered(mention) })
  if (saidOfAll === null) return
  for (const group of told.flatMap(({ groups }) => groups))
    Object.assign(group, saidOfAll, { offences: [...saidOfAll.offences] })
}

/** 'Five arrests', with their parts where these follow. */
function enterTotal(
  { clause, roll, told, entered }: Entering,
  mention: PeopleMention,
  seen: Map<PeopleMention, readonly Group[]>,
): void {
  const all = enter(roll, { ...mention, head: 'people' })
  seen.set(mention, all)
  const parts = joinedTo(clause, mention)
  const own = parts[0] === mention ? [] : parts.map(asPart).flatMap(entered)
  told.push({ at: mention.span[0], groups: own.length > 0 ? own : all })
}

function enterGoverned({ clause, roll, told, entered }: Entering, outcome: Outcome): void {
  const people = outcome.people.filter((mention) => isSuspect(mention, roll))
  const isCounted = clause.people.some(
    ({ head, span, count }) => head === 'arrests' && count !== null && overlaps(span, outcome.span),
  )
  if (people.length > 0 && !isCounted) told.push({ at: outcome.span[0], groups: people.flatMap(entered) })
}

/** Parts of a total just told are not people on top of it: 'two arrests: one man and another in his 30s'. */
const asPart = (mention: PeopleMention): PeopleMention => ({ ...mention, further: false, definite: true })

/** 'Two men were arrested in Marlby and two men in Eastwick': the same words in one sentence are of others. */
const isRepeated = (mention: PeopleMention, others: readonly PeopleMention[]): boolean =>
  isSameAge(mention, others) ||
  (isNew(mention) && others.some((other) => isNew(other) && other.head === mention.head && other.sex === mention.sex))

/** 'A woman of 42 and a woman, also 42': one sentence counts nobody twice. */
const isSameAge = (mention: PeopleMention, others: readonly PeopleMention[]): boolean =>
  !mention.definite &&
  mention.ages.length === 1 &&
  others.some(
    ({ sex, definite, ages, span }) =>
      !definite &&
      span[0] !== mention.span[0] &&
      sex === mention.sex &&
      ages.length === 1 &&
      ages[0]?.value === mention.ages[0]?.value,
  )

const isNew = ({ count, definite, partOf, head, ages }: PeopleMention): boolean =>
  count !== null && !definite && !partOf && head !== '' && ages.length === 0

const BULLET = /^[•*·-]?\s*$/

/** The people that a line of a list begins with. */
function listedIn({ sentence, people }: Clause, state: State): readonly PeopleMention[] {
  const isHeader = LIST_OF.test(sentence.text)
  const [first] = people
  const isItem =
    first !== undefined &&
    first.count !== null &&
    BULLET.test(sentence.text.slice(0, first.span[0] - sentence.start)) &&
    isSuspect(first, state.roll)
  const wasListed = state.listed
  state.listed = isHeader || (wasListed && isItem)
  return wasListed && isItem && !isHeader ? [first] : []
}

function summed(roll: Roll, denied: Noted<number> | null): Marked<Facts['arrests']> {
  const groups = roll.filter(({ count }) => count !== null && count > 0)
  const total = totalOf(groups)
  const isDenied = total !== null && denied !== null
  const count = isDenied
    ? note(total.value, [...total.spans, ...denied.spans], 'unsure', {
        code: 'also-denied',
        values: { count: total.value },
      })
    : (total ?? denied)
  return { count, people: toldIn(groups).map(groupFacts) }
}

const groupFacts = (group: Group): Marked<Facts['arrests']['people'][number]> => ({
  count: { ...(group.counted ?? note(1, [])), value: group.count ?? 1 },
  sex: group.sex,
  age: group.age,
  offences: group.offences,
  status: group.status,
})
