import { createApp } from './app.ts'
import { openHouse } from './open-house.ts'
import { systemClock } from './platform/clock/clock.ts'
import { CannotStart } from './platform/config/cannot-start.ts'
import type { Config } from './platform/config/config.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import type { House } from './platform/house.ts'
import { createLog } from './platform/log/log.ts'
import { findServing, noteServing } from './serving.ts'

/** A service that answers. */
export interface Running {
  readonly address: string
  /** People of the demonstration, to be told who can sign in; none outside the demonstration. */
  readonly people: readonly { readonly name: string; readonly agency: string }[]
  /** Answers what was asked, then ends everything in order. */
  stop(): Promise<void>
}

/** Starts the database, brings it up to date, loads the demonstration on the first run and serves. */
export async function start(config: Config): Promise<Running> {
  const log = createLog(config)
  const database = await openDatabase(config)
  try {
    const other = findServing(database.dataFolder)
    if (other !== undefined) throw new CannotStart(`Daybreak already runs at ${other}. Open it there, or end it first.`)
    const house = await openHouse({
      config,
      connection: database.connection,
      dataFolder: database.dataFolder,
      clock: systemClock,
      log,
    })
    return await serve(house, database).catch(async (fault: unknown) => {
      await house.pool.end()
      throw fault
    })
  } catch (fault) {
    await database.close()
    throw fault
  }
}

async function serve(house: House, database: Database): Promise<Running> {
  const { config } = house
  const people = config.demonstration ? await demonstrate(house) : []
  const app = await createApp(house)
  const address = await app.listen({ port: config.port, host: config.host }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EADDRINUSE') throw fault
    throw new CannotStart(
      `Port ${config.port} is taken by another program. Choose another one, for example PORT=${config.port + 1} npm start`,
    )
  })
  const forget = noteServing(database.dataFolder, address)
  // The jobs need nothing that a first page needs: they start behind it.
  const jobs = import('./worker.ts').then(({ startWorker }) => startWorker(house, database))
  jobs.catch((fault: unknown) => house.log.error({ stack: String(fault) }, 'jobs did not start'))
  return {
    address,
    people,
    stop: async () => {
      await app.close()
      await jobs.then(({ stop }) => stop()).catch(() => {})
      await house.pool.end()
      forget()
      await database.close()
    },
  }
}

async function demonstrate(house: House): Promise<Running['people']> {
  const { loadDemonstration, findDemonstrationPeople } = await import('../db/demo/demonstration.ts')
  await loadDemonstration(house)
  return findDemonstrationPeople(house)
}
