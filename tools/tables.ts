import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Connection } from '../src/platform/db/pool.ts'

const PROJECT = path.resolve(import.meta.dirname, '..')

/** Where the types of the tables are committed. */
export const TABLES = path.join(PROJECT, 'src/platform/db/tables.ts')

/** What comes over the wire as text or number because of the parsers in platform/db/pool.ts. */
const TYPES = { timestamptz: 'string', date: 'string', int8: 'number', xid8: 'string' }

/** Writes the types of a migrated database's tables to `file`. */
export function writeTables(
  { host, user, database }: { host: string; user: string; database: string } & Connection,
  file: string,
): void {
  const url = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
  const codegen = path.join(PROJECT, 'node_modules/kysely-codegen/dist/cli/bin.js')
  execFileSync(
    process.execPath,
    [
      codegen,
      '--dialect',
      'postgres',
      '--out-file',
      file,
      '--type-mapping',
      JSON.stringify(TYPES),
      '--exclude-pattern',
      'migration*',
    ],
    { env: { ...process.env, DATABASE_URL: url }, stdio: 'pipe' },
  )
}
