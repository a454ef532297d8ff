import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseUnavailable } from './database-unavailable.ts'
import type { DatabaseUser } from './database-user.ts'

/** No TCP port is opened; this number is only part of the socket's name. */
export const PORT = 5432

/** The shortest room for a socket's path among the systems we run on (macOS 104 bytes, Linux 108, the last one zero). */
const LONGEST_SOCKET_PATH = 103

/**
 * The folder of the server's socket, open to the database user and root alone: that is what guards the database. It is
 * in the cluster's folder, or under the system's temporary folder when the path would be too long for a socket.
 */
export function makeSocketFolder(folder: string, user: DatabaseUser | undefined): string {
  const socketFolder = chooseSocketFolder(folder)
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(socketFolder)
  if (![process.getuid?.(), user?.uid].includes(uid) || !lstatSync(socketFolder).isDirectory()) {
    const reason = `its socket folder ${socketFolder} belongs to somebody else`
    throw new DatabaseUnavailable(folder, reason, 'Remove that folder, or choose a shorter path in DAYBREAK_DATA')
  }
  chmodSync(socketFolder, 0o700)
  if (user) chownSync(socketFolder, user.uid, user.gid)
  return socketFolder
}

function chooseSocketFolder(folder: string): string {
  const inside = path.join(folder, 'socket')
  if (Buffer.byteLength(path.join(inside, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET_PATH) return inside
  return path.join(tmpdir(), `daybreak-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`)
}
