import type { WorkingCalendar } from '../calendar/working-days.ts'
import type { ClockFacts } from '../clocks/clock-facts.ts'
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
import type { Rule } from '../law/rule.ts'
import type { Closure, ClosureRoute } from './closure.ts'

/** A clock that runs on a closure: its deadline, or why there is none yet. */
export interface ClosureClock {
  readonly rule: Rule
  readonly outcome: Result<Deadline, ClockRefusal>
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
export function clocksOf(closure: Closure, calendar: WorkingCalendar): readonly ClosureClock[] {
  const rules = RULES[closure.route]
  const clock = (rule: Rule, facts: ClockFacts): ClosureClock => ({ rule, outcome: deadlineFor(rule, facts, calendar) })
  switch (closure.state) {
    case 'notice':
    case 'application':
      return [...noticeRules(closure), rules.hearing].map((rule) => clock(rule, { at: closure.servedAt }))
    case 'order':
      return [
        clock(rules.order, { at: closure.madeOn, until: closure.endsOn }),
        clock(rules.appeal, { at: closure.madeOn }),
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

/** Under the 2003 Act a notice lasts until the application is decided: it has no clock of its own. */
function noticeRules({ route, noticeHours }: Closure): readonly Rule[] {
  if (route === 'sexual-offences-2003' || noticeHours === undefined) return []
  return [noticeHours === 24 ? ASB_CLOSURE_NOTICE_24H : ASB_CLOSURE_NOTICE_48H]
}
