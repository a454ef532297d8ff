import { setTimeout } from 'node:timers/promises'
import type { TestDatabase } from './database.ts'

/**
 * Waits until every line of the ledger that is written now can be sealed. Transaction ids belong to the whole cluster, so
 * a transaction of another test's database that is older than a line holds its sealing back for as long as it runs.
 */
export async function settled({ owner }: Pick<TestDatabase, 'owner'>): Promise<void> {
  const { rows } = await owner.query<{ done: boolean }>(
    'select not exists (select from ledger_entry where tx >= pg_snapshot_xmin(pg_current_snapshot())) as done',
  )
  if (rows[0]?.done === true) return
  await setTimeout(10)
  await settled({ owner })
}
