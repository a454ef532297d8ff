import type { Connection } from '../db/pool.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { listen } from '../live/listen.ts'
import type { Logger } from '../log/log.ts'
import { TELL } from './alerts.job.ts'

/** Asks for an alert to be told as soon as PostgreSQL says that one was raised, and whenever one may have been missed. */
export function hearAlerts(
  connection: Connection,
  jobs: Pick<Jobs, 'add'>,
  log: Pick<Logger, 'error'>,
): { end(): Promise<void> } {
  const onFault = (fault: unknown): void =>
    log.error({ stack: String(fault) }, 'alerts are heard within the minute only')
  const tell = (): void => void jobs.add(TELL).catch(onFault)
  return listen({ connection, channel: 'daybreak_alert', onMessage: tell, onHearing: tell, onFault })
}
