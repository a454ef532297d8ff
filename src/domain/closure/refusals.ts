import { compareMoments, inLondon, LONDON, type Moment } from '../calendar/london.ts'
import type { WorkingCalendar } from '../calendar/working-days.ts'
import { deadlineFor, momentOf } from '../clocks/deadline.ts'
import { unreachable } from '../kernel/result.ts'
import { versionOn } from '../law/rule.ts'
import { RULES } from './clocks.ts'
import type { Closure } from './closure.ts'
import { citationOf, type Provision } from './provisions.ts'

/** The date of a closure at which a refusal points. */
export type ClosureField = 'servedAt' | 'hearing' | 'madeOn' | 'endsOn' | 'endedOn'

/** Each reason why a closure cannot be so, with the field at fault (if one is) and the provision that says so. */
const REASONS = {
  'already-served': { field: undefined, provision: 'service' },
  'not-applied-for': { field: undefined, provision: 'application' },
  'already-ordered': { field: undefined, provision: 'discharge' },
  'no-order': { field: undefined, provision: 'discharge' },
  'already-ended': { field: undefined, provision: 'application' },
  'service-in-the-future': { field: 'servedAt', provision: 'service' },
  'service-before-the-act': { field: 'servedAt', provision: 'commencement' },
  'hearing-before-service': { field: 'hearing', provision: 'hearing' },
  'order-in-the-future': { field: 'madeOn', provision: 'order' },
  'order-before-the-act': { field: 'madeOn', provision: 'commencement' },
  'order-before-service': { field: 'madeOn', provision: 'application' },
  'order-ends-before-it-is-made': { field: 'endsOn', provision: 'length' },
  'order-longer-than-the-law': { field: 'endsOn', provision: 'length' },
  'ended-in-the-future': { field: 'endedOn', provision: 'discharge' },
  'ended-before-service': { field: 'endedOn', provision: 'cancellation' },
  'ended-before-the-order': { field: 'endedOn', provision: 'discharge' },
  'ended-after-the-order-ran-out': { field: 'endedOn', provision: 'discharge' },
} as const satisfies Record<string, { readonly field: ClosureField | undefined; readonly provision: Provision }>

export type ClosureRefusalCode = keyof typeof REASONS

/** Why a closure cannot be so: pages have words for each code. */
export interface ClosureRefusal {
  readonly code: ClosureRefusalCode
  readonly field: ClosureField | undefined
  readonly citation: string
  /** The last moment that the law would have allowed, where that is the question. */
  readonly limit?: Moment
}

/** A refusal with the citation of the Act under which the premises are closed. */
export function refusalFor(
  { route }: Pick<Closure, 'route'>,
  code: ClosureRefusalCode,
  limit?: Moment,
): ClosureRefusal {
  const { field, provision } = REASONS[code]
  return { code, field, citation: citationOf(route, provision), ...(limit === undefined ? {} : { limit }) }
}

type Context = { readonly now: Temporal.Instant; readonly calendar: WorkingCalendar }

/** The first thing in a closure that cannot be so; `undefined` where everything can. What nobody has said is no fault. */
export function checkClosure(closure: Closure, context: Context): ClosureRefusal | undefined {
  return checkService(closure, context) ?? checkOrder(closure, context) ?? checkEnd(closure, context)
}

function checkService(closure: Closure, { now }: Context): ClosureRefusal | undefined {
  const { route, servedAt, hearing } = closure
  if (servedAt === undefined) return undefined
  if (Temporal.Instant.compare(servedAt.toInstant(), now) > 0) return refusalFor(closure, 'service-in-the-future')
  if (versionOn(RULES[route].hearing, inLondon(servedAt).toPlainDate()) === undefined) {
    return refusalFor(closure, 'service-before-the-act')
  }
  const isBefore = hearing !== undefined && compareMoments(hearing, servedAt) < 0
  return isBefore ? refusalFor(closure, 'hearing-before-service') : undefined
}

function checkOrder(closure: Closure, context: Context): ClosureRefusal | undefined {
  const { madeOn, endsOn } = orderOf(closure)
  if (madeOn === undefined) return undefined
  if (isAfter(madeOn, today(context))) return refusalFor(closure, 'order-in-the-future')
  if (closure.servedAt !== undefined && compareMoments(madeOn, closure.servedAt) < 0) {
    return refusalFor(closure, 'order-before-service')
  }
  const limit = orderLimit(closure, madeOn, context)
  if (limit === undefined) return refusalFor(closure, 'order-before-the-act')
  if (endsOn === undefined) return undefined
  if (isAfter(madeOn, endsOn)) return refusalFor(closure, 'order-ends-before-it-is-made')
  return compareMoments(endsOn, limit) > 0 ? refusalFor(closure, 'order-longer-than-the-law', limit) : undefined
}

function checkEnd(closure: Closure, context: Context): ClosureRefusal | undefined {
  if (!('endedOn' in closure) || closure.endedOn === undefined) return undefined
  const { endedOn, servedAt, state } = closure
  if (isAfter(endedOn, today(context))) return refusalFor(closure, 'ended-in-the-future')
  if (servedAt !== undefined && compareMoments(endedOn, servedAt) < 0)
    return refusalFor(closure, 'ended-before-service')
  return state === 'discharged' ? checkDischarge(closure, endedOn, context) : undefined
}

function checkDischarge(closure: Closure, endedOn: Temporal.PlainDate, context: Context): ClosureRefusal | undefined {
  const { madeOn, endsOn } = orderOf(closure)
  if (madeOn === undefined) return undefined
  if (isAfter(madeOn, endedOn)) return refusalFor(closure, 'ended-before-the-order')
  const last = endsOn ?? orderLimit(closure, madeOn, context)
  const isLate = last !== undefined && compareMoments(endedOn, last) > 0
  return isLate ? refusalFor(closure, 'ended-after-the-order-ran-out', last) : undefined
}

/** The last day that the law allows an order made on a day; `undefined` where no rule was in force that day. */
function orderLimit({ route }: Closure, madeOn: Temporal.PlainDate, { calendar }: Context): Moment | undefined {
  const deadline = deadlineFor(RULES[route].order, { at: madeOn }, calendar)
  return deadline.ok ? momentOf(deadline.value.due) : undefined
}

/** What is known of the order of a closure that may have one. */
function orderOf(closure: Closure): { readonly madeOn?: Day; readonly endsOn?: Day } {
  switch (closure.state) {
    case 'notice':
    case 'application':
      return {}
    case 'order':
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return { madeOn: closure.madeOn, endsOn: closure.endsOn }
    default:
      return unreachable(closure)
  }
}

type Day = Temporal.PlainDate | undefined

const today = ({ now }: Context): Temporal.PlainDate => now.toZonedDateTimeISO(LONDON).toPlainDate()

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0
