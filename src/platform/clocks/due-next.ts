import { type ClosureClock, clocksOf } from '#domain/closure/clocks.ts'
import type { Work } from '../http/work.ts'
import { CLOSURE_COLUMNS, readClosure } from './closure-row.ts'
import { instantOf } from './deadline-card.ts'

/** One clock of one premises. */
export interface DueLine {
  readonly closureId: string
  readonly operationId: string
  readonly operation: string
  readonly premises: string
  readonly clock: ClosureClock
}

/** A deadline that is this much past is history, not work. */
const FORGOTTEN_AFTER = { hours: 24 * 14 }

/** What is due, the nearest first, and how many closures wait for somebody to give a date before a clock can start. */
export interface DueNext {
  readonly lines: readonly DueLine[]
  readonly waiting: number
}

/** What is due next among the closures that this person may read, of one operation or of all. */
export async function findDueNext(
  work: Work,
  { operationId, most = 5 }: { operationId?: string; most?: number },
): Promise<DueNext> {
  const { queries, house, now } = work
  const rows = await queries
    .selectFrom('closure')
    .innerJoin('premises', 'premises.id', 'closure.premises_id')
    .innerJoin('operation', 'operation.id', 'closure.operation_id')
    .select(['closure.id', 'closure.operation_id', 'premises.label', 'operation.name', ...CLOSURE_COLUMNS])
    .where('closure.state', 'in', ['notice', 'application', 'order'])
    .$if(operationId !== undefined, (query) => query.where('closure.operation_id', '=', operationId ?? ''))
    .orderBy('closure.id', 'desc')
    .limit(500)
    .execute()
  const lines = rows.flatMap((row) =>
    clocksOf(readClosure(row), house.calendar).map((clock) => ({
      closureId: row.id,
      operationId: row.operation_id,
      operation: row.name,
      premises: row.label,
      clock,
    })),
  )
  const forgotten = now.subtract(FORGOTTEN_AFTER)
  const running = lines.flatMap((line) => {
    const { outcome } = line.clock
    const at = outcome.ok ? instantOf(outcome.value.due) : forgotten
    return Temporal.Instant.compare(at, forgotten) > 0 ? [{ line, at: at.epochMilliseconds }] : []
  })
  return {
    lines: running
      .toSorted((one, other) => one.at - other.at)
      .slice(0, most)
      .map(({ line }) => line),
    waiting: new Set(lines.filter(({ clock }) => !clock.outcome.ok).map(({ closureId }) => closureId)).size,
  }
}
