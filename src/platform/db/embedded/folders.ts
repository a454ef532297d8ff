import { createHash } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { canReach, findDatabaseUser, nearestExisting } from './database-user.ts'

/**
 * Where the database and files are kept when `DAYBREAK_DATA` is not set: `data/` in the project's folder. Where that
 * cannot be (root has the project in its closed home, where the database user cannot go; or the project may only be
 * read) it is a folder of this project's own under {@link machineFolder}, so that two checkouts never share a database.
 */
export function defaultDataFolder(projectFolder: string): string {
  const folder = path.join(projectFolder, 'data')
  if (isUsable(folder)) return folder
  const fingerprint = createHash('sha256').update(projectFolder).digest('hex').slice(0, 8)
  return path.join(machineFolder(), `${path.basename(projectFolder)}-${fingerprint}`)
}

/** The part of a data folder that belongs to the embedded PostgreSQL alone: what `startCluster` takes. */
export function databaseFolder(dataFolder: string): string {
  return path.join(dataFolder, 'database')
}

/** What Daybreak keeps on this machine outside any project: `/var/lib/daybreak` for root, else in the caller's home. */
export function machineFolder(): string {
  if (process.getuid?.() === 0) return '/var/lib/daybreak'
  return path.join(homedir(), '.local', 'share', 'daybreak')
}

function isUsable(folder: string): boolean {
  const existing = nearestExisting(folder)
  try {
    accessSync(existing, constants.W_OK | constants.X_OK)
  } catch {
    return false
  }
  return canReach(existing, findDatabaseUser(databaseFolder(folder)))
}
