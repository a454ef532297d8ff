import { accept, type Result, refuse, unreachable } from '../kernel/result.ts'
import type { Law } from '../law/law.ts'
import { checkClosure } from './check-closure.ts'
import type { Closure, ClosureRoute, Hearing, OrderExtension, Ordered } from './closure.ts'
import { type ClosureRefusal, type ClosureRefusalCode, refusalFor } from './refusals.ts'

/** What can happen to a closure that is recorded, in the order of its life. `correct` mends what was recorded wrongly. */
export const CLOSURE_ACTS = [
  'served',
  'application',
  'order',
  'extended',
  'refused',
  'cancelled',
  'discharged',
  'correct',
] as const

export type ClosureActName = (typeof CLOSURE_ACTS)[number]

/** Everything a correction can replace; a field that is there with `undefined` is taken back as not known. */
export interface ClosureDates {
  readonly route?: ClosureRoute
  readonly noticeHours?: 24 | 48 | undefined
  readonly servedAt?: Temporal.ZonedDateTime | undefined
  readonly hearing?: Hearing | undefined
  readonly madeOn?: Temporal.PlainDate | undefined
  readonly endsOn?: Temporal.PlainDate | undefined
  readonly extensions?: readonly OrderExtension[] | undefined
  readonly endedOn?: Temporal.PlainDate | undefined
}

/** One thing that happened to a closure, as a person says it. */
export type ClosureAct =
  | { readonly act: 'served'; readonly at: Temporal.ZonedDateTime; readonly noticeHours?: 24 | 48 | undefined }
  /** `hearing` is `undefined` while the court has given none. */
  | { readonly act: 'application'; readonly hearing: Hearing | undefined }
  | { readonly act: 'order'; readonly madeOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate | undefined }
  /** The court carried the order on, by a decision of the day `on` to the day `to`. */
  | ({ readonly act: 'extended' } & OrderExtension)
  | { readonly act: 'refused' | 'cancelled' | 'discharged'; readonly on: Temporal.PlainDate }
  | { readonly act: 'correct'; readonly dates: ClosureDates }

/** The closure as an act left it. */
export interface ClosureChanged {
  readonly act: ClosureActName
  readonly after: Closure
}

/** What a decision needs to know besides the closure: the instant, and the days of the law. */
export interface Known {
  readonly now: Temporal.Instant
  readonly law: Law
}

/** Does an act on a closure, or says why it cannot have happened so. */
export function actOn(closure: Closure, act: ClosureAct, known: Known): Result<ClosureChanged, ClosureRefusal> {
  const impossible = refusalOf(closure, act.act)
  if (impossible !== undefined) return refuse(impossible)
  const after = afterAct(closure, act)
  const fault = checkClosure(after, known)
  return fault === undefined ? accept({ act: act.act, after }) : refuse(fault)
}

/** The acts that a closure allows as it stands, in the order of its life. */
export const possibleActs = (closure: Closure): readonly ClosureActName[] =>
  CLOSURE_ACTS.filter((act) => refusalOf(closure, act) === undefined)

/** The act that gives what the clock of a closure waits for. */
export function actThatStartsClock({ state }: Closure): ClosureActName {
  if (state === 'order') return 'order'
  return state === 'notice' || state === 'application' ? 'served' : 'correct'
}

/** Why an act is impossible in the state that a closure is in; `undefined` where it is possible. */
export function refusalOf(closure: Closure, act: ClosureActName): ClosureRefusal | undefined {
  if (act === 'correct') return undefined
  if (act === 'served' && isBeforeCourt(closure) && closure.servedAt !== undefined) {
    return refusalFor(closure, 'already-served')
  }
  // The date of an order that was recorded without one can still be given.
  if (act === 'order' && closure.state === 'order' && closure.madeOn === undefined) return undefined
  const code = IMPOSSIBLE[closure.state][act]
  return code === undefined ? undefined : refusalFor(closure, code)
}

const isBeforeCourt = ({ state }: Closure): boolean => state === 'notice' || state === 'application'

const ENDED = {
  served: 'already-ended',
  application: 'already-ended',
  order: 'already-ended',
  extended: 'already-ended',
  refused: 'already-ended',
  cancelled: 'already-ended',
  discharged: 'already-ended',
} as const

/** What cannot happen in each state, and why. */
const IMPOSSIBLE: Readonly<
  Record<Closure['state'], Partial<Readonly<Record<Exclude<ClosureActName, 'correct'>, ClosureRefusalCode>>>>
> = {
  notice: {
    order: 'not-applied-for',
    extended: 'no-order-to-extend',
    refused: 'not-applied-for',
    discharged: 'no-order',
  },
  application: { extended: 'no-order-to-extend', discharged: 'no-order' },
  order: {
    served: 'already-ordered',
    application: 'already-ordered',
    order: 'already-ordered',
    refused: 'already-ordered',
    cancelled: 'already-ordered',
  },
  refused: ENDED,
  cancelled: ENDED,
  discharged: ENDED,
}

function afterAct(closure: Closure, act: ClosureAct): Closure {
  switch (act.act) {
    case 'served':
      return { ...closure, servedAt: act.at, noticeHours: act.noticeHours ?? closure.noticeHours }
    case 'application':
      return withApplication(closure, act.hearing)
    case 'order':
      return withOrder(closure, act)
    case 'extended':
      return withExtension(closure, act)
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return { ...closure, state: act.act, endedOn: act.on }
    case 'correct':
      return { ...closure, ...act.dates }
    default:
      return unreachable(act)
  }
}

const withoutOrder = ({ route, noticeHours, servedAt, hearing }: Closure) => ({ route, noticeHours, servedAt, hearing })

/** A hearing that was known stays where no other is given. */
const withApplication = (closure: Closure, hearing: Hearing | undefined): Closure => ({
  ...withoutOrder(closure),
  state: 'application',
  hearing: hearing ?? closure.hearing,
})

/** An order of which only the date was missing keeps its extensions. */
const withOrder = (closure: Closure, { madeOn, endsOn }: Pick<Ordered, 'madeOn' | 'endsOn'>): Closure =>
  closure.state === 'order'
    ? { ...closure, madeOn, endsOn }
    : { ...withoutOrder(closure), state: 'order', madeOn, endsOn }

/** Only what has an order can be extended; anything else stays as it is, since `refusalOf` refused the act before. */
const withExtension = (closure: Closure, { on, to }: OrderExtension): Closure =>
  closure.state === 'order' ? { ...closure, extensions: [...(closure.extensions ?? []), { on, to }] } : closure
