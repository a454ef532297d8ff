import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseUnavailable } from './database-unavailable.ts'

/** The system account that PostgreSQL runs as, where it may not be the account of this process. */
export interface DatabaseUser {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. Under root it runs as whoever owns the database already there, otherwise as the
 * system account `postgres`, made when missing. `undefined` for anybody else: it runs as the caller.
 */
export function findDatabaseUser(folder: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  return ownerOf(folder) ?? postgresAccount() ?? makePostgresAccount(folder)
}

/** Whether the database user may pass through to this file or folder: a home that is 0700 stops it at the door. */
export function canReach(place: string, user: DatabaseUser | undefined): boolean {
  if (user === undefined) return true
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$0"', place], { ...user, stdio: 'ignore', cwd: '/' })
    return true
  } catch {
    return false
  }
}

/** The nearest folder upwards that exists, which may be the folder itself. */
export function nearestExisting(folder: string): string {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
  return exists ? folder : nearestExisting(path.dirname(folder))
}

function ownerOf(folder: string): DatabaseUser | undefined {
  const owner = statSync(folder, { throwIfNoEntry: false })
  return owner === undefined || owner.uid === 0 ? undefined : { uid: owner.uid, gid: owner.gid }
}

function postgresAccount(): DatabaseUser | undefined {
  const account = /^postgres:[^:]*:(?<uid>\d+):(?<gid>\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))?.groups
  return account && { uid: Number(account['uid']), gid: Number(account['gid']) }
}

function makePostgresAccount(folder: string): DatabaseUser {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  try {
    execFileSync('useradd', [...options, 'postgres'], { stdio: 'pipe' })
  } catch (cause) {
    const reason = 'PostgreSQL does not run as root, and the account postgres could not be made'
    throw new DatabaseUnavailable(folder, reason, 'Start Daybreak as an ordinary user', { cause })
  }
  const account = postgresAccount()
  if (account === undefined) throw new Error('useradd made no account postgres in /etc/passwd')
  return account
}
