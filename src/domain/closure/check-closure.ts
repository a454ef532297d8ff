import { compareMoments, inLondon, LONDON, type Moment } from '../calendar/london.ts'
import { momentOf } from '../clocks/deadline.ts'
import { unreachable } from '../kernel/result.ts'
import type { Law } from '../law/law.ts'
import { versionOn } from '../law/rule.ts'
import { furthestEnd, orderEnd, RULES, statedEnd } from './clocks.ts'
import type { Closure, OrderExtension, Ordered } from './closure.ts'
import { type ClosureRefusal, refusalFor } from './refusals.ts'

type Context = { readonly now: Temporal.Instant; readonly law: Law }

/** The first thing in a closure that cannot be so; `undefined` where everything can. What nobody has said is no fault. */
export function checkClosure(closure: Closure, context: Context): ClosureRefusal | undefined {
  return (
    checkService(closure, context) ??
    checkOrder(closure, context) ??
    checkExtensions(closure, context) ??
    checkEnd(closure, context)
  )
}

function checkService(closure: Closure, { now, law }: Context): ClosureRefusal | undefined {
  const { route, servedAt, hearing } = closure
  if (servedAt === undefined) return undefined
  if (Temporal.Instant.compare(servedAt.toInstant(), now) > 0) return refusalFor(closure, 'service-in-the-future')
  if (versionOn(RULES[route].hearing, inLondon(servedAt).toPlainDate(), law.commencements) === undefined) {
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
  const order = orderOf(closure)
  if (order.madeOn === undefined) return undefined
  if (isAfter(order.madeOn, endedOn)) return refusalFor(closure, 'ended-before-the-order')
  const last = endOf(closure, order, context)
  const isLate = last !== undefined && compareMoments(endedOn, last) > 0
  return isLate ? refusalFor(closure, 'ended-after-the-order-ran-out', last) : undefined
}

/** The last day that the law allows an order made on a day; `undefined` where no rule was in force that day. */
function orderLimit({ route }: Closure, madeOn: Temporal.PlainDate, { law }: Context): Moment | undefined {
  const deadline = orderEnd({ route, madeOn }, law)
  return deadline.ok ? momentOf(deadline.value.due) : undefined
}

/** The last day of an order as far as it was extended; without a day on which it was made, what it states itself. */
function endOf({ route }: Closure, order: Ordered, { law }: Context): Moment | undefined {
  const deadline = orderEnd({ route, ...order }, law)
  return deadline.ok ? momentOf(deadline.value.due) : statedEnd(order)
}

/** Holds every extension against the order as those before it left it. */
function checkExtensions(closure: Closure, context: Context): ClosureRefusal | undefined {
  const { extensions = [], ...order } = orderOf(closure)
  for (const [index, extension] of extensions.entries()) {
    const fault = checkExtension(closure, { ...order, extensions: extensions.slice(0, index) }, extension, context)
    if (fault !== undefined) return fault
  }
  return undefined
}

function checkExtension(
  closure: Closure,
  before: Ordered,
  { on, to }: OrderExtension,
  context: Context,
): ClosureRefusal | undefined {
  if (isAfter(on, today(context))) return refusalFor(closure, 'extension-in-the-future')
  if (before.madeOn !== undefined && isAfter(before.madeOn, on)) {
    return refusalFor(closure, 'extension-before-the-order')
  }
  const end = endOf(closure, before, context)
  if (end === undefined) return undefined
  if (compareMoments(on, end) > 0) return refusalFor(closure, 'extension-after-the-order-ended', end)
  if (compareMoments(to, end) <= 0) return refusalFor(closure, 'extension-carries-no-further', end)
  const limit = furthest(closure, before, context)
  const isLonger = limit !== undefined && compareMoments(to, limit) > 0
  return isLonger ? refusalFor(closure, 'extension-longer-than-the-law', limit) : undefined
}

/** How far one more extension may carry an order; `undefined` where the day on which it was made is not known. */
function furthest({ route }: Closure, before: Ordered, { law }: Context): Moment | undefined {
  const deadline = furthestEnd({ route, ...before }, law)
  return deadline.ok ? momentOf(deadline.value.due) : undefined
}

/** What is known of the order of a closure that may have one. */
function orderOf(closure: Closure): Ordered {
  switch (closure.state) {
    case 'notice':
    case 'application':
      return {}
    case 'order':
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return { madeOn: closure.madeOn, endsOn: closure.endsOn, extensions: closure.extensions }
    default:
      return unreachable(closure)
  }
}

const today = ({ now }: Context): Temporal.PlainDate => now.toZonedDateTimeISO(LONDON).toPlainDate()

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0
