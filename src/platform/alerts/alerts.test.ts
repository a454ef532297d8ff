import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { testHouse } from '#tests/support/house.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'
import { sendAlerts } from './send-alerts.ts'
import { tellAlerts } from './tell-alerts.ts'

const START = Temporal.Instant.from('2026-11-22T02:00Z')
const clock = movableClock(START)
const server = await startMailServer()
const { house, database } = await testHouse(
  {
    SMTP_URL: server.url,
    MAIL_FROM: 'daybreak@example.org',
    BASE_URL: 'https://daybreak.example.org',
    DAYBREAK_DEMO: 'off',
  },
  clock,
)
const mailer = createMailer({ url: server.url, from: 'daybreak@example.org' })
const { owner } = database
// The public door belongs to the first partnership: its people stand for all tests, what they hold is set up anew.
const partnership = await makePartnership(database)
const strandId = partnership.reportsStrandId
const at = START.subtract({ hours: 24 * 30 })
const person = (name: string, given: Partial<Parameters<typeof makePerson>[1]> = {}) =>
  makePerson(database, { partnership, name, at, ...given })
const [ash, wren, robin, ines] = await Promise.all([
  person('Ash First'),
  person('Wren Second'),
  person('Robin Lead'),
  person('Ines Coordinator', { roles: ['coordinator'] }),
])
const hold = (to: TestPerson | { agencyId: string }, level: 'read' | 'contribute' | 'lead') =>
  makeGrantAt(database, { to, by: robin, strandId, level, at })

async function onDuty(who: TestPerson, place: 'first' | 'second', from = -60, until = 6000): Promise<void> {
  await owner.query(
    `insert into duty_turn (id, partnership_id, strand_id, account_id, place, starts_at, ends_at, kept_by, kept_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $6)`,
    [
      newId(),
      partnership.partnershipId,
      strandId,
      who.accountId,
      place,
      START.add({ minutes: from }).toString(),
      START.add({ minutes: until }).toString(),
      robin.accountId,
    ],
  )
}

/** Ash is first on duty, Wren second, Robin leads, Ines coordinates and holds nothing. */
async function setUp({ rota = true } = {}): Promise<void> {
  clock.set(START)
  server.answer(undefined)
  await owner.query(
    'delete from report_alert_told; delete from report_alert; delete from duty_turn; delete from access_grant',
  )
  await Promise.all([hold(ash, 'contribute'), hold(wren, 'contribute'), hold(robin, 'lead')])
  if (rota) await Promise.all([onDuty(ash, 'first'), onDuty(wren, 'second')])
}

/** Who was told, at which step, in the order of time. */
async function told(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ said: string }>(
    `select account.name || ' ' || step as said from report_alert_told join account on account.id = account_id order by step, account.name`,
  )
  return rows.map(({ said }) => said)
}

const mailStates = async (): Promise<readonly string[]> =>
  (
    await owner.query<{ said: string }>(
      `select account.name || ' ' || mail || coalesce(' ' || mail_fault, '') as said
       from report_alert_told join account on account.id = account_id order by told_at, account.name`,
    )
  ).rows.map(({ said }) => said)

async function tellAndSend(): Promise<void> {
  for (const id of await tellAlerts(house)) await sendAlerts(house, mailer, id)
}

const acknowledge = (by: TestPerson) =>
  owner.query('update report_alert set acknowledged_at = $1, acknowledged_by = $2', [
    clock.now().toString(),
    by.accountId,
  ])

/** Everybody, as they are told at a step. */
const everybody = (step: number) =>
  ['Ash First', 'Ines Coordinator', 'Robin Lead', 'Wren Second'].map((name) => `${name} ${step}`)

test('an alert goes from the first to the second, the leads and the coordinators, once each, until somebody has it', async () => {
  await setUp()
  await makeReport(house, { answers: answersWith({ life: true }) })
  const steps: (readonly string[])[] = []
  for (let minute = 0; minute < 130; minute += 1) {
    await tellAlerts(house)
    await tellAlerts(house)
    if ([0, 14, 15, 29, 30, 59, 60, 119, 120].includes(minute)) steps.push(await told())
    if (minute === 125) await acknowledge(wren)
    clock.pass('PT1M')
  }
  const first = ['Ash First 0']
  const second = [...first, 'Ash First 1', 'Wren Second 1']
  const third = [...second, 'Ash First 2', 'Robin Lead 2', 'Wren Second 2']
  const fourth = [...third, ...everybody(3)]
  assert.deepEqual(steps, [first, first, second, second, third, third, fourth, fourth, [...fourth, ...everybody(4)]])
  clock.set(START.add({ hours: 30 }))
  await tellAlerts(house)
  assert.equal((await told()).length, fourth.length + 4)
})

