import type { Role } from '../law/roles.ts'
import type { Hearing } from './hearing.ts'
import type { ClosureRoute } from './route.ts'
import type { ClosureStep, StepOf } from './steps/steps.ts'

/** One extension of an order: the day on which the court decided it, and the day to which it carries the order. */
export interface OrderExtension {
  readonly on: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** How far a closure is: being prepared, under a notice, before the court, under an order; or how it came to its end. */
export type ClosureState =
  | 'preparing'
  | 'notice'
  | 'application'
  | 'order'
  | 'refused'
  | 'cancelled'
  | 'discharged'
  | 'quashed'

/** What an order says of itself, as far as anybody has said. */
export interface Ordered {
  readonly madeOn?: Temporal.PlainDate | undefined
  /** The end that the order itself states, before any extension. */
  readonly endsOn?: Temporal.PlainDate | undefined
  /** The time at which the order ends, by its last extension if it has one, where that states a time of its day. */
  readonly endsAt?: Temporal.ZonedDateTime | undefined
  /** In the order in which the court granted them; absent like an empty list where there are none. */
  readonly extensions?: readonly OrderExtension[] | undefined
}

/** How the closing of one premises stands. Whatever nobody has said is `undefined`: no clock starts from a guess. */
export interface Standing extends Ordered {
  readonly state: ClosureState
  readonly route: ClosureRoute
  /** Nobody has said under which Act: `route` stands in. */
  readonly isRouteAssumed?: true | undefined
  /** Under which power the notice was issued: of up to 24 or up to 48 hours (or the longer time that the law has since allowed). */
  readonly noticeHours?: 24 | 48 | undefined
  /** The hours that the notice states, where it states fewer than its power allows, or more than 48. */
  readonly statedHours?: number | undefined
  /** Who issued the notice (or authorised its issue), as what, and when. */
  readonly issued?: { readonly by: string; readonly role: Role; readonly at: Temporal.ZonedDateTime } | undefined
  /** The earliest completed step of service: the cautious start of the clocks. */
  readonly servedAt?: Temporal.ZonedDateTime | undefined
  /** The hours by which a notice of 24 hours was extended, by whom and when. */
  readonly noticeExtension?:
    | { readonly role: Role; readonly at: Temporal.ZonedDateTime; readonly hours: number }
    | undefined
  /** The hearing that the court has given last. */
  readonly hearing?: Hearing | undefined
  /** The last adjournment, and whether the court let the notice go on meanwhile. */
  readonly adjourned?: { readonly on: Temporal.PlainDate; readonly isContinued: boolean } | undefined
  /** The hours for which the court let the notice go on without an order, and from when. */
  readonly continued?: { readonly at: Temporal.ZonedDateTime; readonly hours: number } | undefined
  /** The day on which the court last refused to extend the order: that can be appealed. */
  readonly extensionRefusedOn?: Temporal.PlainDate | undefined
  /** The decision that ended it: a refusal, a cancellation, a discharge, an appeal. */
  readonly endedOn?: Temporal.PlainDate | undefined
  /** The day on which the Crown Court dismissed the last appeal. */
  readonly appealDismissedOn?: Temporal.PlainDate | undefined
}

/** The closing of one premises: how it stands, and the steps that brought it there, in the order of its life. */
export interface Closure extends Standing {
  readonly steps: readonly ClosureStep[]
}

/** For how many hours the notice is; `undefined` where nobody has said. */
export const noticeLength = ({ statedHours, noticeHours }: Pick<Standing, 'statedHours' | 'noticeHours'>) =>
  statedHours ?? noticeHours

/** The steps of one kind, in their order. */
export const stepsOf = <Name extends ClosureStep['act']>(
  { steps }: Pick<Closure, 'steps'>,
  name: Name,
): readonly StepOf<Name>[] => steps.filter((step): step is StepOf<Name> => step.act === name)

/** Whether the court has yet to decide: a closure that is prepared, under a notice or applied for. */
export const isBeforeCourt = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'preparing' || state === 'notice' || state === 'application'

/** Whether a closure has come to its end by a decision; an order that has run out by itself has not. */
export const isEnded = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'refused' || state === 'cancelled' || state === 'discharged' || state === 'quashed'
