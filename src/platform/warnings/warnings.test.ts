import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMailer } from '#platform/mail/mailer.ts'
import { makeClosureAt } from '#tests/support/closure-at.ts'
import { testHouse } from '#tests/support/house.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'
import { giveWarnings } from './give-warnings.ts'
import { sendWarnings } from './send-warnings.ts'

const START = Temporal.Instant.from('2026-11-23T09:00Z')
const clock = movableClock(START)
const server = await startMailServer()
const { house, database } = await testHouse(
  { SMTP_URL: server.url, MAIL_FROM: 'daybreak@example.org', BASE_URL: 'https://daybreak.example.org' },
  clock,
)
const mailer = createMailer({ url: server.url, from: 'daybreak@example.org' })
const { owner } = database

/** A partnership of its own with an operation, so that tests do not warn each other's people. */
async function setUp() {
  clock.set(START)
  server.answer(undefined)
  await owner.query('delete from deadline_warning')
  await owner.query("update closure set state = 'cancelled'")
  const partnership = await makePartnership(database)
  const at = START.subtract({ hours: 24 * 200 })
  const lead = await makePerson(database, { partnership, name: 'Robin Marsh', at })
  const operation = await makeOperationAt(database, lead, { at })
  const person = (name: string, agencyId = partnership.agencyId) =>
    makePerson(database, { partnership, name, agencyId, at })
  const hold = (
    to: TestPerson | { agencyId: string },
    level: 'read' | 'contribute' | 'lead',
    until?: Temporal.Instant,
  ) =>
    makeGrantAt(database, {
      to,
      by: lead,
      strandId: operation.strands.closures,
      level,
      at,
      ...(until === undefined ? {} : { until }),
    })
  const close = (closure: Readonly<Record<string, unknown>>) =>
    makeClosureAt(database, { operation, by: lead, at }, closure)
  return { partnership, lead, operation, person, hold, close }
}

const notice = (hoursAgo: number) => ({
  state: 'notice',
  notice_hours: 48,
  notice_served_at: START.subtract({ hours: hoursAgo }).toString(),
})
const hearingIn = (hours: number) => ({ state: 'application', hearing_at: START.add({ hours }).toString() })

/** Who was warned, how many hours ahead, in the order of time. */
async function given(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ said: string }>(
    `select account.name || ' ' || hours_before as said from deadline_warning join account on account.id = account_id order by warned_at, account.name, hours_before`,
  )
  return rows.map(({ said }) => said)
}

const mailStates = async (): Promise<readonly string[]> =>
  (
    await owner.query<{ said: string }>(
      "select mail || coalesce(' ' || mail_fault, '') as said from deadline_warning order by warned_at, id",
    )
  ).rows.map(({ said }) => said)

async function warnAndSend(): Promise<void> {
  for (const accountId of await giveWarnings(house)) await sendWarnings(house, mailer, accountId)
}

test('a hearing is warned of 72, 24, 6 and 1 hours ahead, once each', async () => {
  const { close } = await setUp()
  await close(hearingIn(100))
  for (let hour = 0; hour <= 101; hour += 1) {
    await giveWarnings(house)
    await giveWarnings(house)
    clock.pass('PT1H')
  }
  assert.deepEqual(await given(), ['Robin Marsh 72', 'Robin Marsh 24', 'Robin Marsh 6', 'Robin Marsh 1'])
})

test('two processes that warn at once warn once', async () => {
  const { close } = await setUp()
  await close(hearingIn(20))
  await Promise.all(Array.from({ length: 4 }, () => giveWarnings(house)))
  assert.deepEqual(await given(), ['Robin Marsh 24'])
})

test('a service that was away warns once, of the nearest', async () => {
  const { close } = await setUp()
  await close(hearingIn(80))
  clock.pass('PT79H30M')
  await giveWarnings(house)
  assert.deepEqual(await given(), ['Robin Marsh 1'])
})

test('a deadline that moved is warned of anew, and the warning of where it was is over', async () => {
  const { close } = await setUp()
  const id = await close(hearingIn(20))
  await giveWarnings(house)
  await owner.query('update closure set hearing_at = $2 where id = $1', [id, START.add({ hours: 23 }).toString()])
  clock.pass('PT1M')
  await giveWarnings(house)
  assert.deepEqual(await given(), ['Robin Marsh 24', 'Robin Marsh 24'])
  const { rows } = await owner.query('select due_at from deadline_warning where over_at is null')
  assert.equal(rows.length, 1)
})

