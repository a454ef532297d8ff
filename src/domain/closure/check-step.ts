import { compareMoments, LONDON, type Moment } from '../calendar/london.ts'
import { type Deadline, deadlineFor, momentOf } from '../clocks/deadline.ts'
import type { Result } from '../kernel/result.ts'
import type { Law } from '../law/law.ts'
import type { Rule } from '../law/rule.ts'
import { furthestEnd, longestNotice, noticeEnd, orderEnd, RULES } from './clocks.ts'
import { type Closure, stepsOf } from './closure.ts'
import { checkAppeal, checkDecided } from './decisions.ts'
import type { Known } from './known.ts'
import { type ClosureRefusal, type ClosureRefusalCode, refusalFor, withLimit } from './refusals.ts'
import { type ClosureStep, fieldsOf, type StepName, type StepOf } from './steps/steps.ts'

type Check<Step> = (closure: Closure, step: Step, known: Known) => ClosureRefusal | undefined

/** Why a step cannot have happened as it says, beside what the closure as a whole rules out; `undefined` where it can. */
export const checkStep: Check<ClosureStep> = (closure, step, known) =>
  inTheFuture(closure, step, known) ??
  beforeTheIssue(closure, step) ??
  (CHECKS[step.act] as Check<ClosureStep> | undefined)?.(closure, step, known)

/** What is done to a notice or about it comes after its issue. */
function beforeTheIssue(closure: Closure, step: ClosureStep): ClosureRefusal | undefined {
  const [field, at] = Object.entries(step).find(([name]) => SINCE_ISSUE[step.act] === name) ?? []
  const limit = closure.issued?.at
  const isBefore = field !== undefined && limit !== undefined && isMoment(at) && compareMoments(at, limit) < 0
  return isBefore ? refusalFor(closure, 'before-the-issue', { field, limit }) : undefined
}

const SINCE_ISSUE: { readonly [Name in StepName]?: string } = {
  'notice-extended': 'extendedAt',
  varied: 'variedAt',
  application: 'appliedOn',
  cancelled: 'endedOn',
}

/** What has happened lies in the past: only hearings and ends of orders are ahead. Some fields have a refusal of their own. */
function inTheFuture(closure: Closure, step: ClosureStep, { now }: Known): ClosureRefusal | undefined {
  const ahead = Object.entries(step).find(
    ([field, value]) =>
      HAPPENED.has(field) && isMoment(value) && compareMoments(value, now.toZonedDateTimeISO(LONDON)) > 0,
  )
  return ahead && refusalFor(closure, 'in-the-future', { field: ahead[0] })
}

const HAPPENED = new Set([
  'happenedOn',
  'toldAt',
  'consultedAt',
  'issuedAt',
  'doneAt',
  'extendedAt',
  'variedAt',
  'appliedOn',
  'adjournedOn',
  'decidedAt',
  'decidedOn',
  'appealedOn',
  'happenedAt',
])

const isMoment = (value: unknown): value is Moment =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.ZonedDateTime

/** Each Act has its own test: what bears on the other's proves nothing here. */
const SHOWS = {
  'anti-social-behaviour-2014': ['nuisance', 'disorder', 'criminal-behaviour', 'offensive-behaviour'],
  'sexual-offences-2003': ['prostitution', 'pornography', 'child-sex-offence'],
} as const satisfies Record<Closure['route'], readonly StepOf<'evidence'>['shows'][]>

/** What evidence can show under an Act. */
export const whatEvidenceShows = (route: Closure['route']): readonly string[] => SHOWS[route]

const checkEvidence: (closure: Closure, step: StepOf<'evidence'>) => ClosureRefusal | undefined = (
  closure,
  { shows },
) => (whatEvidenceShows(closure.route).includes(shows) ? undefined : refusalFor(closure, 'evidence-of-another-act'))

