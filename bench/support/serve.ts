import { systemClock } from '#platform/clock/clock.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Connection } from '#platform/db/pool.ts'
import { createLog } from '#platform/log/log.ts'
import { createApp } from '../../src/app.ts'
import { openHouse } from '../../src/open-house.ts'
import { createBareApp } from './bare.ts'
import { withoutLedger } from './without-ledger.ts'

/** What a server of a benchmark serves: the service, the service without its ledger lines, or one bare page. */
export type Serves = 'daybreak' | 'without-ledger' | 'bare'

// A process of its own, so that what asks and what answers are measured apart. Told what to do by its parent.
process.once(
  'message',
  ({ connection, dataFolder, serves }: { connection: Connection; dataFolder: string; serves: Serves }) =>
    void serve(connection, dataFolder, serves),
)

async function serve(connection: Connection, dataFolder: string, serves: Serves): Promise<void> {
  const app = serves === 'bare' ? createBareApp(connection) : await daybreak(connection, dataFolder, serves)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  process.send?.({ address, atRest: process.memoryUsage.rss() })
  let most = process.memoryUsage.rss()
  setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 100).unref()
  process.on('message', (question) => {
    if (question === 'memory') process.send?.({ most, now: process.memoryUsage.rss() })
  })
}

process.once('disconnect', () => process.exit(0))

async function daybreak(connection: Connection, dataFolder: string, serves: Serves) {
  const config = readConfig({ LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '100000000' })
  const house = await openHouse({ config, connection, dataFolder, clock: systemClock, log: createLog(config) })
  return serves === 'without-ledger' ? withoutLedger(house) : createApp(house)
}