test('a deadline that moved away and came back is warned of again, on the page and by mail', async () => {
  const { close, lead } = await setUp()
  const id = await close(hearingIn(20))
  const move = (hours: number) =>
    owner.query('update closure set hearing_at = $2 where id = $1', [id, START.add({ hours }).toString()])
  await warnAndSend()
  await owner.query('update deadline_warning set seen_at = warned_at')
  await move(200)
  clock.pass('PT1M')
  await warnAndSend()
  await move(20)
  clock.pass('PT1M')
  const before = server.taken.length
  await warnAndSend()
  await warnAndSend()
  const [message, ...more] = server.taken.slice(before)
  assert.deepEqual(more, [])
  const { rows } = await owner.query('select id, seen_at, mail from deadline_warning where over_at is null')
  assert.deepEqual(
    rows.map(({ seen_at, mail }) => [seen_at, mail]),
    [[null, 'sent']],
  )
  assert.deepEqual([message?.to, message?.mail.messageId], [[lead.email], `<${rows[0].id}@example.org>`])
  assert.notEqual(
    message?.mail.messageId,
    server.taken[before - 1]?.mail.messageId,
    'no mail program takes it for the first',
  )
})

test('a notice that goes on although the court made no order is warned of; what is over is not', async () => {
  const { close } = await setUp()
  const refused = { ...notice(60), state: 'refused', ended_on: '2026-11-22' }
  await close({ ...refused, continued_at: START.subtract({ hours: 20 }).toString(), continued_hours: 24 })
  await close(refused)
  for (const state of ['cancelled', 'discharged', 'quashed']) await close({ ...hearingIn(5), state })
  await giveWarnings(house)
  assert.deepEqual(await given(), ['Robin Marsh 6'])
})

test('what ended is warned of no more, and its warning is over', async () => {
  const { close } = await setUp()
  const id = await close(notice(30))
  await giveWarnings(house)
  await owner.query("update closure set state = 'cancelled' where id = $1", [id])
  clock.pass('PT14H')
  await giveWarnings(house)
  assert.deepEqual(await given(), ['Robin Marsh 24'])
  assert.equal((await owner.query('select from deadline_warning where over_at is null')).rowCount, 0)
})

test('whoever adds to or leads closures by a grant of their own is warned, and nobody else', async () => {
  const { partnership, person, hold, close } = await setUp()
  const elsewhere = await makeAgency(database, partnership, { name: 'Haven Trust' })
  await hold(await person('Ash Adder'), 'contribute')
  await hold(await person('Fern Reader'), 'read')
  await hold(await person('Kit Lapsed'), 'lead', START.subtract({ hours: 1 }))
  const gone = await person('Wren Gone')
  await hold(gone, 'lead')
  await owner.query("update account set state = 'closed' where id = $1", [gone.accountId])
  const quiet = await person('Moss Quiet')
  await hold(quiet, 'lead')
  const [all] = [await person('Sage Asked', elsewhere), await person('Reed Silent', elsewhere)]
  await hold({ agencyId: elsewhere }, 'contribute')
  for (const [who, choice] of [
    [quiet, 'off'],
    [all, 'all'],
  ] as const)
    await owner.query('insert into warning_choice (account_id, partnership_id, warns_of) values ($1, $2, $3)', [
      who.accountId,
      partnership.partnershipId,
      choice,
    ])
  await close(hearingIn(5))
  await giveWarnings(house)
  assert.deepEqual(await given(), ['Ash Adder 6', 'Robin Marsh 6', 'Sage Asked 6'])
  const { rows } = await owner.query(
    "select recipients, account_id from ledger_entry where event = 'deadline-warned' order by seq desc limit 1",
  )
  assert.deepEqual(rows, [
    {
      recipients: ['Ash Adder, Fenshire Police', 'Robin Marsh, Fenshire Police', 'Sage Asked, Haven Trust'],
      account_id: null,
    },
  ])
})

