import { systemClock } from '#platform/clock/clock.ts'
import { CannotStart } from '#platform/config/cannot-start.ts'
import { readConfig } from '#platform/config/config.ts'
import { type Database, openDatabase } from '#platform/db/database.ts'
import type { House } from '#platform/house.ts'
import { createLog } from '#platform/log/log.ts'
import { loadDemonstration } from '../../db/demo/demonstration.ts'
import { openHouse } from '../open-house.ts'
import { addAccount, type WantedAccount } from './account.ts'
import type { Report } from './clock.ts'
import { exportLedger } from './ledger.ts'

type Environment = Readonly<Record<string, string | undefined>>

const done = (stdout: string): Report => ({ stdout, stderr: '', exitCode: 0 })
const refused = (words: string): Report => ({ stdout: '', stderr: `${words}\n`, exitCode: 1 })

/** Does `work` with the database of this environment open, and leaves it. A refusal to open is the report. */
async function withHouse(
  environment: Environment,
  work: (house: House, database: Database) => Promise<Report>,
): Promise<Report> {
  try {
    const config = readConfig(environment)
    const database = await openDatabase(config)
    const site = {
      config,
      connection: database.connection,
      dataFolder: database.dataFolder,
      clock: systemClock,
      log: createLog(config),
    }
    const house = await openHouse(site)
    try {
      return await work(house, database)
    } finally {
      await house.pool.end()
      await database.close()
    }
  } catch (fault) {
    if (fault instanceof CannotStart) return refused(fault.message)
    throw fault
  }
}

/** Brings the database up to date. */
export const migrateReport = (environment: Environment): Promise<Report> =>
  withHouse(environment, async (_house, { migrated }) => ({
    ...done(migrated.map((name) => `${name}\n`).join('')),
    stderr: migrated.length === 0 ? 'The database is up to date.\n' : '',
  }))

/** Loads the demonstration partnership into an empty database. */
export const demoReport = (environment: Environment): Promise<Report> =>
  withHouse(environment, async (house) =>
    !house.config.demonstration
      ? refused('The demonstration is only for the embedded database: leave DATABASE_URL and DAYBREAK_DEMO out.')
      : (await loadDemonstration(house))
        ? done('The demonstration partnership has been loaded.\n')
        : { ...done(''), stderr: 'There is a partnership already; nothing was changed.\n' },
  )

/** Writes the whole ledger to standard output as it is read; words go to stderr. */
export const exportReport = (environment: Environment): Promise<Report> =>
  withHouse(environment, async (house) => {
    await exportLedger(house, process.stdout)
    return done('')
  })

/** Invites somebody. */
export const accountReport = (environment: Environment, wanted: WantedAccount): Promise<Report> =>
  withHouse(environment, (house) => addAccount(house, wanted))
