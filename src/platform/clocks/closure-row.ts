import { LONDON } from '#domain/calendar/london.ts'
import type { OrderExtension, Standing } from '#domain/closure/closure.ts'
import type { Hearing } from '#domain/closure/hearing.ts'
import type { Role } from '#domain/law/roles.ts'

/** The columns of `closure`: how it stands, and from what its clocks run. */
export interface ClosureRow {
  readonly route: string
  readonly route_assumed: boolean
  readonly state: string
  readonly notice_hours: number | null
  readonly notice_stated_hours: number | null
  readonly notice_issued_at: string | null
  readonly notice_issued_by: string | null
  readonly notice_issued_role: string | null
  readonly notice_served_at: string | null
  readonly notice_extended_at: string | null
  readonly notice_extended_hours: number | null
  readonly notice_extended_role: string | null
  readonly hearing_at: string | null
  readonly hearing_on: string | null
  readonly adjourned_on: string | null
  readonly adjourned_continued: boolean
  readonly continued_at: string | null
  readonly continued_hours: number | null
  readonly order_made_on: string | null
  readonly order_ends_on: string | null
  /** Of the last extension if there is one. */
  readonly order_ends_at: string | null
  readonly order_extended_on: readonly string[]
  readonly order_extended_to: readonly string[]
  readonly ended_on: string | null
  readonly extension_refused_on: string | null
  readonly appeal_dismissed_on: string | null
}

/** The columns of `closure` that `readClosure` needs. */
export const CLOSURE_COLUMNS = [
  'closure.route',
  'closure.route_assumed',
  'closure.state',
  'closure.notice_hours',
  'closure.notice_stated_hours',
  'closure.notice_issued_at',
  'closure.notice_issued_by',
  'closure.notice_issued_role',
  'closure.notice_served_at',
  'closure.notice_extended_at',
  'closure.notice_extended_hours',
  'closure.notice_extended_role',
  'closure.hearing_at',
  'closure.hearing_on',
  'closure.adjourned_on',
  'closure.adjourned_continued',
  'closure.continued_at',
  'closure.continued_hours',
  'closure.order_made_on',
  'closure.order_ends_on',
  'closure.order_ends_at',
  'closure.order_extended_on',
  'closure.order_extended_to',
  'closure.ended_on',
  'closure.extension_refused_on',
  'closure.appeal_dismissed_on',
] as const

const day = (text: string | null) => (text === null ? undefined : Temporal.PlainDate.from(text))
const instant = (text: string | null) =>
  text === null ? undefined : Temporal.Instant.from(text).toZonedDateTimeISO(LONDON)

/** A stored closure as the domain knows it stands. */
export const readClosure = (row: ClosureRow): Standing => ({
  route: row.route as Standing['route'],
  ...(row.route_assumed ? { isRouteAssumed: true } : {}),
  state: row.state as Standing['state'],
  hearing: instant(row.hearing_at) ?? day(row.hearing_on),
  ...noticeOf(row),
  ...courtOf(row),
  madeOn: day(row.order_made_on),
  endsOn: day(row.order_ends_on),
  endsAt: instant(row.order_ends_at),
  extensions: extensionsOf(row),
  endedOn: day(row.ended_on),
  extensionRefusedOn: day(row.extension_refused_on),
  appealDismissedOn: day(row.appeal_dismissed_on),
})

function noticeOf(row: ClosureRow) {
  const [issuedAt, extendedAt] = [instant(row.notice_issued_at), instant(row.notice_extended_at)]
  return {
    noticeHours: (row.notice_hours ?? undefined) as Standing['noticeHours'],
    statedHours: row.notice_stated_hours ?? undefined,
    servedAt: instant(row.notice_served_at),
    issued: issuedAt && { at: issuedAt, by: row.notice_issued_by ?? '', role: row.notice_issued_role as Role },
    noticeExtension: extendedAt && {
      at: extendedAt,
      hours: row.notice_extended_hours ?? 0,
      role: row.notice_extended_role as Role,
    },
  }
}

function courtOf(row: ClosureRow) {
  const [adjournedOn, continuedAt] = [day(row.adjourned_on), instant(row.continued_at)]
  return {
    adjourned: adjournedOn && { on: adjournedOn, isContinued: row.adjourned_continued },
    continued: continuedAt && { at: continuedAt, hours: row.continued_hours ?? 0 },
  }
}

/** The database keeps the two lists equally long. */
const extensionsOf = ({ order_extended_on: on, order_extended_to: to }: ClosureRow): readonly OrderExtension[] =>
  on.map((decided, index) => ({
    on: Temporal.PlainDate.from(decided),
    to: Temporal.PlainDate.from(to[index] ?? decided),
  }))

/** What the columns of `closure` hold for a closure that stands so: what `readClosure` reads back. */
export const columnsOf = (closure: Standing) => ({
  route: closure.route,
  route_assumed: closure.isRouteAssumed === true,
  state: closure.state,
  ...noticeColumns(closure),
  ...hearingColumns(closure.hearing),
  ...courtColumns(closure),
  order_made_on: onText(closure.madeOn),
  order_ends_on: onText(closure.endsOn),
  order_ends_at: atText(closure.endsAt),
  order_extended_on: (closure.extensions ?? []).map(({ on }) => on.toString()),
  order_extended_to: (closure.extensions ?? []).map(({ to }) => to.toString()),
  ended_on: onText(closure.endedOn),
  extension_refused_on: onText(closure.extensionRefusedOn),
  appeal_dismissed_on: onText(closure.appealDismissedOn),
})

const noticeColumns = ({ noticeHours, statedHours, issued, servedAt, noticeExtension }: Standing) => ({
  notice_hours: noticeHours ?? null,
  notice_stated_hours: statedHours ?? null,
  notice_served_at: atText(servedAt),
  notice_issued_at: atText(issued?.at),
  notice_issued_by: issued?.by ?? null,
  notice_issued_role: issued?.role ?? null,
  ...extendedColumns(noticeExtension),
})

const extendedColumns = (extension: Standing['noticeExtension']) => ({
  notice_extended_at: atText(extension?.at),
  notice_extended_hours: extension?.hours ?? null,
  notice_extended_role: extension?.role ?? null,
})

const courtColumns = ({ adjourned, continued }: Standing) => ({
  adjourned_on: onText(adjourned?.on),
  adjourned_continued: adjourned?.isContinued === true,
  continued_at: atText(continued?.at),
  continued_hours: continued?.hours ?? null,
})

const atText = (at: Temporal.ZonedDateTime | undefined): string | null => at?.toInstant().toString() ?? null

const onText = (on: Temporal.PlainDate | undefined): string | null => on?.toString() ?? null

const hearingColumns = (hearing: Hearing | undefined) => ({
  hearing_at: hearing instanceof Temporal.ZonedDateTime ? atText(hearing) : null,
  hearing_on: hearing instanceof Temporal.PlainDate ? onText(hearing) : null,
})