test('the message says that something is due, and where to sign in, and nothing of what', async () => {
  const { lead, close } = await setUp()
  await close(hearingIn(5))
  await close(notice(30))
  const before = server.taken.length
  await warnAndSend()
  await warnAndSend()
  const [message, ...more] = server.taken.slice(before)
  assert.ok(message !== undefined && more.length === 0, 'one message for everything that is due')
  const { mail, to, raw } = message
  assert.deepEqual(to, [lead.email])
  assert.equal(mail.subject, 'Something is due in Daybreak within 6 hours')
  assert.match(
    mail.text ?? '',
    /^Something is due in Daybreak within 6 hours\n\nSign in to see what it is:\nhttps:\/\/daybreak\.example\.org\/work\n/,
  )
  assert.match(mail.html ?? '', /<a href="https:\/\/daybreak\.example\.org\/work">/)
  assert.equal(mail.from?.address, 'daybreak@example.org')
  for (const held of ['Canal Row', 'Heron', 'Robin', 'Marsh', 'losure', 'earing', 'premises'])
    assert.ok(!raw.includes(held), held)
  assert.deepEqual(await mailStates(), ['sent', 'sent'])
})

test('two processes that send at once send once', async () => {
  const { close, lead } = await setUp()
  await close(hearingIn(5))
  await giveWarnings(house)
  const before = server.taken.length
  await Promise.all(Array.from({ length: 3 }, () => sendWarnings(house, mailer, lead.accountId)))
  assert.equal(server.taken.length - before, 1)
})

test('a mail server that puts off is asked again, and what it took is under the same message id', async () => {
  const { close, lead } = await setUp()
  await close(hearingIn(5))
  await giveWarnings(house)
  server.answer(451)
  await assert.rejects(sendWarnings(house, mailer, lead.accountId), /put-off/)
  assert.deepEqual(await mailStates(), ['waiting put-off'])
  server.answer(undefined)
  const before = server.taken.length
  await sendWarnings(house, mailer, lead.accountId)
  assert.equal(server.taken.length - before, 1)
  assert.deepEqual(await mailStates(), ['sent'])
  const { rows } = await owner.query('select id from deadline_warning')
  assert.equal(server.taken.at(-1)?.mail.messageId, `<${rows[0].id}@example.org>`)
})

test('a mail server that cannot be reached leaves the warning waiting, until it is too late; that is kept', async () => {
  const { close, lead } = await setUp()
  await close(hearingIn(5))
  await giveWarnings(house)
  const nowhere = createMailer({ url: 'smtp://127.0.0.1:9', from: 'daybreak@example.org' })
  await assert.rejects(sendWarnings(house, nowhere, lead.accountId), /not-reached/)
  clock.pass('PT11M')
  assert.deepEqual(await giveWarnings(house), [lead.accountId], 'asked for again, should the queue have lost it')
  clock.pass('PT6H')
  await giveWarnings(house)
  assert.deepEqual(await mailStates(), ['failed not-in-time'])
})

test('an address that is refused for good is not tried again, and is kept as failed', async () => {
  const { close, lead } = await setUp()
  await close(hearingIn(5))
  await giveWarnings(house)
  server.answer(550)
  await sendWarnings(house, mailer, lead.accountId)
  assert.deepEqual(await mailStates(), ['failed refused'])
  assert.deepEqual(await giveWarnings(house), [])
})

test('whoever lost the right between the warning and its message is not written to', async () => {
  const { close, person, hold } = await setUp()
  const gone = await person('Kit Gone')
  const grantId = await hold(gone, 'contribute')
  await close(hearingIn(5))
  await giveWarnings(house)
  await owner.query('update access_grant set ended_at = $2, ended_by = granted_by where id = $1', [
    grantId,
    START.toString(),
  ])
  const before = server.taken.length
  await sendWarnings(house, mailer, gone.accountId)
  assert.equal(server.taken.length, before)
  const { rows } = await owner.query('select mail from deadline_warning where account_id = $1', [gone.accountId])
  assert.deepEqual(rows, [{ mail: 'withdrawn' }])
})

test('of two warnings that wait, only the nearer is sent', async () => {
  const { close, lead } = await setUp()
  await close(hearingIn(25))
  await giveWarnings(house)
  clock.pass('PT2H')
  await giveWarnings(house)
  assert.deepEqual(await mailStates(), ['withdrawn', 'waiting'])
  await sendWarnings(house, mailer, lead.accountId)
  assert.equal(server.taken.at(-1)?.mail.subject, 'Something is due in Daybreak within 24 hours')
})
