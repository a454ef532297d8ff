import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { migrate } from '#platform/db/migrate.ts'
import { emptyDatabase } from '../support/database.ts'
import { makeOperationAt } from '../support/operation-at.ts'
import { makePartnership, makePerson, type TestPartnership } from '../support/people.ts'

const ALL = path.resolve(import.meta.dirname, '../../db/migrations')
const before = mkdtempSync(path.join(tmpdir(), 'daybreak-migrations-'))
after(() => rmSync(before, { recursive: true }))
for (const file of readdirSync(ALL).filter((name) => name < '0033'))
  copyFileSync(path.join(ALL, file), path.join(before, file))

const database = await emptyDatabase()
const { owner } = database
await migrate(owner, before)

const at = Temporal.Instant.from('2026-11-20T09:00Z')
const [one, other] = [await makePartnership(database), await makePartnership(database, 'Saltmarsh Partnership')]
const lead = await makePerson(database, { partnership: one, at })
const operation = await makeOperationAt(database, lead, { at })

async function receive({ partnershipId, reportsStrandId }: TestPartnership) {
  const values = [newId(), partnershipId, reportsStrandId, at.toString()]
  const { rows } = await owner.query<{ id: string; number: number }>(
    `insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, account, marks)
     values ($1, $2, $3, 'web', 'en', 'anonymous', '{}', $4, 'x', '{}') returning id, number::int`,
    values,
  )
  return rows[0] ?? assert.fail()
}

async function draft(reportId: string, state: string): Promise<string> {
  const id = newId()
  await owner.query(
    `insert into draft (id, partnership_id, owner_id, title, body, sha256, made_at, report_id, state, strand_id)
     values ($1, $2, $3, 'Report', 'Words in clear', 'x', now(), $4, $5, $6)`,
    [id, one.partnershipId, lead.accountId, reportId, state, state === 'accepted' ? operation.strands.command : null],
  )
  await owner.query(
    `insert into draft_fact (partnership_id, draft_id, position, key, kind, value, spans, certainty)
     values ($1, $2, 0, '/place', 'place', '"Words in clear"', '[]', 'sure')`,
    [one.partnershipId, id],
  )
  return id
}

const first = await receive(one)
const second = await receive(other)
const accepted = await draft(first.id, 'accepted')
await draft(first.id, 'open')
await draft(first.id, 'set-aside')
await migrate(owner, ALL)

test('reports keep their numbers, and each partnership goes on from its own last one', async () => {
  assert.deepEqual([first.number, second.number], [1, 2])
  assert.deepEqual([(await receive(one)).number, (await receive(other)).number], [2, 3])
  const third = await makePartnership(database, 'Fourth Partnership')
  assert.equal((await receive(third)).number, 1)
})

test('of drafts of reports in clear those stay that are sources of an operation', async () => {
  assert.deepEqual((await owner.query('select id from draft')).rows, [{ id: accepted }])
  assert.deepEqual((await owner.query('select draft_id from draft_fact')).rows, [{ draft_id: accepted }])
})
