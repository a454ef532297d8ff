import type { Connection } from '#platform/db/pool.ts'
import type { House } from '#platform/house.ts'
import type { Job, Jobs } from '#platform/jobs/jobs.ts'
import { listen } from '#platform/live/listen.ts'
import { letGo } from './let-go.ts'
import { readNext } from './read-queue.ts'

const READ = 'read-queue'

/** Reads the files that wait, one after the other; every minute too, for what a lost message would have told. */
export function readingJob(house: House): Job {
  // One at a time in a process: there are two places for jobs, and alerts need one.
  let isReading = false
  let isAskedAgain = false
  return {
    name: READ,
    cron: '* * * * *',
    atStart: true,
    yields: true,
    async run() {
      isAskedAgain = true
      if (isReading) return
      isReading = true
      try {
        await letGo(house)
        while (isAskedAgain) {
          isAskedAgain = false
          while (await readNext(house));
        }
      } finally {
        isReading = false
      }
    },
  }
}

/** Asks for the queue to be read as soon as PostgreSQL says that a file was put in. */
export function hearQueue(
  connection: Connection,
  jobs: Pick<Jobs, 'add'>,
  { log }: Pick<House, 'log'>,
): { end(): Promise<void> } {
  const onFault = (fault: unknown): void =>
    log.error({ stack: String(fault) }, 'files to read are heard of within the minute only')
  const ask = (): void => void jobs.add(READ).catch(onFault)
  return listen({ connection, channel: 'daybreak_reading', onMessage: ask, onHearing: ask, onFault })
}
