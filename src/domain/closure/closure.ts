/** Under which Act premises are closed. */
export type ClosureRoute = 'anti-social-behaviour-2014' | 'sexual-offences-2003'

/** A hearing at an hour, or on a day while the hour is not known. */
export type Hearing = Temporal.ZonedDateTime | Temporal.PlainDate

/** What happened to one premises so far. Whatever nobody has said is `undefined`: no clock starts from a guess. */
interface Happened {
  readonly route: ClosureRoute
  /** Length of the notice in hours. */
  readonly noticeHours?: 24 | 48 | undefined
  /** The earliest completed step of service: the cautious start of the clocks. */
  readonly servedAt?: Temporal.ZonedDateTime | undefined
  readonly hearing?: Hearing | undefined
}

/** One extension of an order: the day on which the court decided it, and the day to which it carries the order. */
export interface OrderExtension {
  readonly on: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** What an order says of itself, as far as anybody has said. */
export interface Ordered {
  readonly madeOn?: Temporal.PlainDate | undefined
  /** The end that the order itself states, before any extension. */
  readonly endsOn?: Temporal.PlainDate | undefined
  /** In the order in which the court granted them; absent like an empty list where there are none. */
  readonly extensions?: readonly OrderExtension[] | undefined
}

/** The closing of one premises, as it stands: a notice, an application to the court, an order; or an end before or after one. */
export type Closure =
  | (Happened & { readonly state: 'notice' | 'application' })
  | (Happened & Ordered & { readonly state: 'order' })
  | (Happened &
      Ordered & {
        readonly state: 'refused' | 'cancelled' | 'discharged'
        readonly endedOn?: Temporal.PlainDate | undefined
      })
