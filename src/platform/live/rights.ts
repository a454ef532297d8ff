import { IDLE } from '../auth/session.ts'
import type { Open } from '../db/transaction.ts'

/** The strands that a session's person may watch. */
export type Strands = ReadonlySet<string>

const RIGHTS = 'select session_id, strands from watching_rights($1, $2, $3)'

/** What the people of these sessions may watch now; none of a session that has ended. */
export async function findRights(
  run: Open['run'],
  sessions: readonly string[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, Strands>> {
  const rows = await run<{ session_id: string; strands: string[] }>(RIGHTS, [
    sessions,
    now.toString(),
    `${IDLE.total('seconds')} seconds`,
  ])
  return new Map(rows.map((row) => [row.session_id, new Set(row.strands)]))
}
