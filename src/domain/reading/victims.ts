import type { Clause } from './clauses.ts'
import type { Certainty, Facts, Span } from './facts.ts'
import { find } from './find.ts'
import { foundIn, VICTIM_HEADS } from './found.ts'
import type { Nationality } from './nationalities.ts'
import { type Marked, MOST_TOLD, type Noted, note } from './noted.ts'
import { complementAt, complements, isCopula, type Origin, originsIn } from './origins.ts'
import { THEY } from './origins.words.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, fromHeadline, type Group, type Roll, sizeOf, toldIn, totalOf, unnumbered } from './roll.ts'
import type { Sentence } from './sentences.ts'
import { supportIn } from './support.ts'
import { wordAt } from './tokens.ts'
import { AT_RISK, EXPLAINS, NOBODY_FOUND, NUMBERED, ONE_AT_RISK, TAKEN_OVER } from './victims.words.ts'

const NOBODY = new RegExp(NOBODY_FOUND, 'dgi')
const ONE = new RegExp(ONE_AT_RISK, 'dgi')
/** How many mentions back 'the men' may mean. */
const MEMORY = 100
const CHARGED = /\b(?:arrested|on suspicion|charged|suspect|suspects|officers? (?:were|was) injured)\b/i
const NOT_FOUND = new Set(
  'suspect suspects arrests gangmaster gangmasters trafficker traffickers offender offenders defendant defendants foreigner'.split(
    ' ',
  ),
)
const ALL_FOUND =
  /\b(?:those|all (?:of )?(?:the )?(?:people|those|women|men)) (?:who were )?(?:found|rescued|safeguarded|recovered|identified)\b/i

/** What the text has told so far of people found: the roll, people who may yet turn out to be among them, and the last spoken of. */
type Telling = {
  readonly roll: Roll
  readonly seen: PeopleMention[]
  latest: readonly Group[]
  fresh: boolean
  /** Some of those told of were counted out of more people: what is said of these is not said of all. */
  partly: boolean
  readonly maybe: Origin[]
  /** Help named of nobody in particular: theirs, where the text tells of people found. */
  readonly later: Noted<string>[]
  readonly isLeftOut: (mention: PeopleMention) => boolean
}

export function readVictims(clauses: readonly Clause[], arrested: ReadonlySet<number>): Marked<Facts['victims']> {
  const isLeftOut = ({ head, span }: PeopleMention) => NOT_FOUND.has(head) || arrested.has(span[0])
  const telling: Telling = {
    roll: [],
    seen: [],
    latest: [],
    fresh: false,
    partly: false,
    maybe: [],
    later: [],
    isLeftOut,
  }
  for (const clause of clauses) if (mayTell(clause.sentence)) hear(clause, telling)
  const cases = clauses.flatMap(({ sentence }) => (sentence.stance === 'case' ? [sentence] : []))
  const denied = totalOf(telling.roll) === null ? deniedIn(cases) : null
  if (denied === null && totalOf(telling.roll) === null) enterOne(cases, telling.roll)
  const [first] = telling.roll
  if (first !== undefined && !telling.partly) nationalize(first, laterKnown(telling), 'likely')
  if (first !== undefined) addHelp(first, telling.later)
  const { count, groups } = summed(telling.roll)
  return { count: count ?? denied, groups }
}

const mayTell = ({ stance, text }: Sentence): boolean =>
  stance === 'case' || (stance === 'advice' && NUMBERED.test(text))

function hear(clause: Clause, telling: Telling): void {
  const { sentence, people } = clause
  const found = foundIn(clause, telling, telling.isLeftOut)
  const told = [...new Set(found.flatMap((mention) => enter(telling.roll, mention)))]
  telling.partly ||= found.some(({ partOf, head }) => partOf && head === '')
  if (told.length > 0) telling.latest = told
  if (sentence.headline) fromHeadline(told)
  addNationalities(clause, telling)
  if (sentence.stance === 'case') addSupport(clause, telling, told)
  telling.fresh = told.length > 0
  telling.seen.splice(0, Math.max(0, telling.seen.length - MEMORY))
  telling.seen.push(
    ...people.filter((mention) => mention.count !== null && !mention.definite && !telling.isLeftOut(mention)),
  )
}

/** 'Six of the victims are Polish and four are Thai', 'most of the victims are Polish', 'they are Polish', 'Polish workers were exploited'. */
function addNationalities(clause: Clause, telling: Telling): void {
  const { sentence } = clause
  const isCharged = CHARGED.test(sentence.text)
  const { roll, latest } = telling
  if (!isCharged) addToParts(clause, roll)
  const origins = originsIn(clause, telling.isLeftOut)
  if (telling.maybe.length < MOST_TOLD) telling.maybe.push(...origins.maybe)
  const said = [...(isCharged ? [] : saidOfAll(clause)), ...origins.said].filter(({ span }) => !isKnown(roll, span))
  if (said.length > 0) nationalize(latest[0] ?? firstOf(roll), said)
}

function addToParts({ people, tokens }: Clause, roll: Roll): void {
  const parts = people.filter(({ head, count }) => (head === '' || VICTIM_HEADS.has(head)) && count !== null)
  for (const mention of parts) {
    const list = isCopula(wordAt(tokens, mention.to)) ? complementAt(tokens, mention.to + 1) : []
    if (list.length === 0 || sizeOf([mention]) > sizeOf(roll)) continue
    for (const group of enter(roll, { ...mention, ages: [], definite: false })) nationalize(group, list)
  }
}

