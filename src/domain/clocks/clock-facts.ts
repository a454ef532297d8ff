import type { Moment } from '#domain/calendar/london.ts'
import type { Role } from '#domain/law/roles.ts'

/** What a case says about one of its clocks. */
export type ClockFacts = {
  /** When the rule's event happened; `undefined` while nobody has said. A rule of days uses the date of a time. */
  readonly at: Moment | undefined
  /** The date that chooses the version, where that is another one than the event's own. */
  readonly chosenBy?: Temporal.PlainDate | undefined
  /** When the clock stood still, for reasons that the version knows. */
  readonly pauses?: readonly Pause[] | undefined
  /** What was granted, in the order of granting. */
  readonly extensions?: readonly Grant[] | undefined
  /** The end that the notice, order or decision itself states. */
  readonly until?: Moment | undefined
}

/** A time that does not count. In days both ends are left out; in hours the clock goes on at `to`. */
export type Pause = { readonly from: Moment; readonly to: Moment }

/** One grant of an extension that the version knows by this code. */
export type Grant = {
  readonly code: string
  readonly by: Role
  /** When it was granted; absent where that is not in question. */
  readonly at?: Moment | undefined
  /** When it was asked for; absent where nobody has said. */
  readonly asked?: Moment | undefined
  /** When that happened which must come first, such as the second review; absent where nobody has said. */
  readonly after?: Moment | undefined
  /** Asked for and not yet decided: nothing is extended, unless the law lets the period go on meanwhile. */
  readonly pending?: boolean | undefined
  /** The end that the grant itself states; absent where it carries as far as the law lets it. */
  readonly until?: Moment | undefined
}
