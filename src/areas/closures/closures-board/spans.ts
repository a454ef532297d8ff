import { LONDON } from '#domain/calendar/london.ts'
import { RULES } from '#domain/closure/clocks.ts'
import { isBeforeCourt, type OrderExtension } from '#domain/closure/closure.ts'
import type { Hearing } from '#domain/closure/hearing.ts'
import { endOfClock } from '#platform/clocks/deadline-card.ts'
import type { BoardLine } from './store.ts'

/** A stretch of time in the life of a closure. */
export interface Span {
  readonly kind: 'notice' | 'order' | 'extension'
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

/** Everything about a closure that has a place in time. */
export interface Spans {
  /** In their order; none where no clock can start. */
  readonly spans: readonly Span[]
  /** By when the court must have heard it, where the notice itself ends at another hour. */
  readonly limit?: Temporal.Instant
  /** The middle of its day where no hour is known. */
  readonly hearing?: Temporal.Instant
}

type Line = Pick<BoardLine, 'closure' | 'clocks'>

/** From service to the end of the notice while the court has not decided; then the order and each extension of it. */
export function spansOf(line: Line): Spans {
  return isBeforeCourt(line.closure) ? beforeOrder(line) : underOrder(line)
}

function beforeOrder(line: Line): Spans {
  const { closure, clocks } = line
  const { hearing: rule, adjournment } = RULES[closure.route]
  const limit = clocks.filter((clock) => clock.rule === rule || clock.rule === adjournment).map(endOfClock)[0]
  const noticeEnd = noticeEndOf(line) ?? limit
  const from = closure.servedAt?.toInstant()
  return {
    spans: from === undefined || noticeEnd === undefined ? [] : [{ kind: 'notice', from, to: noticeEnd }],
    ...(limit === undefined || noticeEnd === undefined || limit.equals(noticeEnd) ? {} : { limit }),
    ...(closure.hearing === undefined ? {} : { hearing: middleOf(closure.hearing) }),
  }
}

/**
 * Until when the notice runs: by its own clock, or to the hearing where the court let it go on so far. Under the 2003 Act it
 * lasts until the application is decided, and lapses with an adjournment that does not continue it.
 */
function noticeEndOf({ closure, clocks }: Line): Temporal.Instant | undefined {
  const { adjourned, hearing, route } = closure
  const { hearing: rule, adjournment } = RULES[route]
  const toHearing = hearing && lastOf(hearing)
  if (adjourned?.isContinued === true) return toHearing
  const own = clocks.filter((clock) => clock.rule !== rule && clock.rule !== adjournment).map(endOfClock)[0]
  if (own !== undefined || route === 'anti-social-behaviour-2014') return own
  return adjourned === undefined ? toHearing : endOfDay(adjourned.on)
}

function underOrder({ closure, clocks }: Line): Spans {
  const { madeOn, endsOn, extensions = [] } = closure
  const end = clocks.filter(({ rule }) => rule === RULES[closure.route].order).map(endOfClock)[0]
  const [first, ...later] = extensions
  if (madeOn === undefined) return { spans: [] }
  const from = startOf(madeOn)
  if (first === undefined) return { spans: end === undefined ? [] : [{ kind: 'order', from, to: end }] }
  const ownEnd = endsOn ?? first.on
  return { spans: [{ kind: 'order', from, to: endOfDay(ownEnd) }, ...extensionsFrom(ownEnd, [first, ...later])] }
}

const extensionsFrom = (start: Temporal.PlainDate, extensions: readonly OrderExtension[]): readonly Span[] =>
  extensions.map(({ to }, nth) => ({
    kind: 'extension',
    from: endOfDay(extensions[nth - 1]?.to ?? start),
    to: endOfDay(to),
  }))

const middleOf = (hearing: Hearing): Temporal.Instant =>
  hearing instanceof Temporal.PlainDate ? startOf(hearing).add({ hours: 12 }) : hearing.toInstant()

/** The last instant of a hearing of which only the day is known; else its hour. */
const lastOf = (hearing: Hearing): Temporal.Instant =>
  hearing instanceof Temporal.PlainDate ? endOfDay(hearing) : hearing.toInstant()

/** A day's first instant in London. */
export const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(LONDON).toInstant()

/** A day lasts to its end. */
const endOfDay = (day: Temporal.PlainDate): Temporal.Instant => startOf(day.add({ days: 1 })).subtract({ seconds: 1 })
