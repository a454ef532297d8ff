import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { startWorker } from '../../src/worker.ts'
import { testHouse } from '../support/house.ts'
import { startMailServer } from '../support/mail-server.ts'
import { makeGrantAt } from '../support/operation-at.ts'
import { makePartnership, makePerson } from '../support/people.ts'
import { answersWith, makeReport } from '../support/reports.ts'

const server = await startMailServer()
const { house, database } = await testHouse({
  DAYBREAK_DEMO: 'off',
  SMTP_URL: server.url,
  MAIL_FROM: 'daybreak@example.org',
})
const partnership = await makePartnership(database)
const ash = await makePerson(database, { partnership, name: 'Ash First' })
const at = house.clock.now().subtract({ hours: 1 })
await makeGrantAt(database, { to: ash, by: ash, strandId: partnership.reportsStrandId, level: 'contribute', at })
await database.owner.query(
  `insert into duty_turn (id, partnership_id, strand_id, account_id, place, starts_at, ends_at, kept_by, kept_at)
   values ($1, $2, $3, $4, 'first', $5, $5::timestamptz + interval '1 day', $4, $5)`,
  [newId(), partnership.partnershipId, partnership.reportsStrandId, ash.accountId, at.toString()],
)
const urgent = () => makeReport(house, { answers: answersWith({ life: true }) })
const toldOf = async () =>
  (await database.owner.query('select mail from report_alert_told order by told_at')).rows.map(({ mail }) => mail)

test('whoever is on duty has the message within seconds, and what comes while nothing runs is told at the start', async () => {
  const jobs = await startWorker(house, database)
  const heard = await settled(async () => (await listeners()) > 0)
  assert.ok(heard)
  const began = performance.now()
  await urgent()
  await server.hasTaken(1)
  assert.ok(performance.now() - began < 20_000, 'long before the next minute')
  await jobs.stop()
  assert.equal(await listeners(), 0)
  await urgent()
  assert.equal(server.taken.length, 1)
  const again = await startWorker(house, database)
  await server.hasTaken(2)
  await again.stop()
  assert.deepEqual(
    server.taken.map(({ to }) => to),
    [[ash.email], [ash.email]],
  )
  assert.ok(await settled(async () => (await toldOf()).join() === 'sent,sent'))
})

/** How many connections hear of alerts. */
async function listeners(): Promise<number> {
  const { rows } = await database.owner.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity where datname = current_database() and query = 'listen "daybreak_alert"'`,
  )
  return rows[0]?.count ?? 0
}

/** Whether something comes true within ten seconds. */
async function settled(isTrue: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isTrue()) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
