import { asSystem } from '../db/transaction.ts'
import type { House } from '../house.ts'
import type { Job } from '../jobs/jobs.ts'

/** Every column that names bytes in the store: what none of them names is swept up. A test compares them with the tables. */
export const NAMED_IN: readonly (readonly [table: string, column: string])[] = [
  ['stored_file', 'address'],
  ['stored_file', 'copy_address'],
  ['document_template', 'address'],
  ['report_file', 'address'],
  ['report_file', 'copy_address'],
]

const NAMES = NAMED_IN.map(([table, column]) => `select ${column} as address from ${table}`).join(' union all ')
const FIND = `select distinct address from (${NAMES}) named where address = any ($1)`
const FIND_ANY = `select from (${NAMES}) named limit 1`

/** No form is under way for so long: a report that was begun is sent within hours, or never. */
const YOUNG: Temporal.DurationLike = { hours: 24 }

/** Removes from the store what was put there more than a day ago and no row names, and gives the number of files. */
export async function sweepFiles({ pool, files, clock, log }: House): Promise<number> {
  const [any] = await asSystem(pool, ({ run }) => run(FIND_ANY))
  // An empty database in front of a full store is more likely a mistake than a store of which nothing was ever sent.
  if (any === undefined) {
    log.info('no record names a file: nothing was swept up')
    return 0
  }
  return files.sweep(clock.now().subtract(YOUNG), async (addresses) => {
    const rows = await asSystem(pool, ({ run }) => run<{ address: string }>(FIND, [addresses]))
    return new Set(rows.map(({ address }) => address))
  })
}

/** Sweeps up, every night, what was uploaded and never sent. */
export const sweepJob = (house: House): Job => ({
  name: 'sweep-files',
  cron: '20 3 * * *',
  yields: true,
  async run() {
    const removed = await sweepFiles(house)
    if (removed > 0) house.log.info({ removed }, 'files that no record names were removed')
  },
})
