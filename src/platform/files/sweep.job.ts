import { asSystem } from '../db/transaction.ts'
import type { House } from '../house.ts'
import type { Job } from '../jobs/jobs.ts'
import { isAnyNamed, namedAmong } from './named.ts'

/** No form is under way for so long: a report that was begun is sent within hours, or never. */
const YOUNG: Temporal.DurationLike = { hours: 24 }

// Ids of partnerships hold the moment at which they were made.
const BEGAN = 'select min(uuid_extract_timestamp(id)) as began from partnership'

/** Removes from the store what was put there more than a day ago and no row names, and gives the number of files. */
export async function sweepFiles({ pool, files, clock, log }: House): Promise<number> {
  const before = clock.now().subtract(YOUNG)
  const named = (addresses: readonly string[]): Promise<ReadonlySet<string>> => namedAmong(pool, addresses)
  if (await isAnyNamed(pool)) return files.sweep({ before }, named)
  // A new database in front of a full store is more likely a mistake than a store of which nothing was ever sent: only what
  // was put there since the database began is looked at.
  const [row] = await asSystem(pool, ({ run }) => run<{ began: string | null }>(BEGAN))
  if (typeof row?.began !== 'string') {
    log.info('no record names a file: nothing was swept up')
    return 0
  }
  return files.sweep({ from: Temporal.Instant.from(row.began), before }, named)
}

/** Sweeps up, every hour, what was uploaded and never sent. */
export const sweepJob = (house: House): Job => ({
  name: 'sweep-files',
  cron: '20 * * * *',
  yields: true,
  async run() {
    const removed = await sweepFiles(house)
    if (removed > 0) house.log.info({ removed }, 'files that no record names were removed')
  },
})