test('processes that tell at once tell once', async () => {
  await setUp()
  await makeReport(house, { answers: answersWith({ child: true }) })
  await Promise.all(Array.from({ length: 4 }, () => tellAlerts(house)))
  assert.deepEqual(await told(), ['Ash First 0'])
})

test('a danger that is said again while nobody has the alert is told again at once to whoever was told', async () => {
  await setUp()
  const { id } = await makeReport(house, { answers: answersWith({ child: true }) })
  await tellAlerts(house)
  clock.pass('PT5M')
  await owner.query(
    "update report_alert set reasons = array['life', 'child'], times = 2, again_at = $2 where report_id = $1",
    [id, clock.now().toString()],
  )
  const before = server.taken.length
  await tellAndSend()
  await tellAndSend()
  assert.deepEqual(await told(), ['Ash First 0', 'Ash First 0'])
  assert.equal(server.taken.length - before, 1)
})

test('each is told as what they are there for', async () => {
  await setUp()
  await makeReport(house, { answers: answersWith({ life: true }) })
  clock.pass('PT70M')
  await tellAlerts(house)
  const { rows } = await owner.query(
    'select account.name, place from report_alert_told join account on account.id = account_id order by 1',
  )
  assert.deepEqual(
    rows.map(({ name, place }) => [name, place]),
    [
      ['Ash First', 'first'],
      ['Ines Coordinator', 'coordinators'],
      ['Robin Lead', 'leads'],
      ['Wren Second', 'second'],
    ],
  )
})

test('a service that was away tells everybody who is to know by now', async () => {
  await setUp()
  await makeReport(house, { answers: answersWith({ life: true }) })
  clock.pass('PT40M')
  await tellAlerts(house)
  assert.deepEqual(await told(), ['Ash First 2', 'Robin Lead 2', 'Wren Second 2'])
})

test('nobody on duty: those who lead are told at once', async () => {
  await setUp({ rota: false })
  await makeReport(house, { answers: answersWith({ life: true }) })
  await tellAlerts(house)
  assert.deepEqual(await told(), ['Robin Lead 2'])
})

test('somebody on duty who may not add to reports, or whose account is closed, is nobody on duty', async () => {
  await setUp({ rota: false })
  const reader = await person('Reed Reader')
  const gone = await person('Sam Gone', { state: 'closed' })
  await hold(reader, 'read')
  await hold(gone, 'contribute')
  await onDuty(reader, 'first')
  await onDuty(gone, 'second')
  await makeReport(house, { answers: answersWith({ life: true }) })
  await tellAlerts(house)
  assert.deepEqual(await told(), ['Robin Lead 2'])
})

test('a whole agency may be on duty through what it holds', async () => {
  await setUp({ rota: false })
  const agencyId = await makeAgency(database, partnership, { name: 'Fenshire Council' })
  const worker = await person('Kit Worker', { agencyId })
  await hold({ agencyId }, 'contribute')
  await onDuty(worker, 'first')
  await makeReport(house, { answers: answersWith({ child: true }) })
  await tellAlerts(house)
  assert.deepEqual(await told(), ['Kit Worker 0'])
})

test('the message says nothing of what it is about, and the ledger who was told', async () => {
  await setUp()
  const before = server.taken.length
  const { id: reportId } = await makeReport(house, {
    answers: answersWith({ life: true, child: true, words: 'Blue door at Example Row' }),
  })
  await tellAndSend()
  const [message, ...more] = server.taken.slice(before)
  assert.deepEqual(more, [])
  assert.deepEqual(message?.to, [ash.email])
  assert.equal(message?.mail.subject, 'Something in Daybreak cannot wait and nobody has it yet')
  assert.match(message?.mail.text ?? '', /https:\/\/daybreak\.example\.org\/reports\/alerts/)
  for (const held of ['Blue', 'Example', 'child', 'life', reportId, 'Kit', '07700'])
    assert.ok(!message?.raw.includes(held), held)
  const { rows } = await owner.query(
    `select event, kind, recipients, account_id from ledger_entry where record_id = $1 and event like 'alert-%' order by seq`,
    [reportId],
  )
  const line = { kind: 'disclosure', recipients: ['Ash First, Fenshire Police'], account_id: null }
  assert.deepEqual(rows, [
    { event: 'alert-told', ...line },
    { event: 'alert-mailed', ...line },
  ])
})

