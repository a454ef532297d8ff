import { compareMoments, dayOf, type Moment } from '../calendar/london.ts'
import { dueOf, isEarlierDay, limitOf, tooLate } from './check-step.ts'
import { clocksOf, orderEnd, RULES } from './clocks.ts'
import { type Closure, stepsOf } from './closure.ts'
import type { Known } from './known.ts'
import { type ClosureRefusal, type ClosureRefusalCode, refusalFor } from './refusals.ts'
import type { ClosureStep, StepName, StepOf } from './steps/steps.ts'

type Refusals<Step> = (closure: Closure, step: Step, known: Known) => readonly ClosureRefusal[]

/** Everything that the law wanted before or by this step and that the record does not show: it can be recorded late, with a reason. */
export const lateRefusals: Refusals<ClosureStep> = (closure, step, known) =>
  (LATE[step.act] as Refusals<ClosureStep> | undefined)?.(closure, step, known) ?? []

/** What has to come before a notice, and what is said where the record does not show it. */
const BEFORE_ISSUE: readonly (readonly [
  code: ClosureRefusalCode,
  isMissing: (closure: Closure, issuedAt: Temporal.ZonedDateTime) => boolean,
])[] = [
  ['test-not-shown', (closure) => !showsTheTest(closure)],
  ['evidence-too-old', (closure, issuedAt) => isTooOld(closure, issuedAt)],
  ['nobody-told', (closure) => stepsOf(closure, 'told').length === 0],
  ['nobody-consulted', (closure) => stepsOf(closure, 'consulted').length === 0],
  ['council-not-consulted', (closure) => isCouncilLeftOut(closure)],
  ['no-court-slot', ({ hearing }, issuedAt) => hearing === undefined || isEarlierDay(hearing, issuedAt)],
]

const beforeIssue = (closure: Closure, { issuedAt }: StepOf<'issued'>): readonly ClosureRefusal[] =>
  BEFORE_ISSUE.flatMap(([code, isMissing]) => (isMissing(closure, issuedAt) ? [refusalFor(closure, code)] : []))

/** The 2003 Act wants the council consulted; whether anybody was is another question. */
function isCouncilLeftOut(closure: Closure): boolean {
  const consulted = stepsOf(closure, 'consulted')
  const isWanted = closure.route === 'sexual-offences-2003' && consulted.length > 0
  return isWanted && consulted.every(({ body }) => body !== 'council')
}

/** Under the 2003 Act the use has to lie in the three months that end with the day on which the issue is considered. */
function isTooOld(closure: Closure, consideredAt: Temporal.ZonedDateTime): boolean {
  const dates = stepsOf(closure, 'evidence').flatMap(({ happenedOn }) => happenedOn ?? [])
  if (closure.route !== 'sexual-offences-2003' || dates.length === 0) return false
  const before = dayOf(consideredAt).subtract({ months: RELEVANT_MONTHS })
  return dates.every((on) => compareMoments(on, before) <= 0)
}

/** @see Sexual Offences Act 2003 s 136B: three months ending with the day of consideration; the day three months before is no part of them */
const RELEVANT_MONTHS = 3

/** Under the 2014 Act a notice rests on nuisance or disorder; criminal behaviour counts only for the order (s 80(5)). */
export const showsTheTest = (closure: Closure): boolean =>
  stepsOf(closure, 'evidence').some(
    ({ shows }) => closure.route === 'sexual-offences-2003' || shows === 'nuisance' || shows === 'disorder',
  )

const hearingLimit = ({ route, servedAt }: Closure, { law }: Known): Moment | undefined =>
  limitOf(RULES[route].hearing, servedAt, law)

/** The last day on which the court can decide: that of the hearing in time, or that to which it adjourned. */
function lastDayToHear(closure: Closure, known: Known): Moment | undefined {
  const { adjourned, route } = closure
  const limit =
    adjourned === undefined ? hearingLimit(closure, known) : limitOf(RULES[route].adjournment, adjourned.on, known.law)
  return limit && dayOf(limit)
}

