import { systemClock } from '#platform/clock/clock.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Connection } from '#platform/db/pool.ts'
import { createLog } from '#platform/log/log.ts'
import { createApp } from '../../src/app.ts'
import { openHouse } from '../../src/open-house.ts'
import { createBareApp } from './bare.ts'
import { createBareReport } from './bare-report.ts'
import { createBareStream } from './bare-stream.ts'
import { racingClock } from './racing-clock.ts'
import { withoutLedger } from './without-ledger.ts'

/** What a server of a benchmark serves: the service, the service in a hurry or without its ledger lines, or something bare. */
export type Serves = 'daybreak' | 'door' | 'without-ledger' | 'bare' | 'bare-report' | 'bare-stream'

// A process of its own, so that what asks and what answers are measured apart. Told what to do by its parent.
process.once(
  'message',
  ({ connection, dataFolder, serves }: { connection: Connection; dataFolder: string; serves: Serves }) =>
    void serve(connection, dataFolder, serves),
)

async function serve(connection: Connection, dataFolder: string, serves: Serves): Promise<void> {
  const address = await listen(connection, dataFolder, serves)
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

async function listen(connection: Connection, dataFolder: string, serves: Serves): Promise<string> {
  if (serves === 'bare-stream') return createBareStream().listen()
  const app = await appOf(connection, dataFolder, serves)
  return app.listen({ port: 0, host: '127.0.0.1' })
}

const appOf = (connection: Connection, dataFolder: string, serves: Serves) => {
  if (serves === 'bare') return createBareApp(connection)
  return serves === 'bare-report' ? createBareReport(connection) : daybreak(connection, dataFolder, serves)
}

async function daybreak(connection: Connection, dataFolder: string, serves: Serves) {
  const config = readConfig({ LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '100000000' })
  const clock = serves === 'door' ? racingClock() : systemClock
  const house = await openHouse({ config, connection, dataFolder, clock, log: createLog(config) })
  return serves === 'without-ledger' ? withoutLedger(house) : createApp(house)
}