function saidOfAll({ sentence, people, tokens }: Clause): readonly Nationality[] {
  const whole = people.find(({ head, definite }) => definite && isOfVictims(head, sentence))
  if (whole === undefined) return []
  return [...people.flatMap(({ nationalities }) => nationalities), ...complements(tokens, whole.span[1])]
}

/** Of people of whom the rest of the text told: those who may be on the roll by their sex. */
const laterKnown = ({ roll, maybe }: Telling): readonly Nationality[] =>
  maybe.flatMap(({ nationality, sex }) => {
    const isOfThem =
      sex === null || roll.some((group) => group.sex?.value === sex || (group.sex === null && sex === 'female'))
    return isOfThem && !isKnown(roll, nationality.span) ? nationality : []
  })

const isKnown = (roll: Roll, [start]: Span): boolean =>
  roll.some(({ nationalities }) => nationalities.some(({ spans }) => spans[0]?.[0] === start))

const isOfVictims = (head: string, { text }: Sentence): boolean => VICTIM_HEADS.has(head) || ALL_FOUND.test(text)

function nationalize(group: Group, list: readonly Nationality[], certainty: Certainty = 'sure'): void {
  for (const { value, span } of list)
    if (!group.nationalities.some((known) => known.value === value))
      group.nationalities.push(
        certainty === 'sure' ? note(value, [span]) : note(value, [span], certainty, 'implied-by-wording'),
      )
}

const THEM = /\b(?:they|them|their|the (?:\w+ )?(?:women|men|children|victims|workers|people|child|migrant workers))\b/i

/** Help named in a sentence goes to those it tells of, or to those told of last where it says 'they' or follows at once. */
function addSupport(clause: Clause, telling: Telling, told: readonly Group[]): void {
  if (CHARGED.test(clause.sentence.text) && told.length === 0) return
  const groups = helped(clause, telling, told)
  const help = supportIn(clause.sentence, groups.isSpokenOf)
  if (help.length === 0) return
  if (groups.found === null) {
    if (telling.later.length < MOST_TOLD)
      telling.later.push(...help.map(({ value, spans }) => note(value, spans, 'likely', 'implied-by-wording')))
    return
  }
  telling.latest = groups.found.length > 0 ? groups.found : [firstOf(telling.roll)]
  for (const group of telling.latest) addHelp(group, help)
}

/** Whom help in a sentence is for, empty where people found are spoken of whom nothing counts, null where it may be for anybody; and whether the sentence itself speaks of them. */
type Helped = { readonly found: readonly Group[] | null; readonly isSpokenOf: boolean }

function helped(clause: Clause, telling: Telling, told: readonly Group[]): Helped {
  if (told.length > 0) return { found: told, isSpokenOf: true }
  if (isOfLatest(clause, telling)) return { found: telling.latest, isSpokenOf: true }
  const isSpokenOf = speaksOfThem(clause)
  if (telling.fresh) return { found: telling.latest, isSpokenOf }
  return { found: isSpokenOf ? [] : null, isSpokenOf }
}

const isOfLatest = ({ sentence: { text } }: Clause, { latest }: Telling): boolean =>
  latest.length > 0 && (THEM.test(text) || THEY.test(text))

const speaksOfThem = ({ people }: Clause): boolean =>
  people.some(({ head, definite, partOf }) => VICTIM_HEADS.has(head) && (definite || partOf))

function addHelp({ support }: Group, help: readonly Noted<string>[]): void {
  for (const one of help)
    if (support.length < MOST_TOLD && !support.some(({ value }) => value === one.value)) support.push(one)
}

/** Nobody, where the text denies that anybody was found. */
function deniedIn(sentences: readonly Sentence[]): Noted<number> | null {
  const [denial] = sentences.flatMap((sentence) => find(sentence, NOBODY))
  return denial === undefined ? null : note(0, [denial.span])
}

/** Where nobody is counted but the text is about one person at risk, whose home was taken over or who was freed: that person. */
function enterOne(sentences: readonly Sentence[], roll: Roll): void {
  if (!sentences.some(({ text }) => TAKEN_OVER.test(text))) return
  const about = sentences.flatMap((sentence) =>
    AT_RISK.test(sentence.text) && !EXPLAINS.test(sentence.text)
      ? find(sentence, ONE).map(({ span }) => ({ sentence, span }))
      : [],
  )
  const [first] = about
  if (first === undefined) return
  const one = firstOf(roll)
  one.count = 1
  one.counted = note(1, [first.span], 'likely', 'implied-by-wording')
  for (const { sentence } of about) addHelp(one, supportIn(sentence, true))
}

/** The first group on the roll; where there is none, one without a figure. */
function firstOf(roll: Roll): Group {
  const group = roll[0] ?? unnumbered()
  if (roll.length === 0) roll.push(group)
  return group
}

function summed(roll: Roll): Marked<Facts['victims']> {
  const groups = roll.filter(
    ({ count, nationalities, support }) => count !== null || nationalities.length + support.length > 0,
  )
  return { count: totalOf(groups), groups: toldIn(groups).map(groupFacts) }
}

const groupFacts = (group: Group): Marked<Facts['victims']['groups'][number]> => ({
  count: group.counted === null || group.count === null ? null : { ...group.counted, value: group.count },
  sex: group.sex,
  nationalities: group.nationalities,
  age_group: group.ageGroup,
  support: group.support,
})
