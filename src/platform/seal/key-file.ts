import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '#platform/config/cannot-start.ts'

/** One line that names the key file at fault and how to mend it. */
export class KeyFileUnusable extends CannotStart {}

/**
 * What the key file `file` holds. On first use the file is made with what `make` gives: readable by its owner alone, on
 * the disk before anything is sealed with it, and the same for two processes that start at once.
 *
 * @throws {KeyFileUnusable} if it cannot be read or written, or others on this machine may read it
 */
export function keyIn(file: string, make: () => string): string {
  try {
    return readKey(file) ?? makeKey(file, make())
  } catch (fault) {
    if (fault instanceof KeyFileUnusable) throw fault
    throw new KeyFileUnusable(`The key file ${file} cannot be used: ${String(fault)}`, { cause: fault })
  }
}

function readKey(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  // Windows has no such permissions: every file looks open to all.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new KeyFileUnusable(`The key file ${file} can be read by others on this machine: run chmod 600 on it.`)
  }
  return readFileSync(file, 'utf8')
}

/** Writes aside and links into place: the file is there whole or not at all, and whoever comes second takes the first. */
function makeKey(file: string, key: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o711 })
  const aside = `${file}.${process.pid}`
  const descriptor = openSync(aside, 'w', 0o600)
  try {
    writeSync(descriptor, key)
    fsyncSync(descriptor)
    closeSync(descriptor)
    linkSync(aside, file)
    rmSync(aside)
    fsyncFolder(path.dirname(file))
    return key
  } catch (fault) {
    rmSync(aside, { force: true })
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return readFileSync(file, 'utf8')
    throw fault
  }
}

function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
