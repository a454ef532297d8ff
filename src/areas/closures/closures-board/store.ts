import { sql } from 'kysely'
import { LONDON } from '#domain/calendar/london.ts'
import { type ClosureClock, clocksOf } from '#domain/closure/clocks.ts'
import type { Standing } from '#domain/closure/closure.ts'
import { CLOSURE_COLUMNS, readClosure } from '#platform/clocks/closure-row.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import type { Work } from '#platform/http/work.ts'
import { hasEnded, type NextClock, nextClock } from '../next-clock.ts'
import { byNearest, isDueWithin, type Within } from './nearest.ts'

/** Which closures a board shows: everything that is going on, one state of it, or what is over. */
export const BOARD_STATES = ['open', 'notice', 'application', 'order', 'ended'] as const

export type BoardState = (typeof BOARD_STATES)[number]

/** One closure on a board with all its clocks. */
export interface BoardLine {
  readonly id: string
  readonly operationId: string
  readonly operation: string
  readonly premisesId: string
  /** `null` where this person may not read the strand of the premises. */
  readonly premises: string | null
  readonly place: string | null
  readonly closure: Standing
  readonly clocks: readonly ClosureClock[]
  readonly next: NextClock | undefined
  /** Whether this person may add to its strand. */
  readonly mayAct: boolean
}

/** What a board is asked for. */
export interface BoardAsked {
  readonly state: BoardState
  /** One operation only; all of them when `undefined`. */
  readonly operationId: string | undefined
  /** Operations that this agency leads only; all of them when absent. */
  readonly agencyId?: string | undefined
  /** Only what is due within so many hours; everything when absent. */
  readonly within?: Within | undefined
}

/** Deadlines are counted here and not in the database, so a board reads no more than this many closures. */
export const MOST = 2000

/** No order lasts longer, with every extension, nor a notice that the court let go on as it refused the order (s 81(2)). */
const LONGEST = { order: { months: 7 }, notice: { hours: 72 } }

/** Only spares reading what was over long ago: the law's own count decides. */
function mayGoOn(now: Temporal.Instant) {
  const made = now.toZonedDateTimeISO(LONDON).toPlainDate().subtract(LONGEST.order).toString()
  const continued = now.subtract(LONGEST.notice).toString()
  return sql<boolean>`coalesce(closure.order_made_on >= ${made}, true)
    and (closure.state <> 'refused' or closure.continued_at > ${continued})`
}

const STATES = {
  open: ['preparing', 'notice', 'application', 'order', 'refused'],
  notice: ['notice'],
  application: ['application'],
  order: ['order'],
  ended: ['order', 'refused', 'cancelled', 'discharged', 'quashed'],
} as const satisfies Record<BoardState, readonly string[]>

/**
 * The closures that this person may read by what comes next, those whose clock cannot start last; what is over,
 * the latest first. `isWhole` is false where there are more than a board reads.
 */
export async function findBoard(
  work: Work,
  { state, operationId, agencyId, within }: BoardAsked,
): Promise<{ readonly lines: readonly BoardLine[]; readonly isWhole: boolean }> {
  const { queries, now } = work
  const law = await lawFor(work)
  const rows = await queries
    .selectFrom('closure')
    .innerJoin('operation', 'operation.id', 'closure.operation_id')
    .leftJoin('premises', 'premises.id', 'closure.premises_id')
    .select([
      'closure.id',
      'closure.operation_id',
      'operation.name',
      'closure.premises_id',
      'premises.label',
      'premises.place',
    ])
    .select(sql<boolean>`closure.strand_id = any ((select app_uuids('app.contribute'))::uuid[])`.as('mayAct'))
    .select(CLOSURE_COLUMNS)
    .where('closure.state', 'in', STATES[state])
    .$if(operationId !== undefined, (query) => query.where('closure.operation_id', '=', operationId ?? ''))
    .$if(agencyId !== undefined, (query) => query.where('operation.lead_agency_id', '=', agencyId ?? ''))
    .$if(state !== 'ended', (query) => query.where(mayGoOn(now)))
    .orderBy('closure.id', 'desc')
    .limit(MOST + 1)
    .execute()
  const lines = rows.slice(0, MOST).map((row): BoardLine => {
    const closure = readClosure(row)
    const clocks = clocksOf(closure, law)
    return {
      id: row.id,
      operationId: row.operation_id,
      operation: row.name,
      premisesId: row.premises_id,
      premises: row.label,
      place: row.place,
      closure,
      clocks,
      next: nextClock(clocks, now),
      mayAct: row.mayAct,
    }
  })
  const wanted = lines.filter(
    (line) =>
      hasEnded(line.closure, line.clocks, now) === (state === 'ended') &&
      (within === undefined || isDueWithin(line, within, now)),
  )
  return { lines: state === 'ended' ? wanted : wanted.toSorted(byNearest(now)), isWhole: rows.length <= MOST }
}

/** The operations of which this person may read a closure, by name, to choose from. */
export const findOperations = ({ run }: Work) =>
  run<{ id: string; name: string }>(
    `select id, name from operation
     where exists (select from closure where closure.operation_id = operation.id) order by name limit 200`,
  )

/** The agencies that lead an operation of which this person may read a closure, by name, to choose from. */
export const findLeadAgencies = ({ run }: Work) =>
  run<{ id: string; name: string }>(
    `select id, name from agency
     where exists (select from operation join closure on closure.operation_id = operation.id
       where operation.lead_agency_id = agency.id) order by name limit 200`,
  )
