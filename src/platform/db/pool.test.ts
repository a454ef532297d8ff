import assert from 'node:assert/strict'
import { test } from 'node:test'
import type pg from 'pg'
import { freshDatabase } from '#tests/support/database.ts'

const { app, owner } = await freshDatabase()

async function limitsOf(pool: pg.Pool): Promise<object | undefined> {
  const { rows } = await pool.query<object>(
    "select current_setting('statement_timeout') statement, current_setting('idle_in_transaction_session_timeout') idle",
  )
  return { ...rows[0] }
}

test("the app's connections give up on what takes too long; the owner's, which migrate, never do", async () => {
  assert.deepEqual(await limitsOf(app), { statement: '30s', idle: '1min' })
  assert.deepEqual(await limitsOf(owner), { statement: '0', idle: '0' })
})
