import { compareMoments, dayOf, type Moment } from '../calendar/london.ts'
import { beforeIssue } from './before-issue.ts'
import { dueOf, limitOf, tooLate } from './check-step.ts'
import { clocksOf, noticeEnd, orderEnd, RULES } from './clocks.ts'
import { type Closure, stepsOf } from './closure.ts'
import { decisionAppealed } from './decisions.ts'
import { afterStep } from './fold.ts'
import type { Known } from './known.ts'
import { type ClosureRefusal, refusalFor } from './refusals.ts'
import { isShut } from './shut.ts'
import type { ClosureStep, StepName, StepOf } from './steps/steps.ts'

type Refusals<Step> = (closure: Closure, step: Step, known: Known) => readonly ClosureRefusal[]

/** Everything that the law wanted before or by this step and that the record does not show: it can be recorded late, with a reason. */
export const lateRefusals: Refusals<ClosureStep> = (closure, step, known) =>
  (LATE[step.act] as Refusals<ClosureStep> | undefined)?.(closure, step, known) ?? []

const hearingLimit = ({ route, servedAt }: Closure, { law }: Known): Moment | undefined =>
  limitOf(RULES[route].hearing, servedAt, law)

/** By when the court has to decide: in the hours after service, or in the days to which it can adjourn. */
const lastTimeToHear = (closure: Closure, known: Known): Moment | undefined =>
  closure.adjourned === undefined
    ? hearingLimit(closure, known)
    : limitOf(RULES[closure.route].adjournment, closure.adjourned.on, known.law)

/** When the court heard what it decided on a day: at the hour that it had given for that day, if it had. */
const heardAt = ({ hearing }: Closure, madeOn: Temporal.PlainDate): Moment =>
  hearing !== undefined && dayOf(hearing).equals(madeOn) ? hearing : madeOn

/** The hour that the court has given, held against the law as soon as the service says what the law's hour is. */
const slotTooLate = (closure: Closure, known: Known): readonly ClosureRefusal[] =>
  closure.hearing === undefined || closure.adjourned !== undefined
    ? []
    : tooLate(closure, 'court-slot-too-late', closure.hearing, hearingLimit(closure, known))

/** An appeal is in time as long as the last of the decisions that it can be against can still be appealed. */
const appealLimit = (closure: Closure, { against }: StepOf<'appealed'>, { law }: Known): Moment | undefined =>
  limitOf(RULES[closure.route].appeal, decisionAppealed(closure, against), law)

/** An extension notice has to be served (s 79), and there is nothing left to extend once the notice has ended. */
const extensionServedLate: Refusals<StepOf<'service'>> = (closure, { doneAt }, { law }) =>
  tooLate(closure, 'extension-served-late', doneAt, dueOf(noticeEnd({ ...closure, noticeExtension: undefined }, law)))

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
  served: (closure, step, known) => slotTooLate(afterStep(closure, step), known),
  service: (closure, step, known) => [
    ...(closure.servedAt === undefined ? slotTooLate(afterStep(closure, step), known) : []),
    ...(step.served === 'extension' && step.outcome === 'done' ? extensionServedLate(closure, step, known) : []),
  ],
  application: (closure, step, known) =>
    step.hearing === undefined ? [] : slotTooLate(afterStep(closure, step), known),
  adjourned: (closure, { adjournedOn }, known) =>
    closure.adjourned === undefined
      ? tooLate(closure, 'adjourned-too-late', adjournedOn, hearingLimit(closure, known))
      : [refusalFor(closure, 'adjourned-again')],
  // The Crown Court makes on appeal the order that was refused: the hours are those of the magistrates.
  order: (closure, { madeOn }, known) =>
    closure.state === 'refused'
      ? []
      : [
          ...tooLate(closure, 'heard-too-late', heardAt(closure, madeOn), lastTimeToHear(closure, known)),
          ...(closure.hearing !== undefined && compareMoments(dayOf(closure.hearing), madeOn) > 0
            ? [refusalFor(closure, 'decided-before-the-hearing', { limit: closure.hearing })]
            : []),
        ],
  extended: (closure) =>
    isExtensionAskedFor(closure) || isExtendedOnAppeal(closure) ? [] : [refusalFor(closure, 'extension-not-asked-for')],
  'extension-refused': (closure) =>
    isExtensionAskedFor(closure) ? [] : [refusalFor(closure, 'extension-not-asked-for')],
  appealed: (closure, step, known) =>
    tooLate(closure, 'appealed-too-late', step.appealedOn, appealLimit(closure, step, known)),
  breach: (closure, { happenedAt }, known) =>
    isShut(closure, happenedAt, known) ? [] : [refusalFor(closure, 'no-breach-then')],
  'access-applied': (closure, { appliedOn }, { law }) =>
    tooLate(closure, 'access-asked-after-the-end', appliedOn, dueOf(orderEnd(closure, law))),
  'costs-applied': (closure, { appliedOn }, known) => windowRefusals(closure, appliedOn, known, 'costs'),
  'compensation-claimed': (closure, { appliedOn }, known) => windowRefusals(closure, appliedOn, known, 'compensation'),
}

/**
 * Whether an application waits for the court's decision on an extension. An order that was not followed from its making
 * may have been extended without anybody's having recorded what was asked.
 */
function isExtensionAskedFor(closure: Closure): boolean {
  const asked = stepsOf(closure, 'extension-applied').length
  const [began] = closure.steps
  if (asked === 0 && (began?.act !== 'began' || began.state === 'order')) return true
  return asked > stepsOf(closure, 'extended').length + stepsOf(closure, 'extension-refused').length
}

/** The Crown Court extends on appeal what the magistrates refused to extend. */
const isExtendedOnAppeal = (closure: Closure): boolean =>
  stepsOf(closure, 'appealed').some(
    ({ against }, nth) => against === 'refusal' && stepsOf(closure, 'appeal-decided')[nth]?.outcome === 'allowed',
  )
