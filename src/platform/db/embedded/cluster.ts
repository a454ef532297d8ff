import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import path from 'node:path'
import { findBinaries, MAJOR_VERSION } from './binaries.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { canReach, type DatabaseUser, findDatabaseUser } from './database-user.ts'
import { askToStop, findPostmaster, forgetCrashedPostmaster, stopPostmaster } from './postmaster.ts'
import { createCluster, launchServer, type ServerPlan } from './server.ts'
import { makeSocketFolder, PORT } from './socket-folder.ts'
import { inTurn, isInUse, registerUse } from './turns.ts'

/** A running embedded PostgreSQL, as one application sees it. */
export interface Cluster {
  /** How to connect; `host` is the folder of a Unix socket, there is no TCP port and no password. */
  connection(database?: string): { host: string; port: number; user: string; database: string }
  /** Whether another living application had it running already. */
  readonly joined: boolean
  /** Leaves the cluster; whoever leaves last ends the server. Close the connections first. */
  stop(): Promise<void>
}

/** Which cluster to start. */
export interface ClusterOptions {
  /** A folder that is the cluster's alone; made when missing. */
  readonly folder: string
  /** True trades durability for speed: for tests only. */
  readonly fast?: boolean
  /** Further settings of PostgreSQL, as in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Starts the embedded PostgreSQL of a folder, or joins it where another application already has it running. A server
 * that a killed application left behind is ended in order and started anew, with all that was committed.
 * @throws {DatabaseUnavailable}
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = path.resolve(options.folder)
  if (process.platform === 'win32') {
    const reason = 'the embedded PostgreSQL needs Linux or macOS'
    throw new DatabaseUnavailable(folder, reason, 'Set DATABASE_URL to a PostgreSQL 18, or use WSL')
  }
  const user = findDatabaseUser(folder)
  prepareFolder(folder, user)
  const host = makeSocketFolder(folder, user)
  return inTurn(folder, async () => {
    const plan = planServer(realpathSync(folder), host, user, options)
    const running = findPostmaster(plan.dataFolder)
    const joined = running !== undefined && running.isReady && isInUse(folder)
    if (!joined) await startServer(plan)
    const connection = (database = 'postgres') => ({ host, port: PORT, user: 'postgres', database })
    return { connection, joined, stop: use(plan) }
  })
}

/** What the folder may hold: anything else, and it is somebody's own folder, named by mistake. */
const OWN_NAMES = /^(?:data|data\.draft|socket|uses|turn.*|server\.log)$/

function prepareFolder(folder: string, user: DatabaseUser | undefined): void {
  try {
    mkdirSync(path.dirname(folder), { recursive: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const foreign = readdirSync(folder).find((name) => !OWN_NAMES.test(name))
    if (foreign !== undefined) throw unavailable(folder, `it holds something else (${foreign})`)
    if (user) chownSync(folder, user.uid, user.gid)
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause
    throw unavailable(folder, `this account may not write there (${String(cause.code)})`, { cause })
  }
  if (!canReach(folder, user)) throw unavailable(folder, 'the account of PostgreSQL cannot reach it')
  const version = versionOf(folder)
  if (version === undefined || version === MAJOR_VERSION) return
  throw unavailable(folder, `PostgreSQL ${version} wrote it and this is ${MAJOR_VERSION}`)
}

function unavailable(folder: string, reason: string, options?: ErrorOptions): DatabaseUnavailable {
  return new DatabaseUnavailable(folder, reason, 'Set DAYBREAK_DATA to another folder', options)
}

function versionOf(folder: string): string | undefined {
  const file = path.join(folder, 'data', 'PG_VERSION')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** The server's log holds nothing that people entered: no statements, and of an error only the first line. */
const DISCREET_LOG = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' }

function planServer(folder: string, host: string, user: DatabaseUser | undefined, options: ClusterOptions): ServerPlan {
  return {
    folder,
    dataFolder: path.join(folder, 'data'),
    binaries: findBinaries(folder, user),
    user,
    isFast: options.fast ?? false,
    settings: {
      listen_addresses: '',
      unix_socket_directories: host,
      unix_socket_permissions: '0700',
      port: String(PORT),
      jit: 'off',
      ...DISCREET_LOG,
      ...(options.fast ? FAST : {}),
      ...options.settings,
    },
  }
}

async function startServer(plan: ServerPlan): Promise<void> {
  const orphan = findPostmaster(plan.dataFolder)
  if (orphan) await stopPostmaster(orphan)
  forgetCrashedPostmaster(plan.dataFolder)
  if (!existsSync(plan.dataFolder)) createCluster(plan)
  await launchServer(plan)
}

/** Registers this application with the cluster, and gives the way to leave it. */
function use({ folder, dataFolder }: ServerPlan): () => Promise<void> {
  const registration = registerUse(folder)
  const findAbandoned = () => {
    registration.end()
    return isInUse(folder) ? undefined : findPostmaster(dataFolder)
  }
  const leaveAtOnce = () => {
    const abandoned = findAbandoned()
    if (abandoned) askToStop(abandoned)
  }
  const leave = async () => {
    const abandoned = findAbandoned()
    if (abandoned) await stopPostmaster(abandoned)
    process.off('exit', leaveAtOnce)
  }
  process.once('exit', leaveAtOnce)
  let left: Promise<void> | undefined
  return () => (left ??= inTurn(folder, leave))
}
