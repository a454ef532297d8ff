import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Names a running process by its number and when it began, so that a later process with the same number is not taken
 * for it (in a container the numbers repeat at every start). `undefined` when there is no such process, or only its
 * remains that nobody has collected.
 */
export function findIdentity(pid: number): string | undefined {
  const beginning = process.platform === 'linux' ? beginningInProc(pid) : ask(pid, 'lstart')
  return beginning === undefined ? undefined : `${pid} ${beginning}`
}

/** Whether the process that this identity names still runs. */
export function isRunning(identity: string): boolean {
  return findIdentity(Number.parseInt(identity, 10)) === identity
}

/** The words a process was started with, joined by spaces; '' when it has ended. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ask(pid, 'command') ?? ''
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? ''
}

function beginningInProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  // The name in parentheses may hold spaces and parentheses itself; after it come the state and, 19 fields on, the beginning.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19]
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function ask(pid: number, column: 'lstart' | 'command'): string | undefined {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}