/** An appeal is in time as long as one of the decisions can still be appealed. */
function appealLimit(closure: Closure, { against }: StepOf<'appealed'>, { law }: Known): Moment | undefined {
  const decided = {
    order: closure.madeOn,
    extension: closure.extensions?.at(-1)?.on ?? stepsOf(closure, 'extension-refused').at(-1)?.decidedOn,
    refusal: closure.endedOn ?? stepsOf(closure, 'extension-refused').at(-1)?.decidedOn,
  }[against]
  return limitOf(RULES[closure.route].appeal, decided, law)
}

/** Whether the notice or the order kept people out at a moment; true where that cannot be said. */
function isShut(closure: Closure, at: Temporal.ZonedDateTime, { law }: Known): boolean {
  const { servedAt, madeOn } = closure
  if (servedAt !== undefined && compareMoments(at, servedAt) < 0) return false
  if (closure.state === 'order' || madeOn !== undefined) {
    const end = dueOf(orderEnd(closure, law))
    return end === undefined || compareMoments(at, end) <= 0
  }
  const ends = clocksOf(closure, law).flatMap(({ rule, outcome }) =>
    rule.id.includes('notice') || rule.id.includes('temporary') ? [dueOf(outcome)] : [],
  )
  return ends.length === 0 || ends.some((end) => end === undefined || compareMoments(at, end) <= 0)
}

/** Costs and compensation are asked for in the months that begin with the day on which the closure ceased. */
function windowRefusals(
  closure: Closure,
  on: Temporal.PlainDate,
  { law }: Known,
  what: 'costs' | 'compensation',
): readonly ClosureRefusal[] {
  const rule = RULES[closure.route][what]
  const clock = clocksOf(closure, law).find((running) => running.rule === rule)
  const from = clock?.startsOn ?? closure.endedOn ?? dueOf(orderEnd(closure, law))
  if (from !== undefined && compareMoments(on, from) < 0)
    return [refusalFor(closure, `${what}-too-early`, { limit: from })]
  return tooLate(closure, `${what}-too-late`, on, clock === undefined ? limitOf(rule, from, law) : dueOf(clock.outcome))
}

/** What the law wants of a kind of step, as far as it can have happened otherwise. */
const LATE: { readonly [Name in StepName]?: Refusals<StepOf<Name>> } = {
  issued: beforeIssue,
  slot: (closure, { hearing }, known) => tooLate(closure, 'court-slot-too-late', hearing, hearingLimit(closure, known)),
  adjourned: (closure, { adjournedOn }, known) =>
    closure.adjourned === undefined
      ? tooLate(closure, 'adjourned-too-late', adjournedOn, hearingLimit(closure, known))
      : [refusalFor(closure, 'adjourned-again')],
  order: (closure, { madeOn }, known) => tooLate(closure, 'heard-too-late', madeOn, lastDayToHear(closure, known)),
  extended: (closure) => (isExtensionAskedFor(closure) ? [] : [refusalFor(closure, 'extension-not-asked-for')]),
  appealed: (closure, step, known) =>
    tooLate(closure, 'appealed-too-late', step.appealedOn, appealLimit(closure, step, known)),
  breach: (closure, { happenedAt }, known) =>
    isShut(closure, happenedAt, known) ? [] : [refusalFor(closure, 'no-breach-then')],
  'access-applied': (closure, { appliedOn }, { law }) =>
    tooLate(closure, 'access-asked-after-the-end', appliedOn, dueOf(orderEnd(closure, law))),
  'costs-applied': (closure, { appliedOn }, known) => windowRefusals(closure, appliedOn, known, 'costs'),
  'compensation-claimed': (closure, { appliedOn }, known) => windowRefusals(closure, appliedOn, known, 'compensation'),
}

/** Whether an application stands for the next extension. What began as an order was not followed step by step. */
const isExtensionAskedFor = (closure: Closure): boolean =>
  closure.steps.length < 2 || stepsOf(closure, 'extension-applied').length > (closure.extensions?.length ?? 0)
