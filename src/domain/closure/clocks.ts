import { dayOf } from '../calendar/london.ts'
import type { ClockFacts, Grant } from '../clocks/clock-facts.ts'
import type { ClockRefusal } from '../clocks/clock-refusal.ts'
import { type Deadline, deadlineFor } from '../clocks/deadline.ts'
import type { Result } from '../kernel/result.ts'
import { ASB_CLOSURE_ADJOURN_14D } from '../law/closures/asb-closure-adjourn-14d.rule.ts'
import { ASB_CLOSURE_APPEAL_21D } from '../law/closures/asb-closure-appeal-21d.rule.ts'
import { ASB_CLOSURE_APPLICATION_HEARING } from '../law/closures/asb-closure-application-hearing.rule.ts'
import { ASB_CLOSURE_COMPENSATION_3M } from '../law/closures/asb-closure-compensation-3m.rule.ts'
import { ASB_CLOSURE_COSTS_3M } from '../law/closures/asb-closure-costs-3m.rule.ts'
import { ASB_CLOSURE_NOTICE_24H } from '../law/closures/asb-closure-notice-24h.rule.ts'
import { ASB_CLOSURE_NOTICE_48H } from '../law/closures/asb-closure-notice-48h.rule.ts'
import { ASB_CLOSURE_ORDER } from '../law/closures/asb-closure-order.rule.ts'
import { ASB_CLOSURE_TEMPORARY_48H } from '../law/closures/asb-closure-temporary-48h.rule.ts'
import { SOA_CLOSURE_ADJOURN_14D } from '../law/closures/soa-closure-adjourn-14d.rule.ts'
import { SOA_CLOSURE_APPEAL_21D } from '../law/closures/soa-closure-appeal-21d.rule.ts'
import { SOA_CLOSURE_COMPENSATION_3M } from '../law/closures/soa-closure-compensation-3m.rule.ts'
import { SOA_CLOSURE_COSTS_3M } from '../law/closures/soa-closure-costs-3m.rule.ts'
import { SOA_CLOSURE_HEARING_48H } from '../law/closures/soa-closure-hearing-48h.rule.ts'
import { SOA_CLOSURE_ORDER_3M } from '../law/closures/soa-closure-order-3m.rule.ts'
import type { Law } from '../law/law.ts'
import { type Rule, versionOn } from '../law/rule.ts'
import { type ClosureState, noticeLength, type Ordered, type Standing } from './closure.ts'
import type { ClosureRoute } from './route.ts'

/** A clock that runs on a closure: its deadline, or why there is none yet. */
export interface ClosureClock {
  readonly rule: Rule
  readonly outcome: Result<Deadline, ClockRefusal>
  /**
   * The day on which an order that still stands ceases by itself, where the clock runs from that: until then it is a
   * forecast. Absent where the clock runs from what has happened.
   */
  readonly startsOn?: Temporal.PlainDate
  /** The time of its last day at which an order ends, where it states one: the law itself counts days. */
  readonly endsAt?: Temporal.ZonedDateTime
}

/** The rules that run on a closure, by the Act under which premises are closed. */
export const RULES = {
  'anti-social-behaviour-2014': {
    hearing: ASB_CLOSURE_APPLICATION_HEARING,
    adjournment: ASB_CLOSURE_ADJOURN_14D,
    order: ASB_CLOSURE_ORDER,
    appeal: ASB_CLOSURE_APPEAL_21D,
    costs: ASB_CLOSURE_COSTS_3M,
    compensation: ASB_CLOSURE_COMPENSATION_3M,
  },
  'sexual-offences-2003': {
    hearing: SOA_CLOSURE_HEARING_48H,
    adjournment: SOA_CLOSURE_ADJOURN_14D,
    order: SOA_CLOSURE_ORDER_3M,
    appeal: SOA_CLOSURE_APPEAL_21D,
    costs: SOA_CLOSURE_COSTS_3M,
    compensation: SOA_CLOSURE_COMPENSATION_3M,
  },
} as const satisfies Record<ClosureRoute, Record<string, Rule>>