function checkIssue(closure: Closure, step: StepOf<'issued'>, { law }: Known): ClosureRefusal | undefined {
  const { servedAt } = closure
  const missing = notSaid(closure, step)
  if (missing !== undefined) return refusalFor(closure, missing)
  const { noticeHours, forHours, issuedAt } = step
  const most = longestNotice(noticeHours === '48' ? 48 : 24, issuedAt, law)
  if (forHours !== undefined && most !== undefined && forHours > most) return refusalFor(closure, 'notice-too-long')
  return servedAt !== undefined && compareMoments(issuedAt, servedAt) > 0
    ? refusalFor(closure, 'issued-after-service')
    : undefined
}

/** What the Act wants of a notice and nobody has said. */
function notSaid({ route }: Closure, { noticeHours, advice }: StepOf<'issued'>): ClosureRefusalCode | undefined {
  const asks = fieldsOf('issued', route).map(([name]) => name)
  if (asks.includes('noticeHours') && noticeHours === undefined) return 'length-not-said'
  return asks.includes('advice') && advice === undefined ? 'advice-not-said' : undefined
}

const TO_A_PERSON = ['in-control', 'resident', 'told-before', 'other-part'] as const

function checkService(closure: Closure, step: StepOf<'service'>): ClosureRefusal | undefined {
  const { served, outcome, whyNot, how, to, doneAt } = step
  if (outcome !== 'done' && whyNot === undefined) return refusalFor(closure, 'why-not-served')
  if (TO_A_PERSON.some((person) => person === how) && to === undefined) return refusalFor(closure, 'to-whom-not-said')
  const issuedAt = issueOf(closure, served)
  if (issuedAt === 'not-issued') return refusalFor(closure, 'nothing-to-serve')
  return issuedAt !== undefined && compareMoments(doneAt, issuedAt) < 0
    ? refusalFor(closure, 'served-before-issue', { limit: issuedAt })
    : undefined
}

/** When what is served was issued; `undefined` where nobody has said. */
function issueOf(closure: Closure, served: StepOf<'service'>['served']): Moment | 'not-issued' | undefined {
  if (served === 'notice') return closure.issued?.at
  const issued = {
    extension: closure.noticeExtension?.at,
    variation: stepsOf(closure, 'varied')[0]?.variedAt,
    cancellation: closure.state === 'cancelled' ? closure.endedOn : undefined,
  }[served]
  return issued ?? 'not-issued'
}

function checkNoticeExtension(
  closure: Closure,
  { extendedAt }: StepOf<'notice-extended'>,
  { law }: Known,
): ClosureRefusal | undefined {
  if (closure.noticeHours === 48) return refusalFor(closure, 'only-24-hours-are-extended')
  const end = dueOf(noticeEnd(closure, law))
  return end !== undefined && compareMoments(extendedAt, end) > 0
    ? refusalFor(closure, 'notice-had-ended', { limit: end })
    : undefined
}

function checkAdjournment(
  closure: Closure,
  { adjournedOn, hearing }: StepOf<'adjourned'>,
  { law }: Known,
): ClosureRefusal | undefined {
  if (isBeforeService(closure, adjournedOn))
    return refusalFor(closure, 'hearing-before-service', { field: 'adjournedOn' })
  if (compareMoments(hearing, adjournedOn) < 0) return refusalFor(closure, 'adjourned-backwards')
  const limit = limitOf(RULES[closure.route].adjournment, adjournedOn, law)
  return limit !== undefined && compareMoments(hearing, limit) > 0
    ? refusalFor(closure, 'adjourned-too-long', { limit })
    : undefined
}

function checkOrder(closure: Closure, step: StepOf<'order'>): ClosureRefusal | undefined {
  const { covers, part, madeOn, startsAt, endsOn } = step
  if (covers === 'part' && part === undefined) return refusalFor(closure, 'part-not-said')
  if (startsAt === undefined) return undefined
  if (compareMoments(startsAt, madeOn) < 0) return refusalFor(closure, 'order-starts-before-it-is-made')
  return endsOn !== undefined && compareMoments(startsAt, endsOn) > 0
    ? refusalFor(closure, 'order-starts-after-its-end')
    : undefined
}

