import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import type { DatabaseUser } from './database-user.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'

/** Everything needed to make and run the server of one cluster folder. */
export interface ServerPlan {
  readonly folder: string
  readonly dataFolder: string
  readonly binaries: Binaries
  readonly user: DatabaseUser | undefined
  readonly settings: Readonly<Record<string, string>>
  /** Whether the data may be lost with the machine, as those of tests may. */
  readonly isFast: boolean
}

const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
const POLL_MILLISECONDS = 5
const RETRY_MILLISECONDS = 100
const LARGEST_LOG_BYTES = 10_000_000

/**
 * Makes an empty cluster. The data appear under their name only when they are whole, so that a start killed halfway
 * leaves nothing that the next one would take for a database. Sorting is by code point, the same on every machine for
 * ever; what people read is sorted with a named ICU collation in the query.
 */
export function createCluster(plan: ServerPlan): void {
  const draft = `${plan.dataFolder}.draft`
  rmSync(draft, { recursive: true, force: true })
  const locale = [`--locale=${LOCALE}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
  const safety = ['--data-checksums', ...(plan.isFast ? ['--no-sync'] : [])]
  const options = ['-D', draft, '-U', 'postgres', '--auth=trust', ...locale, ...safety]
  const { status, stderr, error } = spawnSync(plan.binaries.initdb, options, { ...asUser(plan), encoding: 'utf8' })
  if (status !== 0) throw notStarted(plan, error?.message ?? stderr)
  renameSync(draft, plan.dataFolder)
}

/** Starts the server and waits until it takes connections, however long recovery after a crash needs. */
export async function launchServer(plan: ServerPlan): Promise<Postmaster> {
  for (;;) {
    const { postmaster, words } = await launch(plan)
    if (postmaster !== undefined) return postmaster
    // Of a server killed at once the other processes live on until they notice; they still hold its memory.
    if (!words.includes('pre-existing shared memory block')) throw notStarted(plan, words)
    await setTimeout(RETRY_MILLISECONDS)
  }
}

async function launch(plan: ServerPlan): Promise<{ postmaster?: Postmaster; words: string }> {
  const logFile = path.join(plan.folder, 'server.log')
  const alreadyLogged = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  const from = alreadyLogged > LARGEST_LOG_BYTES ? 0 : alreadyLogged
  const log = openSync(logFile, from === 0 ? 'w' : 'a', 0o600)
  const settings = Object.entries(plan.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // In a group of its own: Ctrl-C in a terminal reaches the application only, which ends the server in order.
  const options = { ...asUser(plan), detached: true, stdio: ['ignore', log, log] as ['ignore', number, number] }
  const child = spawn(plan.binaries.postgres, ['-D', plan.dataFolder, ...settings], options)
  closeSync(log)
  await once(child, 'spawn')
  child.unref()
  while (child.exitCode === null && child.signalCode === null) {
    const postmaster = findPostmaster(plan.dataFolder)
    if (postmaster?.isReady && postmaster.pid === child.pid) return { postmaster, words: '' }
    await setTimeout(POLL_MILLISECONDS)
  }
  return { words: readFileSync(logFile).subarray(from).toString('utf8') }
}

function asUser({ folder, user }: ServerPlan) {
  return { ...user, cwd: folder, env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: LOCALE } as NodeJS.ProcessEnv }
}

/** With the one line of all the words of PostgreSQL that says what went wrong. */
function notStarted({ folder }: ServerPlan, words: string): DatabaseUnavailable {
  const lines = words.trim().split('\n')
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  const remedy = `Look at its space and permissions, and at ${path.join(folder, 'server.log')}`
  return new DatabaseUnavailable(folder, `PostgreSQL did not start (${telling.trim()})`, remedy)
}
