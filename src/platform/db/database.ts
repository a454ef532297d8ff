import path from 'node:path'
import type { Config } from '../config/config.ts'
import { startCluster } from './embedded/cluster.ts'
import { DatabaseUnavailable } from './embedded/database-unavailable.ts'
import { databaseFolder, defaultDataFolder } from './embedded/folders.ts'
import { migrate } from './migrate.ts'
import { type Connection, createPool } from './pool.ts'

const PROJECT = path.resolve(import.meta.dirname, '../../..')
const MIGRATIONS = path.join(PROJECT, 'db/migrations')
const NAME = 'daybreak'

/** A database that is there and up to date, and the folder where keys and files are kept beside it. */
export interface Database {
  readonly connection: Connection
  readonly dataFolder: string
  /** The migrations that had to be run. */
  readonly migrated: readonly string[]
  /** Leaves the database; an embedded one ends with whoever leaves last. */
  close(): Promise<void>
}

/**
 * Opens the database of `DATABASE_URL`, or starts the embedded one, and brings it up to date.
 *
 * @throws {DatabaseUnavailable} where the embedded database cannot run
 */
export async function openDatabase(config: Config): Promise<Database> {
  const dataFolder = config.dataFolder ?? defaultDataFolder(PROJECT)
  const { connection, close } =
    config.databaseUrl === undefined ? await embedded(dataFolder) : given(config.databaseUrl)
  const owner = createPool(connection, { onFault: () => {}, most: 2 })
  try {
    return { connection, dataFolder, close, migrated: await migrate(owner, MIGRATIONS) }
  } catch (fault) {
    await close()
    throw unreachable(config, fault)
  } finally {
    await owner.end()
  }
}

/** Codes of the network and of PostgreSQL that mean: there is no such server, or it does not let us in. */
const NO_ANSWER = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28\w{3}|3D000)$/

/** What to tell whoever set DATABASE_URL wrongly, without the secret that it may hold; any other fault as it is. */
function unreachable({ databaseUrl }: Config, fault: unknown): unknown {
  const { code = '' } = fault as { code?: string }
  if (databaseUrl === undefined || !NO_ANSWER.test(code)) return fault
  return new DatabaseUnavailable(
    new URL(databaseUrl).host || 'DATABASE_URL',
    `it answered ${code}`,
    'Look at DATABASE_URL',
    { cause: fault },
  )
}

const given = (connectionString: string) => ({ connection: { connectionString }, close: async () => {} })

async function embedded(dataFolder: string) {
  const cluster = await startCluster({ folder: databaseFolder(dataFolder) })
  const admin = createPool(cluster.connection(), { onFault: () => {}, most: 1 })
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [NAME])
  if (rowCount === 0) await admin.query(`create database ${NAME}`)
  await admin.end()
  return { connection: cluster.connection(NAME), close: () => cluster.stop() }
}