const isBeforeService = ({ servedAt }: Closure, at: Moment): boolean =>
  servedAt !== undefined && compareMoments(at, servedAt) < 0

function checkExtensionAsked(
  closure: Closure,
  { appliedOn, askedTo }: StepOf<'extension-applied'>,
  known: Known,
): ClosureRefusal | undefined {
  if (isBeforeOrder(closure, appliedOn))
    return refusalFor(closure, 'extension-before-the-order', { field: 'appliedOn' })
  const late = afterTheOrder(closure, appliedOn, known, 'extension-asked-after-the-end')
  if (late !== undefined) return late
  const limit = dueOf(furthestEnd(closure, known.law))
  return limit !== undefined && compareMoments(askedTo, limit) > 0
    ? refusalFor(closure, 'extension-longer-than-the-law', { limit, field: 'askedTo' })
    : undefined
}

const isBeforeOrder = ({ madeOn }: Closure, on: Moment): boolean =>
  madeOn !== undefined && compareMoments(on, madeOn) < 0

/** Nobody asks for a discharge or for access before there is an order. */
const beforeTheOrder = (closure: Closure, appliedOn: Moment): ClosureRefusal | undefined =>
  isBeforeOrder(closure, appliedOn) ? refusalFor(closure, 'ended-before-the-order', { field: 'appliedOn' }) : undefined

function afterTheOrder(
  closure: Closure,
  on: Moment,
  { law }: Known,
  code: ClosureRefusalCode,
): ClosureRefusal | undefined {
  const end = dueOf(orderEnd(closure, law))
  return end !== undefined && compareMoments(on, end) > 0 ? refusalFor(closure, code, { limit: end }) : undefined
}

/** The last moment that a rule allows after an event; `undefined` where none can be counted. */
export const limitOf = (rule: Rule, at: Moment | undefined, law: Law): Moment | undefined =>
  dueOf(deadlineFor(rule, { at }, law))

/** When a deadline is due; `undefined` where there is none. */
export const dueOf = (deadline: Result<Deadline, unknown>): Moment | undefined =>
  deadline.ok ? momentOf(deadline.value.due) : undefined

/** The refusal with the last moment that the law would have allowed, where `on` is after it. */
export const tooLate = (
  closure: Closure,
  code: ClosureRefusalCode,
  on: Moment,
  limit: Moment | undefined,
): readonly ClosureRefusal[] =>
  limit !== undefined && compareMoments(on, limit) > 0 ? [refusalFor(closure, code, withLimit(limit))] : []

/** The checks that a kind of step has of its own. */
const CHECKS: { readonly [Name in StepName]?: Check<StepOf<Name>> } = {
  evidence: checkEvidence,
  issued: checkIssue,
  served: ({ noticeHours, route }, step) =>
    step.noticeHours !== undefined && noticeHours !== undefined && step.noticeHours !== String(noticeHours)
      ? refusalFor({ route }, 'another-length')
      : undefined,
  service: checkService,
  'notice-extended': checkNoticeExtension,
  adjourned: checkAdjournment,
  application: (closure, { covers, part }) =>
    covers === 'part' && part === undefined ? refusalFor(closure, 'part-not-said') : undefined,
  order: checkOrder,
  'extension-applied': checkExtensionAsked,
  'access-applied': (closure, { appliedOn }) => beforeTheOrder(closure, appliedOn),
  appealed: checkAppeal,
  'appeal-decided': checkDecided,
  'access-decided': checkDecided,
  'costs-decided': checkDecided,
  'compensation-decided': checkDecided,
  continued: (closure, { decidedAt }) =>
    isBeforeService(closure, decidedAt)
      ? refusalFor(closure, 'hearing-before-service', { field: 'decidedAt' })
      : undefined,
  'discharge-applied': (closure, { appliedOn }, known) =>
    beforeTheOrder(closure, appliedOn) ?? afterTheOrder(closure, appliedOn, known, 'discharge-asked-after-the-end'),
}
