import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { freshDatabase } from '#tests/support/database.ts'
import { asSystem } from './transaction.ts'

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

test('a connection that breaks while somebody holds it fails what they do next, and nobody else', async () => {
  const held = asSystem(app, async ({ run }) => {
    await run("set local idle_in_transaction_session_timeout = '100ms'")
    await setTimeout(400)
    await run('select 1')
  })
  await assert.rejects(held)
  assert.equal((await app.query('select 1')).rows.length, 1)
})
