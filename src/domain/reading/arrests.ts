import { type Clause, outcomes } from './clauses.ts'
import type { Facts } from './facts.ts'
import { find, overlaps } from './find.ts'
import { type Marked, type Noted, note } from './noted.ts'
import { OFFENCES, STATUSES } from './offences.words.ts'
import type { PeopleMention } from './people-mention.ts'
import { enter, fromHeadline, type Group, type Roll, sizeOf, toldIn, totalOf } from './roll.ts'
import type { Sentence } from './sentences.ts'

/** The people arrested, and where mentions of them begin, by which other relations keep away from them. */
export type ArrestsRead = { readonly arrests: Marked<Facts['arrests']>; readonly starts: ReadonlySet<number> }

const ARREST =
  /\b(?:(?<!de-)arrest(?:ed|ing)|arrests?\b|under arrest|apprehended|picked up|detain(?:ed|ing)|taken into custody|(?:is|are|being|been|remains?)\s(?:currently\s|still\s)?(?:held|in (?:police )?custody|questioned)|held(?=\s(?:on suspicion|in raids?|over|by police|after|in connection))|on suspicion of|in (?:police )?custody|accused of|charged(?= with)|convicted|jailed|sentenced|pleaded guilty|found guilty)/dgi
const NONE =
  /\b(?:no (?:one|body|arrests?)\b(?: else)?(?: (?:has|have|had|was|were|yet|so far))*(?: been)?(?: yet)?(?: (?:arrested|made|detained))|nobody (?:has been|was) arrested|there (?:have been|were) no arrests|no arrests)\b/dgi
const NOT_SUSPECTS = new Set([
  'victim',
  'victims',
  'worker',
  'workers',
  'child',
  'resident',
  'residents',
  'tenant',
  'tenants',
  'employee',
  'employees',
  'survivor',
  'survivors',
])
const PRONOUN = /\b(?:they|he|she|all|each|both|those arrested)\b/i

export function readArrests(clauses: readonly Clause[]): ArrestsRead {
  const roll: Roll = []
  const starts = new Set<number>()
  let denied: Noted<number> | null = null
  let latest: readonly Group[] = []
  for (const clause of clauses) {
    const { sentence } = clause
    if (sentence.stance === 'background') continue
    const [denial] = find(sentence, NONE)
    if (denial !== undefined) {
      denied ??= note(0, [denial.span])
      continue
    }
    const told = enterArrested(clause, roll, starts)
    if (told.length > 0) latest = told.flatMap(({ groups }) => groups)
    if (sentence.headline && told.length > 0) fromHeadline(latest)
    addOffences(clause, roll, told, latest)
    latest = addStatuses(clause, roll, latest)
  }
  return { arrests: summed(roll, denied), starts }
}

type Told = { readonly at: number; readonly groups: readonly Group[] }

function enterArrested(clause: Clause, roll: Roll, starts: Set<number>): readonly Told[] {
  const told: Told[] = []
  const seen = new Map<PeopleMention, readonly Group[]>()
  for (const mention of clause.people.filter(({ head }) => head === 'arrests')) {
    seen.set(mention, enter(roll, { ...mention, head: 'people' }))
    told.push({ at: mention.span[0], groups: seen.get(mention) ?? [] })
  }
  for (const outcome of outcomes(clause, ARREST)) {
    const people = outcome.people.filter((mention) => isSuspect(mention, roll))
    if (
      people.length === 0 ||
      clause.people.some(({ head, span }) => head === 'arrests' && overlaps(span, outcome.span))
    )
      continue
    const groups = people.flatMap((mention) => {
      const known = seen.get(mention) ?? enter(roll, mention)
      seen.set(mention, known)
      starts.add(mention.span[0])
      return known
    })
    told.push({ at: outcome.span[0], groups })
  }
  return told
}

function isSuspect({ head, count, definite, partOf }: PeopleMention, roll: Roll): boolean {
  if (NOT_SUSPECTS.has(head) || head === 'referrals') return false
  return count !== null || ((definite || partOf) && roll.length > 0)
}

const OFFENCE_SPOT =
  /\b(?:on suspicion of|suspected of|in connection with|charged with|counts? of|arrested (?:for|over)|over|about|accused of|(?:convicted|guilty)\b[^.;]{0,60}?\bof|offences? of|for alleged|suspicion of|faces? charges of)\b/dgi
