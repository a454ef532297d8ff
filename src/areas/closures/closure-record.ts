import type { Closure, Hearing, Ordered } from '#domain/closure/closure.ts'
import { unreachable } from '#domain/kernel/result.ts'
import { CLOSURE_COLUMNS, type ClosureRow } from '#platform/clocks/closure-row.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A closure with what belongs to it, as far as this person may read each part. */
export interface ClosureRecord extends ClosureRow {
  readonly id: string
  readonly operationId: string
  readonly strandId: string
  readonly premisesId: string
  /** `null` where this person may not read the strand of the premises. */
  readonly premises: string | null
  readonly order_length: string | null
  readonly ended_because: string | null
  readonly version: number
  readonly recordedAt: string
  readonly recordedBy: string
  readonly looks: readonly {
    readonly who: string
    readonly agency: string
    readonly at: string
    readonly event: string
  }[]
}

const RECORD = `
  select closure.id, closure.operation_id as "operationId", closure.strand_id as "strandId", closure.premises_id as "premisesId",
    premises.label as premises, closure.order_length, closure.ended_because, closure.version, closure.recorded_at as "recordedAt",
    account.name as "recordedBy", ${CLOSURE_COLUMNS.join(', ')},
    (select coalesce(json_agg(line), '[]') from (
      select person.name as who, agency.name as agency, ledger_entry.at, ledger_entry.event
      from ledger_entry join account person on person.id = ledger_entry.account_id join agency on agency.id = ledger_entry.agency_id
      where ledger_entry.record_id = closure.id order by ledger_entry.seq desc limit 5) line) as looks
  from closure join account on account.id = closure.recorded_by left join premises on premises.id = closure.premises_id
  where closure.id = $1`

/** A closure; `undefined` alike where there is none and where this person may not read it. */
export async function findClosure({ run }: Pick<Work, 'run'>, id: string): Promise<ClosureRecord | undefined> {
  if (!isId(id)) return undefined
  const [record] = await run<ClosureRecord & Record<string, unknown>>(RECORD, [id])
  return record
}

/** What the columns of `closure` hold for a closure as the domain knows it. Columns of later states are left alone. */
export const columnsOf = (closure: Closure) => ({
  route: closure.route,
  state: closure.state,
  notice_hours: closure.noticeHours ?? null,
  notice_served_at: closure.servedAt?.toInstant().toString() ?? null,
  ...hearingColumns(closure.hearing),
  ...orderColumns(closure),
})

const hearingColumns = (hearing: Hearing | undefined) => ({
  hearing_at: hearing instanceof Temporal.ZonedDateTime ? hearing.toInstant().toString() : null,
  hearing_on: hearing instanceof Temporal.PlainDate ? hearing.toString() : null,
})

const text = (day: Temporal.PlainDate | undefined): string | null => day?.toString() ?? null

const orderedColumns = ({ madeOn, endsOn, extensions = [] }: Ordered) => ({
  order_made_on: text(madeOn),
  order_ends_on: text(endsOn),
  order_extended_on: extensions.map(({ on }) => on.toString()),
  order_extended_to: extensions.map(({ to }) => to.toString()),
})

function orderColumns(closure: Closure) {
  switch (closure.state) {
    case 'notice':
    case 'application':
      return {}
    case 'order':
      return orderedColumns(closure)
    case 'refused':
    case 'cancelled':
    case 'discharged':
      return {
        ...orderedColumns(closure),
        ended_on: text(closure.endedOn),
      }
    default:
      return unreachable(closure)
  }
}