test('a coordinator who may not open reports is told whom to ring, and nothing else', async () => {
  await setUp({ rota: false })
  await owner.query('delete from access_grant')
  const before = server.taken.length
  await makeReport(house, { answers: answersWith({ life: true }) })
  await tellAndSend()
  const [message] = server.taken.slice(before)
  assert.deepEqual(message?.to, [ines.email])
  assert.match(message?.mail.text ?? '', /You may not open it yourself/)
  assert.doesNotMatch(message?.raw ?? '', /reports\/alerts/)
})

test('whoever loses their right, or is too late, is not written to', async () => {
  await setUp()
  const before = server.taken.length
  await makeReport(house, { answers: answersWith({ life: true }) })
  const [first = ''] = await tellAlerts(house)
  await owner.query('update access_grant set ended_at = $2, ended_by = $3, ended_because = $4 where account_id = $1', [
    ash.accountId,
    clock.now().toString(),
    robin.accountId,
    'Left',
  ])
  await sendAlerts(house, mailer, first)
  clock.pass('PT30M')
  const later = await tellAlerts(house)
  await acknowledge(robin)
  for (const id of later) await sendAlerts(house, mailer, id)
  assert.deepEqual(server.taken.slice(before), [])
  assert.deepEqual(new Set((await mailStates()).map((said) => said.split(' ').at(-1))), new Set(['withdrawn']))
})

test('a mail server that puts off is tried again under the same id, one that refuses is not', async () => {
  await setUp()
  await makeReport(house, { answers: answersWith({ life: true }) })
  server.answer(451)
  const [id = ''] = await tellAlerts(house)
  assert.equal(id, ash.accountId)
  await assert.rejects(sendAlerts(house, mailer, id), /put-off/)
  assert.deepEqual(await mailStates(), ['Ash First waiting put-off'])
  assert.deepEqual(await tellAlerts(house), [], 'the queue tries it itself, for a while')
  clock.pass('PT2M')
  assert.deepEqual(await tellAlerts(house), [id])
  server.answer(undefined)
  await sendAlerts(house, mailer, id)
  await sendAlerts(house, mailer, id)
  assert.deepEqual(await mailStates(), ['Ash First sent'])
  const { rows } = await owner.query('select id from report_alert_told')
  assert.equal(server.taken.at(-1)?.mail.messageId, `<${rows[0].id}@example.org>`)
  clock.pass('PT13M')
  server.answer(550)
  for (const next of await tellAlerts(house)) await sendAlerts(house, mailer, next)
  assert.deepEqual(await mailStates(), ['Ash First sent', 'Ash First failed refused', 'Wren Second failed refused'])
})

test('however many reports are made up, one person is sent one message a minute, and each alert leaves its line', async () => {
  await setUp()
  const before = server.taken.length
  const reports = []
  for (let made = 0; made < 5; made += 1)
    reports.push(await makeReport(house, { answers: answersWith({ life: true }) }))
  await tellAndSend()
  assert.equal(server.taken.length - before, 1)
  assert.deepEqual(
    await mailStates(),
    reports.map(() => 'Ash First sent'),
  )
  const { rows } = await owner.query(
    "select record_id from ledger_entry where event = 'alert-mailed' and record_id = any ($1)",
    [reports.map(({ id }) => id)],
  )
  assert.equal(rows.length, 5)
  clock.pass('PT20S')
  for (let made = 0; made < 5; made += 1) await makeReport(house, { answers: answersWith({ life: true }) })
  await tellAndSend()
  assert.equal(server.taken.length - before, 1, 'they were just written to')
  clock.pass('PT40S')
  await tellAndSend()
  assert.equal(server.taken.length - before, 2)
  assert.ok((await mailStates()).every((said) => said === 'Ash First sent'))
})

test('a process that is killed while it sends leaves the message to the next', async () => {
  await setUp()
  await makeReport(house, { answers: answersWith({ life: true }) })
  const [id = ''] = await tellAlerts(house)
  const killed = sendAlerts(house, () => new Promise(() => {}), id)
  killed.catch(() => {})
  while ((await mailStates())[0] !== 'Ash First waiting') await killed
  await new Promise((resolve) => setTimeout(resolve, 100))
  const before = server.taken.length
  await sendAlerts(house, mailer, id)
  assert.equal(server.taken.length, before, 'not while it may still be under way')
  clock.pass('PT2M')
  for (const again of await tellAlerts(house)) await sendAlerts(house, mailer, again)
  assert.deepEqual(await mailStates(), ['Ash First sent'])
})