/** The clocks that run on a closure as it stands, each with its working or the reason why it cannot start. */
export const clocksOf = (closure: Standing, law: Law): readonly ClosureClock[] =>
  CLOCKS[closure.state](closure, law, (rule, facts) => ({ rule, outcome: deadlineFor(rule, facts, law) }))

type MakeClock = (rule: Rule, facts: ClockFacts) => ClosureClock

type ClocksIn = (closure: Standing, law: Law, clock: MakeClock) => readonly ClosureClock[]

const beforeCourt: ClocksIn = (closure, law, clock) => [
  ...noticeClocks(closure, law, clock),
  ...hearingClocks(closure, clock),
]

const underOrder: ClocksIn = (closure, law, clock) => [
  {
    rule: RULES[closure.route].order,
    outcome: orderEnd(closure, law),
    ...(closure.endsAt === undefined ? {} : { endsAt: closure.endsAt }),
  },
  ...decisionsOf(closure).map((on) => clock(RULES[closure.route].appeal, { at: on })),
  ...ceasing(closure, law),
]

const afterOrder: ClocksIn = ({ route, endedOn }, _law, clock) =>
  [RULES[route].costs, RULES[route].compensation].map((rule) => clock(rule, { at: endedOn }))

const afterRefusal: ClocksIn = (closure, _law, clock) => [
  ...continuedClocks(closure, clock),
  clock(RULES[closure.route].appeal, { at: closure.endedOn }),
  clock(RULES[closure.route].compensation, { at: closure.appealDismissedOn ?? closure.endedOn }),
]

/** Only the 2014 Act compensates for a notice that was cancelled (s 90(3)(a)). */
const afterCancellation: ClocksIn = ({ route, endedOn }, _law, clock) =>
  route === 'anti-social-behaviour-2014' ? [clock(RULES[route].compensation, { at: endedOn })] : []

/** What runs in each state of a closure. */
const CLOCKS: Readonly<Record<ClosureState, ClocksIn>> = {
  preparing: () => [],
  notice: beforeCourt,
  application: beforeCourt,
  order: underOrder,
  refused: afterRefusal,
  cancelled: afterCancellation,
  discharged: afterOrder,
  quashed: afterOrder,
}

/**
 * How long the notice itself keeps people out. Under the 2003 Act it lasts until the application is decided and has no
 * clock of its own; and where the court let it go on during an adjournment, it lasts as long as that.
 */
function noticeClocks(closure: Standing, law: Law, clock: MakeClock): readonly ClosureClock[] {
  const { route, noticeHours, adjourned } = closure
  const continued = continuedClocks(closure, clock)
  if (route === 'sexual-offences-2003' || noticeHours === undefined || continued.length > 0) return continued
  if (adjourned?.isContinued === true) return []
  return [{ rule: ruleOfNotice(noticeHours), outcome: noticeEnd(closure, law) }]
}

/** The rule of a notice, by the power under which it was issued. */
export const ruleOfNotice = (noticeHours: 24 | 48 | undefined) =>
  noticeHours === 48 ? ASB_CLOSURE_NOTICE_48H : ASB_CLOSURE_NOTICE_24H

/** When a notice ends by itself, with its extension; or why that cannot be said. */
export const noticeEnd = (closure: Standing, law: Law): Result<Deadline, ClockRefusal> =>
  deadlineFor(ruleOfNotice(closure.noticeHours), noticeFacts(closure, law), law)

/** A notice lasts for the hours that it states; where those are all that the law allows, the law's own count decides. */
function noticeFacts(closure: Standing, law: Law): ClockFacts {
  const { servedAt } = closure
  const stated = noticeLength(closure)
  const most = servedAt && longestNotice(closure.noticeHours, servedAt, law)
  const isShorter = stated !== undefined && most !== undefined && stated < most
  return {
    at: servedAt,
    until: isShorter ? servedAt?.add({ hours: stated }) : undefined,
    extensions: noticeGrants(closure),
  }
}

