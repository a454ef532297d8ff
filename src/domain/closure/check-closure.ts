import { compareMoments, inLondon, LONDON, type Moment } from '../calendar/london.ts'
import { momentOf } from '../clocks/deadline.ts'
import { versionOn } from '../law/rule.ts'
import { furthestEnd, orderEnd, RULES, statedEnd } from './clocks.ts'
import type { OrderExtension, Standing } from './closure.ts'
import type { Known } from './known.ts'
import { type ClosureRefusal, refusalFor, withLimit } from './refusals.ts'

/** The first thing in a closure that cannot be so; `undefined` where everything can. What nobody has said is no fault. */
export function checkClosure(closure: Standing, context: Known): ClosureRefusal | undefined {
  return (
    checkService(closure, context) ??
    checkOrder(closure, context) ??
    checkExtensions(closure, context) ??
    checkEnd(closure, context)
  )
}

function checkService(closure: Standing, { now, law }: Known): ClosureRefusal | undefined {
  const { route, servedAt, hearing } = closure
  if (servedAt === undefined) return undefined
  if (Temporal.Instant.compare(servedAt.toInstant(), now) > 0) return refusalFor(closure, 'service-in-the-future')
  if (versionOn(RULES[route].hearing, inLondon(servedAt).toPlainDate(), law.commencements) === undefined) {
    return refusalFor(closure, 'service-before-the-act')
  }
  const isBefore = hearing !== undefined && compareMoments(hearing, servedAt) < 0
  return isBefore ? refusalFor(closure, 'hearing-before-service') : undefined
}

function checkOrder(closure: Standing, context: Known): ClosureRefusal | undefined {
  const { madeOn, endsOn } = closure
  if (madeOn === undefined) return undefined
  if (isAfter(madeOn, today(context))) return refusalFor(closure, 'order-in-the-future')
  if (closure.servedAt !== undefined && compareMoments(madeOn, closure.servedAt) < 0) {
    return refusalFor(closure, 'order-before-service')
  }
  const limit = orderLimit(closure, madeOn, context)
  if (limit === undefined) return refusalFor(closure, 'order-before-the-act')
  if (endsOn === undefined) return undefined
  if (isAfter(madeOn, endsOn)) return refusalFor(closure, 'order-ends-before-it-is-made')
  return compareMoments(endsOn, limit) > 0
    ? refusalFor(closure, 'order-longer-than-the-law', withLimit(limit))
    : undefined
}

function checkEnd(closure: Standing, context: Known): ClosureRefusal | undefined {
  const { endedOn, servedAt, state } = closure
  if (endedOn === undefined) return undefined
  if (isAfter(endedOn, today(context))) return refusalFor(closure, 'ended-in-the-future')
  if (servedAt !== undefined && compareMoments(endedOn, servedAt) < 0)
    return refusalFor(closure, 'ended-before-service')
  return state === 'discharged' ? checkDischarge(closure, endedOn, context) : undefined
}

function checkDischarge(closure: Standing, endedOn: Temporal.PlainDate, context: Known): ClosureRefusal | undefined {
  if (closure.madeOn === undefined) return undefined
  if (isAfter(closure.madeOn, endedOn)) return refusalFor(closure, 'ended-before-the-order')
  const last = endOf(closure, context)
  const isLate = last !== undefined && compareMoments(endedOn, last) > 0
  return isLate ? refusalFor(closure, 'ended-after-the-order-ran-out', withLimit(last)) : undefined
}

/** The last day that the law allows an order made on a day; `undefined` where no rule was in force that day. */
function orderLimit({ route }: Standing, madeOn: Temporal.PlainDate, { law }: Known): Moment | undefined {
  const deadline = orderEnd({ route, madeOn }, law)
  return deadline.ok ? momentOf(deadline.value.due) : undefined
}

/** The last day of an order as far as it was extended; without a day on which it was made, what it states itself. */
function endOf(closure: Standing, { law }: Known): Moment | undefined {
  const deadline = orderEnd(closure, law)
  return deadline.ok ? momentOf(deadline.value.due) : statedEnd(closure)
}

/** Holds every extension against the order as those before it left it. */
function checkExtensions(closure: Standing, context: Known): ClosureRefusal | undefined {
  const { extensions = [] } = closure
  for (const [index, extension] of extensions.entries()) {
    const fault = checkExtension({ ...closure, extensions: extensions.slice(0, index) }, extension, context)
    if (fault !== undefined) return fault
  }
  return undefined
}

function checkExtension(closure: Standing, { on, to }: OrderExtension, context: Known): ClosureRefusal | undefined {
  if (isAfter(on, today(context))) return refusalFor(closure, 'extension-in-the-future')
  if (closure.madeOn !== undefined && isAfter(closure.madeOn, on)) {
    return refusalFor(closure, 'extension-before-the-order')
  }
  const end = endOf(closure, context)
  if (end === undefined) return undefined
  if (compareMoments(on, end) > 0) return refusalFor(closure, 'extension-after-the-order-ended', withLimit(end))
  if (compareMoments(to, end) <= 0) return refusalFor(closure, 'extension-carries-no-further', withLimit(end))
  const limit = furthest(closure, context)
  const isLonger = limit !== undefined && compareMoments(to, limit) > 0
  return isLonger ? refusalFor(closure, 'extension-longer-than-the-law', withLimit(limit)) : undefined
}

/** How far one more extension may carry an order; `undefined` where the day on which it was made is not known. */
function furthest(closure: Standing, { law }: Known): Moment | undefined {
  const deadline = furthestEnd(closure, law)
  return deadline.ok ? momentOf(deadline.value.due) : undefined
}

const today = ({ now }: Known): Temporal.PlainDate => now.toZonedDateTimeISO(LONDON).toPlainDate()

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0
