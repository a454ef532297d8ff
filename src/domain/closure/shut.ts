import { compareMoments, dayOf } from '../calendar/london.ts'
import { dueOf } from './check-step.ts'
import { clocksOf, orderEnd } from './clocks.ts'
import { type Closure, stepsOf } from './closure.ts'
import type { Known } from './known.ts'

/** Whether the notice or the order kept people out at a moment; true where that cannot be said. */
export const isShut = (closure: Closure, at: Temporal.ZonedDateTime, known: Known): boolean =>
  !isOver(closure, at) && (isUnderOrder(closure, at, known) || isUnderNotice(closure, at, known))

/** On the day of the decision that ended it nobody knows the hour: it counts as shut still. */
const isOver = ({ endedOn, state }: Closure, at: Temporal.ZonedDateTime): boolean =>
  state !== 'refused' && endedOn !== undefined && compareMoments(dayOf(at), endedOn) > 0

function isUnderOrder(closure: Closure, at: Temporal.ZonedDateTime, { law }: Known): boolean {
  const { madeOn, state } = closure
  if (madeOn === undefined) return state === 'order' || state === 'discharged' || state === 'quashed'
  const end = closure.endsAt ?? dueOf(orderEnd(closure, law))
  // The court can let its order start later than the day on which it was made.
  const start = stepsOf(closure, 'order').at(-1)?.startsAt ?? madeOn
  return compareMoments(at, start) >= 0 && (end === undefined || compareMoments(at, end) <= 0)
}

function isUnderNotice(closure: Closure, at: Temporal.ZonedDateTime, known: Known): boolean {
  const { servedAt, madeOn, endedOn, continued, state } = closure
  if (servedAt !== undefined && compareMoments(at, servedAt) < 0) return false
  if (madeOn !== undefined && compareMoments(dayOf(at), madeOn) > 0) return false
  const isRefused = state === 'refused' && endedOn !== undefined && compareMoments(dayOf(at), endedOn) > 0
  if (isRefused && continued === undefined) return false
  const ends = noticeEnds(closure, known)
  return ends.length === 0 ? !hasLapsed(closure, at) : ends.some((end) => compareMoments(at, end) <= 0)
}

/** When the notice ended by a clock of its own; none where it has no such clock, or the clock cannot start. */
const noticeEnds = (closure: Closure, { law }: Known) =>
  clocksOf({ ...closure, state: 'application' }, law).flatMap(({ rule, outcome }) => {
    const isOfNotice = rule.id.includes('notice') || rule.id.includes('temporary')
    const end = isOfNotice ? dueOf(outcome) : undefined
    return end === undefined ? [] : [end]
  })

/** An adjournment ends a notice that has no clock, unless the court let it go on, and then to the new hearing. */
function hasLapsed({ adjourned, hearing }: Closure, at: Temporal.ZonedDateTime): boolean {
  if (adjourned === undefined) return false
  const last = adjourned.isContinued ? hearing : adjourned.on
  return last !== undefined && compareMoments(dayOf(at), dayOf(last)) > 0
}
