import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem, type Open } from '#platform/db/transaction.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'
import { submission } from '#tests/support/submission.ts'
import { readAnswersOf } from './account.ts'
import { receiveReport, type Submission } from './receive.ts'
import { throughTheDoor } from './through-the-door.ts'

const { house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, roles: ['coordinator'] })
const NOW = house.clock.now()

const receive = (sent: Submission) => throughTheDoor(house.pool, (door) => receiveReport(house, door, sent, NOW))
const rows = async (sql: string, values: unknown[] = []) => (await database.owner.query(sql, values)).rows

test('a report is received once, however often it is sent, also at once', async () => {
  const sent = submission()
  const numbers = await Promise.all([receive(sent), receive(sent), receive(sent)])
  assert.equal(numbers.filter((number) => number !== undefined).length, 1)
  assert.equal(await receive(sent), undefined)
  assert.equal((await rows('select from report where id = $1', [sent.id])).length, 1)
  assert.equal(
    (await rows(`select from ledger_entry where record_id = $1 and event = 'report-received'`, [sent.id])).length,
    1,
  )
})

test('reports that are each sent often in one moment are each received once', async () => {
  const sent = Array.from({ length: 12 }, () => submission())
  const numbers = await Promise.all(sent.flatMap((one) => [one, one, one, one].map(receive)))
  assert.equal(numbers.filter((number) => number !== undefined).length, sent.length)
})

test('a report that is sent again takes no number from another', async () => {
  const sent = submission()
  const number = (await receive(sent)) ?? assert.fail('not received')
  for (let times = 0; times < 5; times += 1) await receive(sent)
  assert.equal(await receive(submission()), number + 1)
})

test('no word of a report and nothing of who sent it lies open in the database', async () => {
  const sent = submission()
  await receive(sent)
  const tables = await rows(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  for (const { name } of tables) {
    const text = JSON.stringify(await rows(`select t::text from ${name} t`))
    for (const word of ['Kit Example', '900123', 'Example Row', 'AB12', sent.code, sent.key.toString('hex')])
      assert.ok(!text.includes(word), `${word} in ${name}`)
  }
})

test('whoever may read reports reads the account, and nobody reads with it who sent it', async () => {
  const sent = submission()
  await receive(sent)
  const answers = await asSystem(house.pool, (transaction) => readAnswersOf(house, transaction, sent.id))
  assert.deepEqual(answers?.['what'], sent.answers['what'])
  assert.equal(answers?.['contact'], undefined)
})

test('marks tell neither by their order nor in themselves what they stand for', async () => {
  const sent = submission()
  await receive(sent)
  const [{ marks }] = await rows('select marks from report where id = $1', [sent.id])
  assert.ok(marks.length > 3)
  assert.deepEqual(marks, marks.toSorted())
  assert.ok(marks.every((mark: string) => /^[\w-]{16}$/.test(mark)))
})

const urgent: readonly [string, Submission['answers'], readonly string[]][] = [
  ['a life in danger', { danger: { now: 'yes' }, what: { words: 'x' } }, ['life']],
  ['a child', { child: { under18: 'yes' }, what: { words: 'x' } }, ['child']],
  ['both', { danger: { now: 'yes' }, child: { under18: 'yes' }, what: { words: 'x' } }, ['life', 'child']],
  ['neither', { what: { words: 'x' } }, []],
]
for (const [name, answers, reasons] of urgent)
  test(`${name}: the duty officer is ${reasons.length > 0 ? '' : 'not '}alerted in the same commit`, async () => {
    const sent = submission({ answers })
    await receive(sent)
    const alerts = await rows('select reasons from report_alert where report_id = $1', [sent.id])
    assert.deepEqual(alerts, reasons.length > 0 ? [{ reasons }] : [])
  })

test('destroying the key of a report leaves nothing to open, with or without its receipt', async () => {
  const sent = submission()
  await receive(sent)
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, sent.id, NOW))
  assert.equal(await asSystem(house.pool, (transaction) => readAnswersOf(house, transaction, sent.id)), undefined)
  assert.deepEqual(await rows('select from report_receipt where report_id = $1', [sent.id]), [])
})

/** Does something as this account, past every page. */
const as = <Value>({ accountId }: TestPerson, work: (transaction: Open) => Promise<Value>): Promise<Value> =>
  asSystem(house.pool, async (transaction) => {
    await transaction.run('select from enter_account($1, $2)', [accountId, NOW.toString()])
    await transaction.run('set local role daybreak_app')
    return work(transaction)
  })

const taken = (taker: TestPerson) =>
  as(taker, (transaction) => receiveReport(house, transaction, submission({ channel: 'phone' }), NOW))

test('somebody who takes a call needs to be one of those who add to reports', async () => {
  const taker = await makePerson(database, { partnership })
  await assert.rejects(taken(taker), { code: '42501' })
  await grant(database, taker, partnership.reportsStrandId, 'contribute', lead)
  assert.equal(typeof (await taken(taker)), 'number')
})

test('each partnership numbers its own reports from one', async () => {
  const other = await makePartnership(database, 'Saltmarsh Partnership')
  const taker = await makePerson(database, { partnership: other })
  await grant(database, taker, other.reportsStrandId, 'contribute', taker)
  const before = await receive(submission())
  assert.deepEqual([await taken(taker), await taken(taker)], [1, 2])
  assert.equal(await receive(submission()), (before ?? 0) + 1)
})

test('nobody plants a file as the reporter’s, or anything of a report where others read', async () => {
  const adder = await makePerson(database, { partnership })
  await grant(database, adder, partnership.reportsStrandId, 'contribute', lead)
  const sent = submission()
  await receive(sent)
  const sha256 = 'a'.repeat(64)
  const file = `insert into report_file (id, report_id, partnership_id, strand_id, name, media_type, size, sha256, address, scan, kept_at)
    values ($1, $2, $3, $4, 'x', 'application/pdf', 1, $5, $5, 'clean', now())`
  const planted = [newId(), sent.id, partnership.partnershipId, partnership.reportsStrandId, sha256]
  await assert.rejects(
    as(adder, ({ run }) => run(file, planted)),
    { code: '42501' },
  )
  await grant(database, adder, partnership.directoryStrandId, 'contribute', lead)
  const note = 'insert into report_note (id, report_id, strand_id, body, noted_at) values ($1, $2, $3, $4, now())'
  const elsewhere = [newId(), sent.id, partnership.directoryStrandId, Buffer.from('x')]
  await assert.rejects(
    as(adder, ({ run }) => run(note, elsewhere)),
    { constraint: 'report_note_is_held_with_its_report' },
  )
})