/** The most hours that the law of a day allows a notice; `undefined` where there was no such power. */
export function longestNotice(
  noticeHours: 24 | 48 | undefined,
  at: Temporal.ZonedDateTime,
  law: Law,
): number | undefined {
  const period = versionOn(ruleOfNotice(noticeHours), dayOf(at), law.commencements)?.period
  return period !== undefined && 'hours' in period ? period.hours : undefined
}

/** The extension of a notice of 24 hours as its rule knows it. */
function noticeGrants({ noticeExtension, servedAt, statedHours = NOTICE_24 }: Standing): readonly Grant[] {
  if (noticeExtension === undefined) return []
  const { role, at, hours } = noticeExtension
  const { code } = ASB_CLOSURE_NOTICE_24H.versions[0].extensions[0]
  return [{ code, by: role, at, until: servedAt?.add({ hours: statedHours + hours }) }]
}

const NOTICE_24 = ASB_CLOSURE_NOTICE_24H.versions[0].period.hours

/** The hours for which the court let a notice go on although it made no order. */
const continuedClocks = ({ continued }: Standing, clock: MakeClock): readonly ClosureClock[] =>
  continued === undefined
    ? []
    : [clock(ASB_CLOSURE_TEMPORARY_48H, { at: continued.at, until: continued.at.add({ hours: continued.hours }) })]

/** By when the court has to hear the application: first in the hours after service, then in the days after it adjourned. */
function hearingClocks({ route, servedAt, adjourned }: Standing, clock: MakeClock): readonly ClosureClock[] {
  const { hearing, adjournment } = RULES[route]
  return [adjourned === undefined ? clock(hearing, { at: servedAt }) : clock(adjournment, { at: adjourned.on })]
}

/** What the order of a closure says, and under which Act. */
type RoutedOrder = Ordered & { readonly route: ClosureRoute }

/** An extension as the rules of both Acts know it. */
const EXTENSION = { code: 'court-3m', by: 'magistrates-court' } as const

/** When an order ends, with every extension; or why that cannot be said. */
export const orderEnd = (order: RoutedOrder, law: Law): Result<Deadline, ClockRefusal> =>
  deadlineFor(RULES[order.route].order, orderFacts(order), law)

/** How far one more extension may carry an order at the most. */
export function furthestEnd(order: RoutedOrder, law: Law): Result<Deadline, ClockRefusal> {
  const { extensions, ...facts } = orderFacts(order)
  return deadlineFor(RULES[order.route].order, { ...facts, extensions: [...extensions, EXTENSION] }, law)
}

const orderFacts = ({ madeOn, endsOn, extensions = [] }: Ordered) => ({
  at: madeOn,
  until: endsOn,
  extensions: extensions.map(({ on, to }): Grant => ({ ...EXTENSION, at: on, until: to })),
})

/** The making of an order, each extension and the refusal of one can be appealed, each from its own day. */
const decisionsOf = ({ madeOn, extensions = [], extensionRefusedOn }: Standing) => [
  madeOn,
  ...extensions.map(({ on }) => on),
  ...(extensionRefusedOn === undefined ? [] : [extensionRefusedOn]),
]

/** The end that an order states, by its last extension if it has one; `undefined` where nobody has said. */
export const statedEnd = ({ endsOn, extensions = [] }: Ordered): Temporal.PlainDate | undefined =>
  extensions.at(-1)?.to ?? endsOn

/**
 * The clocks that start on the day on which an order ceases by itself, which is its last day (s 88(3), s 90(3): months
 * beginning with the day on which it ceases). None where no end is stated: the longest time that the law allows is no end.
 */
function ceasing(closure: RoutedOrder, law: Law): readonly ClosureClock[] {
  const startsOn = statedEnd(closure)
  if (startsOn === undefined) return []
  const { costs, compensation } = RULES[closure.route]
  return [costs, compensation].map((rule) => ({
    rule,
    startsOn,
    outcome: deadlineFor(rule, { at: startsOn }, law),
  }))
}
