import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { TABLES, writeTables } from '../../tools/tables.ts'
import { freshDatabase } from '../support/database.ts'

const { connection } = await freshDatabase()

test('the types of the tables are those of the migrated database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-tables-'))
  const file = path.join(folder, 'tables.ts')
  writeTables(connection as Parameters<typeof writeTables>[0], file)
  if (process.env['UPDATE_TABLES'] === 'yes') writeTables(connection as Parameters<typeof writeTables>[0], TABLES)
  assert.equal(readFileSync(TABLES, 'utf8'), readFileSync(file, 'utf8'), 'run the test again with UPDATE_TABLES=yes')
  rmSync(folder, { recursive: true })
})
