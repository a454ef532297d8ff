import { LONDON } from '#domain/calendar/london.ts'
import type { Closure, OrderExtension } from '#domain/closure/closure.ts'
import { unreachable } from '#domain/kernel/result.ts'

/** The columns of `closure` from which its clocks run. */
export interface ClosureRow {
  readonly route: string
  readonly state: string
  readonly notice_hours: number | null
  readonly notice_served_at: string | null
  readonly hearing_at: string | null
  readonly hearing_on: string | null
  readonly order_made_on: string | null
  readonly order_ends_on: string | null
  readonly order_extended_on: readonly string[]
  readonly order_extended_to: readonly string[]
  readonly ended_on: string | null
}

/** The columns of `closure` that `readClosure` needs. */
export const CLOSURE_COLUMNS = [
  'closure.route',
  'closure.state',
  'closure.notice_hours',
  'closure.notice_served_at',
  'closure.hearing_at',
  'closure.hearing_on',
  'closure.order_made_on',
  'closure.order_ends_on',
  'closure.order_extended_on',
  'closure.order_extended_to',
  'closure.ended_on',
] as const

const day = (text: string | null) => (text === null ? undefined : Temporal.PlainDate.from(text))
const instant = (text: string | null) =>
  text === null ? undefined : Temporal.Instant.from(text).toZonedDateTimeISO(LONDON)

/** A stored closure as the domain knows it. */
export function readClosure(row: ClosureRow): Closure {
  const happened = {
    route: row.route as Closure['route'],
    noticeHours: (row.notice_hours ?? undefined) as 24 | 48 | undefined,
    servedAt: instant(row.notice_served_at),
    hearing: instant(row.hearing_at) ?? day(row.hearing_on),
  }
  const ordered = { madeOn: day(row.order_made_on), endsOn: day(row.order_ends_on), extensions: extensionsOf(row) }
  const state = row.state as Closure['state']
  switch (state) {
    case 'notice':
    case 'application':
      return { ...happened, state }
    case 'order':
      return { ...happened, ...ordered, state }
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return { ...happened, ...ordered, state, endedOn: day(row.ended_on) }
    default:
      return unreachable(state)
  }
}

/** The database keeps the two lists equally long. */
const extensionsOf = ({ order_extended_on: on, order_extended_to: to }: ClosureRow): readonly OrderExtension[] =>
  on.map((decided, index) => ({
    on: Temporal.PlainDate.from(decided),
    to: Temporal.PlainDate.from(to[index] ?? decided),
  }))
