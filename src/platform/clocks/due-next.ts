import { type ClosureClock, clocksOf } from '#domain/closure/clocks.ts'
import type { Work } from '../http/work.ts'
import { CLOSURE_COLUMNS, type ClosureRow, readClosure } from './closure-row.ts'
import { instantOf } from './deadline-card.ts'

/** One clock of one premises. */
export interface DueLine {
  readonly closureId: string
  readonly operationId: string
  readonly operation: string
  readonly premises: string
  readonly clock: ClosureClock
}

/** What is due, the nearest first, and how many closures wait for somebody to give a date before a clock can start. */
export interface DueNext {
  readonly lines: readonly DueLine[]
  readonly waiting: number
}

/** A deadline that is this much past is history, not work. */
const FORGOTTEN_AFTER = { hours: 72 }

/** Those that began first end first, so no more need to be counted than this. */
const MOST_COUNTED = 60

// When it ends at the latest, near enough to leave out what is long over; the law's own count decides.
const ENDS = `case when closure.state = 'order' then closure.order_made_on::timestamptz + interval '3 months'
  else closure.notice_served_at + interval '2 days' end`
const DUE = `
  select closure.id, closure.operation_id, premises.label, operation.name, ${CLOSURE_COLUMNS.join(', ')}
  from closure join premises on premises.id = closure.premises_id join operation on operation.id = closure.operation_id
  where closure.state in ('notice', 'application', 'order') and ($1::uuid is null or closure.operation_id = $1)
    and ${ENDS} > $2::timestamptz - interval '7 days'
  order by ${ENDS} limit ${MOST_COUNTED}`
const WAITING = `
  select count(*)::integer as waiting from closure
  where state in ('notice', 'application', 'order') and ($1::uuid is null or operation_id = $1)
    and case when state = 'order' then order_made_on is null else notice_served_at is null end`

type DueRow = ClosureRow & {
  readonly id: string
  readonly operation_id: string
  readonly label: string
  readonly name: string
}

/** What is due next among the closures that this person may read, of one operation or of all. */
export async function findDueNext(
  { run, house, now }: Work,
  { operationId = null, most = 5 }: { operationId?: string | null; most?: number },
): Promise<DueNext> {
  const [rows, [counted]] = await Promise.all([
    run<DueRow>(DUE, [operationId, now.toString()]),
    run<{ waiting: number }>(WAITING, [operationId]),
  ])
  const forgotten = now.subtract(FORGOTTEN_AFTER)
  const lines = rows.flatMap((row) =>
    clocksOf(readClosure(row), house.calendar).flatMap((clock) => {
      const at = clock.outcome.ok ? instantOf(clock.outcome.value.due) : forgotten
      return Temporal.Instant.compare(at, forgotten) > 0 ? [{ line: lineOf(row, clock), at: at.epochMilliseconds }] : []
    }),
  )
  const nearest = lines.toSorted((one, other) => one.at - other.at).slice(0, most)
  return { lines: nearest.map(({ line }) => line), waiting: counted?.waiting ?? 0 }
}

const lineOf = (row: DueRow, clock: ClosureClock): DueLine => ({
  closureId: row.id,
  operationId: row.operation_id,
  operation: row.name,
  premises: row.label,
  clock,
})
