import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type pg from 'pg'

/** The migrations of a folder: one `NNNN-verb-noun.sql` each, forward only, in the order of their numbers. */
const migrationsIn = (folder: string): Record<string, Migration> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .toSorted()
      .map((file) => [
        file.replace(/\.sql$/, ''),
        {
          up: (db) =>
            sql
              .raw(readFileSync(path.join(folder, file), 'utf8'))
              .execute(db)
              .then(() => {}),
        },
      ]),
  )

/**
 * Brings the database up to date and gives the names of the migrations it ran; none when it was up to date.
 *
 * @param pool connections of the owner, not of the app's role
 * @throws what PostgreSQL said of the first migration that failed; that migration is rolled back whole
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<readonly string[]> {
  const migrations = migrationsIn(folder)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName)
}
