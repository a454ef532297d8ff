import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { commandOf, findIdentity, isRunning } from './process-identity.ts'
import { hasCode } from './system-error.ts'

/** The running server process of one database folder. */
export interface Postmaster {
  readonly pid: number
  readonly identity: string
  /** Whether it takes connections; before that it may be recovering after a crash. */
  readonly isReady: boolean
}

const POLL_MILLISECONDS = 5
const PATIENCE_MILLISECONDS = 60_000

/**
 * The server that runs on these data, if one does. What `postmaster.pid` says is not believed alone: after a crash it
 * stays behind, and its number may since belong to another program, or to the server of another folder.
 */
export function findPostmaster(dataFolder: string): Postmaster | undefined {
  const lines = pidFileLines(dataFolder)
  const pid = Number(lines[0])
  const identity = pid > 0 ? findIdentity(pid) : undefined
  if (identity === undefined || !commandOf(pid).includes(`-D ${dataFolder} `)) return undefined
  return { pid, identity, isReady: lines[7]?.trim() === 'ready' }
}

/** Removes what a crashed server left behind, for PostgreSQL believes the number in it. */
export function forgetCrashedPostmaster(dataFolder: string): void {
  rmSync(pidFile(dataFolder), { force: true })
}

/** Ends the server in order (its checkpoint included); without order when it cannot in a minute, which loses nothing. */
export async function stopPostmaster({ pid, identity }: Postmaster): Promise<void> {
  const endsWithin = async (milliseconds: number) => {
    for (let waited = 0; waited < milliseconds && isRunning(identity); waited += POLL_MILLISECONDS) {
      await setTimeout(POLL_MILLISECONDS)
    }
    return !isRunning(identity)
  }
  signal(pid, 'SIGINT')
  if (await endsWithin(PATIENCE_MILLISECONDS)) return
  signal(pid, 'SIGQUIT')
  await endsWithin(PATIENCE_MILLISECONDS)
}

/** Tells the server to end in order, for a process that has no time left to wait for it. */
export function askToStop({ pid }: Postmaster): void {
  signal(pid, 'SIGINT')
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

function pidFileLines(dataFolder: string): string[] {
  try {
    return readFileSync(pidFile(dataFolder), 'utf8').split('\n')
  } catch {
    return []
  }
}

function pidFile(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid')
}
