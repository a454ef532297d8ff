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

test('somebody who entered without any right changes no row of any table', async () => {
  const { rows: people } = await owner.query<{ id: string }>(`
    with home as (insert into partnership (name) values ('Saltmarsh') returning id),
    body as (insert into agency (partnership_id, name, kind) select id, 'Saltmarsh Council', 'council' from home returning *),
    maker as (insert into account (partnership_id, agency_id, name, email, state) select partnership_id, id, 'Kit', 'kit@example.org', 'active' from body returning *),
    made as (insert into operation (partnership_id, name, made_by) select partnership_id, 'Heron', id from maker returning *),
    held as (insert into strand (partnership_id, operation_id, kind) select partnership_id, id, 'command' from made returning *),
    given as (insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
      select held.partnership_id, held.id, maker.id, 'lead', now(), 'Test', maker.id from held, maker),
    known as (insert into premises (partnership_id, strand_id, operation_id, label, kind, recorded_at, recorded_by)
      select held.partnership_id, held.id, held.operation_id, 'Flat', 'flat', now(), maker.id from held, maker),
    kept as (insert into sealed_key (id, partnership_id, wrapped) select uuidv7(), id, 'x' from home)
    insert into account (partnership_id, agency_id, name, email, state)
      select partnership_id, id, 'Nobody', 'nobody@example.org', 'active' from body returning id`)
  const { rows: tables } = await owner.query<{ name: string; column: string }>(
    `select relname as name, (select attname from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped order by attnum limit 1) as column
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any ($1)`,
    [MACHINERY],
  )
  for (const { name, column } of tables) {
    const client = await owner.connect()
    try {
      await client.query(`begin; set local role daybreak_system`)
      await client.query('select * from enter_account($1, now())', [people[0]?.id])
      await client.query('set local role daybreak_app')
      const changed = await client.query(`update ${name} set ${column} = ${column}`).then(
        ({ rowCount }) => rowCount,
        (fault: { code: string }) => fault.code,
      )
      // Refused outright (no such right), or nothing there that this person may change.
      assert.ok(changed === 0 || changed === '42501', `${name}: ${changed}`)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
})

/** What may be changed in tables whose rows otherwise stay as they were made. */
const CHANGED_COLUMNS = {
  calendar_feed: ['ended_at'],
  closure_step: ['struck_at', 'struck_because', 'struck_by'],
  deadline_warning: ['seen_at'],
  document_template: ['removed_at', 'removed_by'],
  reading_batch: ['cancelled_at'],
  reading_item: ['changed_at', 'refused', 'state', 'tries', 'why'],
  stored_file: [],
  warning_choice: ['warns_of'],
}

for (const [table, columns] of Object.entries(CHANGED_COLUMNS))
  test(`of ${table} a person changes nothing but: ${columns.join(', ') || 'nothing'}`, async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and has_column_privilege('daybreak_app', attrelid, attnum, 'update') order by attname`,
      [table],
    )
    assert.deepEqual(
      rows.map(({ name }) => name),
      columns,
    )
  })
