import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type pg from 'pg'
import { type Connection, createPool } from '#platform/db/pool.ts'

/** A test sees its faults in the query that failed. */
const onFault = (): void => {}

/** A database of one test file's own, migrated and empty. */
export interface TestDatabase {
  readonly connection: Connection
  /** Connections of the owner, past row-level security: for looking at what is really stored. */
  readonly owner: pg.Pool
  /** Connections as the app makes them. */
  readonly app: pg.Pool
}

/** A new migrated database; dropped, and its connections closed, after the tests of the file. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf(given().template)

/** The same with nothing in it, to migrate step by step. */
export const emptyDatabase = (): Promise<TestDatabase> => copyOf('template1')

/** What the global setup of the run made: its cluster, the migrated template, and a folder for what files share. */
export function given(): { readonly connection: Connection; readonly template: string; readonly folder: string } {
  const text = process.env['DAYBREAK_TEST_DATABASE']
  if (text === undefined) throw new Error('run tests with --test-global-setup=tests/support/global-setup.ts')
  return JSON.parse(text) as ReturnType<typeof given>
}

/** A new database like the one of this name, which nobody is connected to. */
export async function copyOf(template: string): Promise<TestDatabase> {
  const { connection } = given()
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = createPool(connection, { onFault, most: 1 })
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
  const here = { ...connection, database: name }
  const owner = createPool(here, { onFault })
  const app = createPool(here, { role: 'daybreak_app', onFault })
  after(async () => {
    await Promise.all([owner.end(), app.end()])
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  return { connection: here, owner, app }
}
