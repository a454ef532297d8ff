import type { Database } from './platform/db/database.ts'
import { sweepJob } from './platform/files/sweep.job.ts'
import type { House } from './platform/house.ts'
import { type Jobs, startJobs } from './platform/jobs/jobs.ts'
import { sealLedgerJob } from './platform/ledger/seal-ledger.job.ts'
import { newsJobs } from './platform/reports/news.job.ts'
import { warningJobs } from './platform/warnings/warnings.job.ts'

/** Starts what is done in the background, from the same house as the pages. */
export const startWorker = (house: House, { connection }: Pick<Database, 'connection'>): Promise<Jobs> =>
  startJobs({ connection, log: house.log }, [
    sealLedgerJob(house),
    ...warningJobs(house),
    ...newsJobs(house),
    sweepJob(house),
  ])
