import type { ClockFacts, Grant } from '../clocks/clock-facts.ts'
import type { ClockRefusal } from '../clocks/clock-refusal.ts'
import { type Deadline, deadlineFor } from '../clocks/deadline.ts'
import { type Result, unreachable } from '../kernel/result.ts'
import { ASB_CLOSURE_APPEAL_21D } from '../law/closures/asb-closure-appeal-21d.rule.ts'
import { ASB_CLOSURE_APPLICATION_HEARING } from '../law/closures/asb-closure-application-hearing.rule.ts'
import { ASB_CLOSURE_COMPENSATION_3M } from '../law/closures/asb-closure-compensation-3m.rule.ts'
import { ASB_CLOSURE_COSTS_3M } from '../law/closures/asb-closure-costs-3m.rule.ts'
import { ASB_CLOSURE_NOTICE_24H } from '../law/closures/asb-closure-notice-24h.rule.ts'
import { ASB_CLOSURE_NOTICE_48H } from '../law/closures/asb-closure-notice-48h.rule.ts'
import { ASB_CLOSURE_ORDER } from '../law/closures/asb-closure-order.rule.ts'
import { SOA_CLOSURE_APPEAL_21D } from '../law/closures/soa-closure-appeal-21d.rule.ts'
import { SOA_CLOSURE_COMPENSATION_3M } from '../law/closures/soa-closure-compensation-3m.rule.ts'
import { SOA_CLOSURE_COSTS_3M } from '../law/closures/soa-closure-costs-3m.rule.ts'
import { SOA_CLOSURE_HEARING_48H } from '../law/closures/soa-closure-hearing-48h.rule.ts'
import { SOA_CLOSURE_ORDER_3M } from '../law/closures/soa-closure-order-3m.rule.ts'
import type { Law } from '../law/law.ts'
import type { Rule } from '../law/rule.ts'
import type { Closure, ClosureRoute, Ordered } from './closure.ts'

/** A clock that runs on a closure: its deadline, or why there is none yet. */
export interface ClosureClock {
  readonly rule: Rule
  readonly outcome: Result<Deadline, ClockRefusal>
  /**
   * The day on which an order that still stands ceases by itself, where the clock runs from that: until then it is a
   * forecast. Absent where the clock runs from what has happened.
   */
  readonly startsOn?: Temporal.PlainDate
}

/** The rules that run on a closure, by the Act under which premises are closed. */
export const RULES = {
  'anti-social-behaviour-2014': {
    hearing: ASB_CLOSURE_APPLICATION_HEARING,
    order: ASB_CLOSURE_ORDER,
    appeal: ASB_CLOSURE_APPEAL_21D,
    costs: ASB_CLOSURE_COSTS_3M,
    compensation: ASB_CLOSURE_COMPENSATION_3M,
  },
  'sexual-offences-2003': {
    hearing: SOA_CLOSURE_HEARING_48H,
    order: SOA_CLOSURE_ORDER_3M,
    appeal: SOA_CLOSURE_APPEAL_21D,
    costs: SOA_CLOSURE_COSTS_3M,
    compensation: SOA_CLOSURE_COMPENSATION_3M,
  },
} as const satisfies Record<ClosureRoute, Record<string, Rule>>

/** The clocks that run on a closure as it stands, each with its working or the reason why it cannot start. */
export function clocksOf(closure: Closure, law: Law): readonly ClosureClock[] {
  const rules = RULES[closure.route]
  const clock = (rule: Rule, facts: ClockFacts): ClosureClock => ({ rule, outcome: deadlineFor(rule, facts, law) })
  switch (closure.state) {
    case 'notice':
    case 'application':
      return [...noticeRules(closure), rules.hearing].map((rule) => clock(rule, { at: closure.servedAt }))
    case 'order':
      return [
        { rule: rules.order, outcome: orderEnd(closure, law) },
        ...decisionsOf(closure).map((on) => clock(rules.appeal, { at: on })),
        ...ceasing(closure, law),
      ]
    case 'discharged':
      return [clock(rules.costs, { at: closure.endedOn }), clock(rules.compensation, { at: closure.endedOn })]
    case 'refused':
      return [clock(rules.appeal, { at: closure.endedOn }), clock(rules.compensation, { at: closure.endedOn })]
    case 'cancelled':
      return [clock(rules.compensation, { at: closure.endedOn })]
    default:
      return unreachable(closure)
  }
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

/** The making of an order and each extension can be appealed, each from its own day. */
const decisionsOf = ({ madeOn, extensions = [] }: Ordered): readonly (Temporal.PlainDate | undefined)[] => [
  madeOn,
  ...extensions.map(({ on }) => on),
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

/** Under the 2003 Act a notice lasts until the application is decided: it has no clock of its own. */
function noticeRules({ route, noticeHours }: Closure): readonly Rule[] {
  if (route === 'sexual-offences-2003' || noticeHours === undefined) return []
  return [noticeHours === 24 ? ASB_CLOSURE_NOTICE_24H : ASB_CLOSURE_NOTICE_48H]
}
