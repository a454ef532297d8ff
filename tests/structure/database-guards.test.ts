import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../support/database.ts'

const { owner, app } = await freshDatabase()

/** Tables of machinery that no request touches. */
const MACHINERY = ['migration', 'migration_lock']

test('every table is under row-level security that binds its owner too, and has a policy', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any ($1)
      and (not relrowsecurity or not relforcerowsecurity
        or not exists (select from pg_policy where polrelid = pg_class.oid and polroles @> array['daybreak_app'::regrole::oid]))`,
    [MACHINERY],
  )
  assert.deepEqual(rows, [])
})

test('every view asks as whoever looks', async () => {
  const { rows } = await owner.query(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions @> array['security_invoker=true'], false)`)
  assert.deepEqual(rows, [])
})

test('every table says what it is', async () => {
  const { rows } = await owner.query(
    `
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any ($1)
      and obj_description(oid) is null`,
    [MACHINERY],
  )
  assert.deepEqual(rows, [])
})

test('somebody who has not entered sees no row of any table', async () => {
  await owner.query(`insert into partnership (name) values ('Fenmarsh')`)
  const { rows } = await owner.query<{ name: string }>(
    `
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any ($1)`,
    [MACHINERY],
  )
  for (const { name } of rows) {
    const { rowCount } = await app.query(`select from ${name}`)
    assert.equal(rowCount, 0, name)
  }
})

test('nobody may change or take away a line of the ledger, not even the system', async () => {
  for (const role of ['daybreak_app', 'daybreak_system']) {
    for (const right of ['update', 'delete', 'truncate']) {
      const { rows } = await owner.query<{ has: boolean }>('select has_table_privilege($1, $2, $3) as has', [
        role,
        'ledger_entry',
        right,
      ])
      assert.deepEqual(rows, [{ has: false }], `${role} ${right}`)
    }
  }
})
