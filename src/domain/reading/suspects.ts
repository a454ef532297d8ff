import type { Clause, Outcome } from './clauses.ts'
import type { Sex } from './facts.ts'
import type { PeopleMention } from './people-mention.ts'
import { type Group, type Roll, sizeOf } from './roll.ts'

/** Where a sentence tells of arrested people, and who they are. */
export type Told = { readonly at: number; groups: readonly Group[] }

const NOT_SUSPECTS = new Set(
  'victim victims worker workers child resident residents tenant tenants employee employees survivor survivors'.split(
    ' ',
  ),
)

export function isSuspect({ head, count, definite, partOf }: PeopleMention, roll: Roll): boolean {
  if (NOT_SUSPECTS.has(head) || head === 'referrals') return false
  return count !== null || ((definite || partOf) && roll.length > 0)
}

const WHOLE = /\b(?:all|those arrested|the (?:arrested|detainees)|each|everyone)\b/i
const PRONOUN = /\b(?<pronoun>they|he|she|both)\b(?!\s+(?:said|say|says|added|told|explained))/i

/** Whom 'they', 'he' or 'all of them' means in words of a sentence. */
export function meantIn(
  words: string,
  { roll, latest }: { readonly roll: Roll; readonly latest: readonly Group[] },
): readonly Group[] {
  if (WHOLE.test(words)) return roll
  const pronoun = PRONOUN.exec(words)?.groups?.['pronoun']
  if (pronoun === undefined || latest.length === 0) return []
  const sex = SEX_OF.get(pronoun.toLowerCase())
  return sex === undefined ? theyOf(roll, latest) : oneOf(latest, sex)
}

const SEX_OF: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/** One person alone is not 'they': all of whom arrests were told are meant. */
const theyOf = (roll: Roll, latest: readonly Group[]): readonly Group[] =>
  sizeOf(latest) === 1 && sizeOf(roll) > 1 ? roll : latest

/** Of several the one that 'he' or 'she' can mean. */
function oneOf(latest: readonly Group[], sex: Sex): readonly Group[] {
  if (latest.length === 1) return latest.filter((group) => group.sex === null || group.sex.value === sex)
  const fitting = latest.filter((group) => group.count === 1 && group.sex?.value === sex)
  return fitting.length === 1 ? fitting : []
}

const EARLIER =
  /\b(?:last|previous) (?:week|month|year)\b|\b(?:earlier this (?:week|month|year)|(?:weeks|months|years) (?:ago|earlier)|previously)\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)|\bin (?:the )?(?:19|20)\d\ds?\b/i

const TOTAL =
  /\b(?:since (?:it|the (?:unit|team|force|operation|project|start|launch|beginning)|its|being|january|february|march|april|may|june|july|august|september|october|november|december|last|(?:19|20)\d\d)|(?:in|over|during) the (?:past|last|previous) (?:\w+ )?(?:months?|years?|decade)|so far this year|this year alone|a year\b|(?:separate|unconnected|unrelated|different) (?:\w+ ){0,3}(?:case|inquiry|enquiry|investigation|trial)|(?:19|20)\d\d (?:alone|saw)|in (?:19|20)\d\d,? (?:the|there|police|officers|more|\d))/i

/** Whether new people whom a sentence tells of as arrested are those of a unit, a year or another case. */
export const isOfMoreThanTheAction = ({ sentence }: Clause, arrested: readonly PeopleMention[]): boolean =>
  !sentence.headline &&
  isOfNew(arrested) &&
  TOTAL.test(sentence.text) &&
  arrested.every(({ ages }) => ages.length === 0)

/** Arrests of an earlier action, told after those of the action reported: 'in June two men were arrested'. */
export function isEarlierAction({ sentence }: Clause, arrested: readonly PeopleMention[], roll: Roll): boolean {
  if (sentence.headline || !isOfNew(arrested) || !roll.some(({ headline }) => !headline)) return false
  return EARLIER.test(sentence.text) && !arrested.some(({ count, ages }) => count === sizeOf(roll) && ages.length === 0)
}

const COURT = /^(?:convicted|jailed|sentenced|imprisoned|pleaded guilty|found guilty|given|handed)/i
const AFTER_COURT = new Set(['charged', 'convicted', 'sentenced'])

/** People convicted, told after arrests that led to no charge yet, are those of another case. */
export const isOtherCase = (cues: readonly Outcome[], arrested: readonly PeopleMention[], roll: Roll): boolean =>
  isOfNew(arrested) &&
  cues.every(({ text }) => COURT.test(text)) &&
  roll.some(({ headline }) => !headline) &&
  !roll.some(({ status }) => status !== null && AFTER_COURT.has(status.value))

const isOfNew = (people: readonly PeopleMention[]): boolean =>
  people.some(({ count }) => count !== null) && !people.some(({ count, definite }) => count !== null && definite)
