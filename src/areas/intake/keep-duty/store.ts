import type { KeptTurn } from '#domain/report/duty.ts'
import type { Turn } from '#domain/report/escalation.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A turn with who has it. */
export interface NamedTurn extends KeptTurn {
  /** Name and agency. */
  readonly called: string
  readonly version: number
}

type Row = {
  readonly id: string
  readonly accountId: string
  readonly called: string
  readonly place: Turn['place']
  readonly startsAt: string
  readonly endsAt: string
  readonly version: number
}

const TURNS = `
  select duty_turn.id, account_id as "accountId", account.name || ', ' || agency.name as called, place,
    starts_at as "startsAt", ends_at as "endsAt", duty_turn.version
  from duty_turn join account on account.id = account_id join agency on agency.id = account.agency_id
  where duty_turn.strand_id = $1 and duty_turn.ended_at is null and ends_at > $2`
const IN_ORDER = 'order by starts_at, place, duty_turn.id limit 500'

const turnOf = ({ startsAt, endsAt, ...row }: Row): NamedTurn => ({
  ...row,
  from: Temporal.Instant.from(startsAt),
  until: Temporal.Instant.from(endsAt),
})

/** Every turn that is under way or ahead, in order. */
export async function findTurns({ run, now }: Work, strandId: string): Promise<readonly NamedTurn[]> {
  return (await run<Row>(`${TURNS} ${IN_ORDER}`, [strandId, now.toString()])).map(turnOf)
}

/** The turn with this id, unless it is over. */
export async function findTurn({ run, now }: Work, strandId: string, id: string): Promise<NamedTurn | undefined> {
  if (!isId(id)) return undefined
  const [row] = await run<Row>(`${TURNS} and duty_turn.id = $3`, [strandId, now.toString(), id])
  return row && turnOf(row)
}

const LOCK = `select pg_advisory_xact_lock(hashtextextended('duty ' || $1, 0))`

/** Lets nobody else change this rota until the transaction ends, so that what was decided on it stays true. */
export async function lockRota({ run }: Work, strandId: string): Promise<void> {
  await run(LOCK, [strandId])
}
