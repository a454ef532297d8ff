import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { mayKeepTurn, type TurnRefusal } from '#domain/report/duty.ts'
import type { Turn } from '#domain/report/escalation.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { ReportsStrand } from '#platform/reports/reports-strand.ts'
import { findTurns, lockRota, type NamedTurn } from './store.ts'

const aboutTurn = (id: string, strandId: string) =>
  ({ recordKind: 'duty_turn', recordId: id, strandId }) as const satisfies About

const columnsOf = ({ accountId, place, from, until }: Turn) => ({
  account_id: accountId,
  place,
  starts_at: from.toString(),
  ends_at: until.toString(),
})

/** Puts somebody on duty. @param id the id of the act */
export async function keepTurn(
  work: Work,
  id: string,
  { id: strandId }: Pick<ReportsStrand, 'id'>,
  turn: Turn,
): Promise<Result<About, TurnRefusal>> {
  await lockRota(work, strandId)
  const allowed = mayKeepTurn(turn, await findTurns(work, strandId), work.now)
  if (!allowed.ok) return allowed
  const kept = columnsOf(turn)
  await work.queries
    .insertInto('duty_turn')
    .values({ id, strand_id: strandId, kept_at: work.now.toString(), ...kept })
    .execute()
  return accept({ ...aboutTurn(id, strandId), changes: changesBetween(undefined, kept) })
}

/** Changes a turn that is under way or ahead; refused where somebody changed it since `builtFrom`. */
export async function changeTurn(
  work: Work,
  { id: strandId }: Pick<ReportsStrand, 'id'>,
  kept: NamedTurn,
  builtFrom: number,
  turn: Turn,
): Promise<Result<About, TurnRefusal | 'changed-meanwhile'>> {
  await lockRota(work, strandId)
  const allowed = mayKeepTurn(turn, await findTurns(work, strandId), work.now, kept)
  if (!allowed.ok) return allowed
  const { numUpdatedRows } = await work.queries
    .updateTable('duty_turn')
    .set({ ...columnsOf(turn), version: builtFrom + 1 })
    .where('id', '=', kept.id)
    .where('version', '=', builtFrom)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('changed-meanwhile')
  return accept({ ...aboutTurn(kept.id, strandId), changes: changesBetween(columnsOf(kept), columnsOf(turn)) })
}

/** Ends a turn before its time, or calls it off before it began; `undefined` where somebody did already. */
export async function endTurn(
  work: Work,
  { id: strandId }: Pick<ReportsStrand, 'id'>,
  kept: NamedTurn,
): Promise<About | undefined> {
  const { numUpdatedRows } = await work.queries
    .updateTable('duty_turn')
    .set({ ended_at: work.now.toString(), ended_by: work.actor.accountId, version: kept.version + 1 })
    .where('id', '=', kept.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  return { ...aboutTurn(kept.id, strandId), changes: { ended_at: [null, work.now.toString()] } }
}