const SPOT_LENGTH = 170
const SUBJECT_REACH = 120
const OFFENCE_WORDS = OFFENCES.map(([offence, pattern]) => [offence, new RegExp(pattern, 'dgi')] as const)
const FORMAL = /^(?:charged with|counts? of|on suspicion of|convicted.*)$/i
const MERE = /^(?:over|about|in connection with|for alleged)$/i

function addOffences(clause: Clause, roll: Roll, told: readonly Told[], latest: readonly Group[]): void {
  for (const spot of find(clause.sentence, OFFENCE_SPOT)) {
    const near = told.findLast(({ at }) => at <= spot.span[0]) ?? told[0]
    const groups = near === undefined ? suspectsIn(clause, spot.span[0], roll, latest) : near.groups
    const offences = groups.length === 0 ? [] : offencesFrom(clause.sentence, spot.span[1], MERE.test(spot.text))
    const isFormal = FORMAL.test(spot.text) && offences.length > 0
    for (const group of groups) {
      if (isFormal) group.offences = group.offences.filter(({ certainty }) => certainty === 'sure')
      group.offences.push(...offences.filter(({ value }) => !group.offences.some((known) => known.value === value)))
    }
  }
}

/** Those of whom words of suspicion speak in a sentence that tells of no arrest: 'the suspect', 'they'. */
function suspectsIn(clause: Clause, at: number, roll: Roll, latest: readonly Group[]): readonly Group[] {
  const subject = clause.people.find(({ span, definite }) => definite && Math.abs(span[0] - at) < SUBJECT_REACH)
  const spoken = subject === undefined || !isSuspect(subject, roll) ? [] : enter(roll, subject)
  if (spoken.length > 0) return spoken
  return PRONOUN.test(clause.sentence.text) ? latest : []
}

/** The offences named after words of suspicion, as far as the next people or the end of the clause. */
function offencesFrom(sentence: Sentence, from: number, mere: boolean): readonly Noted<string>[] {
  const at = from - sentence.start
  const reach = sentence.text.slice(at, at + (mere ? 60 : SPOT_LENGTH))
  const stop = reach.search(
    /[;.]|\b(?:and|while) (?:a|an|another|the|two|three|four|five) (?:\w+ )?(?:man|woman|men|women|people)|\b(?:after|following|linked to|, which|when|in the same|at the|in an|who)\b/,
  )
  const clipped = { ...sentence, start: from, text: stop < 0 ? reach : reach.slice(0, stop) }
  return OFFENCE_WORDS.flatMap(([offence, pattern]) => {
    const [match] = find(clipped, pattern)
    return match === undefined
      ? []
      : [{ at: match.at, span: match.span, noted: note(offence, [match.span], mere ? 'likely' : 'sure') }]
  })
    .filter(({ span }, index, all) => !all.some((other, before) => before < index && overlaps(other.span, span)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ noted }) => noted)
}

const STATUS_WORDS = STATUSES.map(([status, pattern]) => [status, new RegExp(pattern, 'dgi')] as const)

function addStatuses(clause: Clause, roll: Roll, latest: readonly Group[]): readonly Group[] {
  let spoken = latest
  for (const [status, pattern] of STATUS_WORDS) {
    for (const { span, people } of outcomes(clause, pattern)) {
      const named = people
        .filter((mention) => isSuspect(mention, roll) && isCertain(mention, roll))
        .flatMap((mention) => enter(roll, mention))
      const groups = named.length > 0 ? named : PRONOUN.test(clause.sentence.text) ? everyone(clause, roll, spoken) : []
      for (const group of groups) group.status ??= note(status, [span])
      if (groups.length > 0) spoken = groups
    }
  }
  return spoken
}

/** 'Seven have been bailed' does not say which of nine men and two women: nobody's outcome is guessed. */
function isCertain({ head, count, ages, further }: PeopleMention, roll: Roll): boolean {
  return (
    head !== '' ||
    further ||
    ages.length > 0 ||
    roll.length < 2 ||
    count === null ||
    count === sizeOf(roll) ||
    roll.some((group) => group.count === count && group.status !== null)
  )
}

const everyone = ({ sentence }: Clause, roll: Roll, latest: readonly Group[]): readonly Group[] =>
  /\b(?:all|those arrested|each)\b/i.test(sentence.text) ? roll : latest

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
