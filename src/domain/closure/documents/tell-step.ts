import type { Moment } from '../../calendar/london.ts'
import { say } from '../../calendar/say.ts'
import { type ClosureStep, kindOf } from '../steps/steps.ts'
import { CAPACITIES, LIMBS, MEANS, OUTCOMES, REACHED, SERVED, STANDINGS, WAYS } from './sayings.words.ts'

/** The fields that say when a step happened, by the kind of step in which they stand alone. */
const WHEN = [
  'doneAt',
  'issuedAt',
  'servedAt',
  'extendedAt',
  'variedAt',
  'toldAt',
  'consultedAt',
  'decidedAt',
  'happenedAt',
  'happenedOn',
  'appliedOn',
  'adjournedOn',
  'madeOn',
  'extendedOn',
  'appealedOn',
  'decidedOn',
  'endedOn',
] as const

/** When a step happened; `undefined` where nobody has said. How things stood at first happened when the first of it did. */
export function momentOfStep(step: ClosureStep): Moment | undefined {
  const facts = factsOf(step)
  return WHEN.map((field) => facts[field]).find(isMoment)
}

/** Everything else that is recorded of a step, as `name: value`. */
export function detailsOf(step: ClosureStep): readonly string[] {
  const facts = factsOf(step)
  const at = momentOfStep(step)
  return Object.entries(kindOf(step.act).fields).flatMap(([name, { type }]) => {
    const value = facts[name]
    if (value === undefined || value === '' || value === at || LEFT_OUT.has(name)) return []
    return [`${NAMES[name] ?? name}: ${sayFact(name, value, type === 'choice').replace(/\.$/, '')}`]
  })
}

type Fact = string | number | Moment | undefined

const factsOf = (step: ClosureStep): Readonly<Record<string, Fact>> => ({ ...step })

const isMoment = (value: Fact): value is Moment =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.ZonedDateTime

const sayFact = (name: string, value: string | number | Moment, isCode: boolean): string => {
  if (typeof value === 'string') return isCode ? (CODES_OF[name]?.[value] ?? CODES[value] ?? value) : value
  return typeof value === 'number' ? String(value) : say(value)
}

/** A photo is named in the certificate of service; where evidence comes from has a column of its own. */
const LEFT_OUT = new Set(['photo', 'source', 'actStated'])

/** Where one code means different things in different facts. */
const CODES_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  against: { order: 'the order', extension: 'the extension', refusal: 'the refusal' },
  how: { other: 'in another way' },
  standing: { resident: 'lives there' },
}

const CODES: Readonly<Record<string, string>> = {
  ...CAPACITIES,
  ...SERVED,
  ...MEANS,
  ...STANDINGS,
  ...REACHED,
  ...OUTCOMES,
  ...Object.fromEntries(Object.entries(WAYS).map(([code, { said }]) => [code, said])),
  ...Object.fromEntries(Object.entries(LIMBS).map(([code, { said }]) => [code, said])),
  // The same code stands for a way of service and for a standing.
  resident: 'a person who lives on the premises',
  'anti-social-behaviour-2014': 'Anti-social Behaviour, Crime and Policing Act 2014',
  'sexual-offences-2003': 'Sexual Offences Act 2003',
  continued: 'the notice goes on meanwhile',
  'not-continued': 'the notice does not go on meanwhile',
  'in-writing': 'in writing',
  orally: 'by word of mouth',
  council: 'the council',
  police: 'the police',
  other: 'another',
  'in-force': 'in force',
  'chief-executive-or-designate': 'Chief executive of the council, or designated by them',
}

const NAMES: Readonly<Record<string, string>> = {
  state: 'How far it was',
  route: 'Act',
  noticeHours: 'Hours of the notice',
  forHours: 'Hours that it states',
  servedAt: 'Served',
  hearing: 'Hearing',
  madeOn: 'Order made',
  orderLength: 'Length of the order',
  endsOn: 'Order ends',
  endedOn: 'Decided',
  because: 'Why',
  shows: 'Shows',
  what: 'What',
  happenedOn: 'Happened',
  exhibit: 'Exhibit',
  who: 'Who',
  standing: 'As',
  how: 'How',
  outcome: 'What came of it',
  response: 'They said',
  body: 'Body',
  court: 'Court',
  by: 'By',
  role: 'As',
  given: 'Authority given',
  why: 'Why',
  shutOut: 'Keeps out',
  advice: 'Advice',
  served: 'What was served',
  where: 'Where',
  to: 'To',
  whyNot: 'Why not',
  hours: 'Hours',
  part: 'Part',
  continued: 'Notice',
  covers: 'Covers',
  mayEnter: 'May enter',
  otherParts: 'Other parts',
  consulted: 'Consulted',
  askedTo: 'Asked to',
  extendedTo: 'Extended to',
  against: 'Against',
  reportedTo: 'Reported to',
  terms: 'Terms',
  amount: 'Amount in pounds',
  fromWhom: 'From',
  forWhat: 'For',
  caseNumber: 'Case number',
  respondent: 'Respondent',
  startsAt: 'Starts',
  askedFor: 'Asked for',
  licence: 'Premises licence',
}
