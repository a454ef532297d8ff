import { hearQueue, readingJob } from './areas/intelligence/queue-files/reading.job.ts'
import { alertJobs } from './platform/alerts/alerts.job.ts'
import { hearAlerts } from './platform/alerts/hear-alerts.ts'
import type { Database } from './platform/db/database.ts'
import { sweepJob } from './platform/files/sweep.job.ts'
import type { House } from './platform/house.ts'
import { type Jobs, startJobs } from './platform/jobs/jobs.ts'
import { sealLedgerJob } from './platform/ledger/seal-ledger.job.ts'
import { newsJobs } from './platform/reports/news.job.ts'
import { warningJobs } from './platform/warnings/warnings.job.ts'

/** Starts what is done in the background, from the same house as the pages. */
export async function startWorker(house: House, { connection }: Pick<Database, 'connection'>): Promise<Jobs> {
  const jobs = await startJobs({ connection, log: house.log }, [
    sealLedgerJob(house),
    ...alertJobs(house),
    ...warningJobs(house),
    ...newsJobs(house),
    sweepJob(house),
    readingJob(house),
  ])
  const hearing = [hearAlerts(connection, jobs, house.log), hearQueue(connection, jobs, house)]
  return {
    add: jobs.add,
    stop: async () => {
      await Promise.all(hearing.map((one) => one.end()))
      await jobs.stop()
    },
  }
}
