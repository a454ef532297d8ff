import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { CODE_BYTES, codeFrom } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { Submission } from '#platform/reports/receive.ts'
import { findSafeWay } from '#platform/reports/safe-way.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'
import { receiveSubmission } from '#tests/support/submission.ts'
import { addFiles, findKey, type Holder, readConversation, saySafeWay, type Writing, writeMessage } from './use-case.ts'

const { house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const officer = await makePerson(database, { partnership })
const leaver = await makePerson(database, { partnership })
await grant(database, officer, partnership.reportsStrandId, 'contribute', officer)
const NOW = house.clock.now().round('millisecond')

const rows = async (sql: string, values: unknown[] = []) => (await database.owner.query(sql, values)).rows
const holding = <Value>(code: string, work: (holder: Holder) => Promise<Value>): Promise<Value> =>
  throughTheDoor(house.pool, (door) => work({ house, door, code }))
const write = ({ code }: { readonly code: string }, given: Partial<Writing> = {}) =>
  holding(code, (holder) =>
    writeMessage(
      holder,
      { form: newId(), text: 'He is back. Van AB12 CDF.', language: 'ro', danger: false, ...given },
      NOW,
    ),
  )
const read = ({ code }: { readonly code: string }) => holding(code, readConversation)
const reportOf = async ({ id }: Submission) => (await rows('select * from report where id = $1', [id]))[0]
const close = ({ id }: Submission, owner: string | null = null) =>
  rows(
    `update report set state = 'closed', closed_at = now(), closed_because = 'no-further-action', due_at = null, owner_id = $2 where id = $1`,
    [id, owner],
  )

/** A message of staff, as their page sends it. */
const answer = (sent: Submission, text: string) =>
  asSystem(house.pool, async (transaction) => {
    const body = await house.keyring.seal(
      transaction,
      { recordId: sent.id, partnershipId: partnership.partnershipId },
      text,
    )
    await transaction.run(
      `insert into report_message (id, report_id, partnership_id, strand_id, author_id, language, body, sent_at)
       values ($1, $2, $3, $4, $5, 'ro', $6, $7)`,
      [
        newId(),
        sent.id,
        partnership.partnershipId,
        partnership.reportsStrandId,
        officer.accountId,
        body,
        NOW.add({ seconds: 1 }).toString(),
      ],
    )
  })

test('whoever holds the receipt reads what was written since, both sides in order, and nothing of the report itself', async () => {
  const sent = await receiveSubmission(house)
  assert.equal(await write(sent), 'written')
  await answer(sent, 'Thank you for telling us.')
  const conversation = await read(sent)
  assert.equal(conversation?.state, 'received')
  assert.deepEqual(
    conversation?.messages.map(({ isOwn, text }) => [isOwn, text]),
    [
      [true, 'He is back. Van AB12 CDF.'],
      [false, 'Thank you for telling us.'],
    ],
  )
  for (const held of ['Example Row', 'Kit Example', 'AB12 CDE', officer.name])
    assert.ok(!JSON.stringify(conversation).includes(held), held)
})

test('the same words sent twice from one form are one message, also at once; other words are another', async () => {
  const sent = await receiveSubmission(house)
  const form = newId()
  const outcomes = await Promise.all([write(sent, { form }), write(sent, { form }), write(sent, { form })])
  assert.deepEqual(outcomes.toSorted(), ['repeated', 'repeated', 'written'])
  assert.equal(await write(sent, { form, text: 'And another van.' }), 'written')
  assert.equal((await read(sent))?.messages.length, 2)
})

test('any words come back as they were written', async () => {
  const sent = await receiveSubmission(house)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
      await rows('delete from report_message where report_id = $1', [sent.id])
      assert.equal(await write(sent, { text }), 'written')
      assert.equal((await read(sent))?.messages.at(-1)?.text, text)
    }),
    { numRuns: 30 },
  )
})

test('somebody else’s receipt opens their own report and no other, and a made-up one opens nothing', async () => {
  const [own, other] = [await receiveSubmission(house), await receiveSubmission(house)]
  await write(own, { text: 'Only mine.' })
  assert.deepEqual((await read(other))?.messages, [])
  const madeUp = { code: codeFrom(randomBytes(CODE_BYTES)) }
  assert.equal(await read(madeUp), undefined)
  assert.equal(await write(madeUp), undefined)
  assert.equal(await holding(madeUp.code, findKey), undefined)
  assert.equal(await holding(madeUp.code, (holder) => addFiles(holder, { form: newId(), files: [] }, NOW)), undefined)
})

test('of a number that opens something and of one that opens nothing the same is asked', async () => {
  const { code } = await receiveSubmission(house)
  const askedFor = async (one: string): Promise<readonly string[]> => {
    const statements: string[] = []
    await throughTheDoor(house.pool, ({ run }) => {
      const noted: typeof run = (sql, values) => {
        statements.push(sql)
        return run(sql, values)
      }
      return readConversation({ house, door: { run: noted }, code: one })
    })
    return statements
  }
  assert.deepEqual(await askedFor(code), await askedFor(codeFrom(randomBytes(CODE_BYTES))))
})

test('the key of the report comes out of the receipt: with the master key’s copy gone the reporter still reads', async () => {
  const sent = await receiveSubmission(house)
  await write(sent)
  await rows(`update sealed_key set wrapped = 'nothing that opens' where id = $1`, [sent.id])
  assert.deepEqual(await holding(sent.code, findKey), sent.key)
  assert.equal((await read(sent))?.messages.length, 1)
})

test('an erased report is found by nobody any more', async () => {
  const sent = await receiveSubmission(house)
  await write(sent)
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, sent.id, NOW))
  assert.equal(await read(sent), undefined)
  assert.equal(await write(sent), undefined)
})

test('a message waits for an answer, names what it names for the search for alike reports, and leaves a line without a person', async () => {
  const sent = await receiveSubmission(house)
  const before = await reportOf(sent)
  await write(sent)
  const after = await reportOf(sent)
  assert.equal(Temporal.Instant.from(after.unanswered_since).epochMilliseconds, NOW.epochMilliseconds)
  assert.ok(after.marks.length > before.marks.length)
  assert.ok(after.version > before.version)
  const lines = await rows(
    `select account_id, agency_id, reason, changes, kind from ledger_entry where record_id = $1 and event = 'report-written-to'`,
    [sent.id],
  )
  assert.deepEqual(lines, [{ account_id: null, agency_id: null, reason: null, changes: null, kind: 'collection' }])
})

test('a closed report that its reporter writes to is open again, with whoever had it', async () => {
  const [nobodys, owned] = [await receiveSubmission(house), await receiveSubmission(house)]
  await close(nobodys)
  await close(owned, officer.accountId)
  for (const sent of [nobodys, owned]) assert.equal(await write(sent), 'written')
  assert.equal((await reportOf(nobodys)).state, 'received')
  const reopened = await reportOf(owned)
  assert.equal(reopened.state, 'claimed')
  assert.equal(reopened.closed_because, null)
  assert.ok(reopened.due_at !== null && reopened.unanswered_since !== null)
})

test('a closed report whose owner may not work on reports any more is nobody’s when its reporter writes', async () => {
  const sent = await receiveSubmission(house)
  await close(sent, leaver.accountId)
  await write(sent)
  const { state, owner_id } = await reportOf(sent)
  assert.deepEqual([state, owner_id], ['received', null])
})

test('a report that was closed as the same as another is one of its own again', async () => {
  const [one, other] = [await receiveSubmission(house), await receiveSubmission(house)]
  await rows(
    `update report set state = 'closed', closed_at = now(), closed_because = 'duplicate', due_at = null, duplicate_of = $2 where id = $1`,
    [one.id, other.id],
  )
  assert.equal(await write(one), 'written')
  const { state, duplicate_of } = await reportOf(one)
  assert.deepEqual([state, duplicate_of], ['received', null])
})

test('a danger that is told later goes to the duty officer at once, as if it had been reported', async () => {
  const sent = await receiveSubmission(house)
  await write(sent)
  assert.deepEqual(await rows('select from report_alert where report_id = $1', [sent.id]), [])
  await write(sent, { danger: true, text: 'He has a knife.' })
  await write(sent, { danger: true, text: 'Come now.' })
  assert.deepEqual(
    await rows('select reasons, times, acknowledged_at from report_alert where report_id = $1', [sent.id]),
    [{ reasons: ['life'], times: 2, acknowledged_at: null }],
    'and told of again',
  )
  assert.deepEqual(
    await rows('select danger from report_message where report_id = $1 order by danger', [sent.id]),
    [{ danger: false }, { danger: true }, { danger: true }],
    'and each message that said so is marked',
  )
  const report = await reportOf(sent)
  assert.deepEqual(report.urgent, ['life'])
  assert.ok(Temporal.Instant.compare(report.due_at, NOW.add({ minutes: 15 })) <= 0)
})

test('a danger that is told after somebody acknowledged the last one alerts anew', async () => {
  const sent = await receiveSubmission(house)
  await write(sent, { danger: true, text: 'He has a knife.' })
  await rows('update report_alert set acknowledged_at = now(), acknowledged_by = $2 where report_id = $1', [
    sent.id,
    officer.accountId,
  ])
  await write(sent, { danger: true, text: 'He is back.' })
  const alerts = await rows(
    'select reasons, acknowledged_at is null as open from report_alert where report_id = $1 order by id',
    [sent.id],
  )
  assert.deepEqual(alerts, [
    { reasons: ['life'], open: false },
    { reasons: ['life'], open: true },
  ])
})

test('a day takes fifty messages of one report, and the next one is told so, not lost in silence', async () => {
  const sent = await receiveSubmission(house)
  for (let count = 0; count < 50; count += 1) assert.equal(await write(sent), 'written')
  assert.equal(await write(sent), 'full')
  assert.equal((await read(sent))?.messages.length, 50)
})

test('what is said later of how to reach somebody counts before what the report said', async () => {
  const sent = await receiveSubmission(house, {
    answers: { what: { words: 'x' }, safe: { ways: ['email'], words: 'Days' } },
  })
  const asStaff = () => asSystem(house.pool, (transaction) => findSafeWay(house, transaction, sent.id))
  assert.deepEqual(await asStaff(), { ways: ['email'], words: 'Days', saidAt: undefined })
  const form = newId()
  const say = (words: string) =>
    holding(sent.code, (holder) => saySafeWay(holder, { form, way: { ways: ['here'], words } }, NOW))
  assert.equal(await say('Never at night'), 'written')
  assert.equal(await say('Never at night'), 'repeated')
  assert.deepEqual(await asStaff(), { ways: ['here'], words: 'Never at night', saidAt: NOW.toString() })
  assert.deepEqual((await read(sent))?.safeWay, { ways: ['here'], words: 'Never at night' })
})

test('files that are added later stand by name, once', async () => {
  const sent = await receiveSubmission(house)
  const file = {
    name: 'payslip of Kit.pdf',
    mediaType: 'application/pdf' as const,
    size: 12,
    sha256: 'a'.repeat(64),
    address: 'b'.repeat(64),
    copyAddress: null,
    scan: 'not-scanned' as const,
  }
  const form = newId()
  const add = () => holding(sent.code, (holder) => addFiles(holder, { form, files: [file] }, NOW))
  assert.equal(await add(), 'written')
  assert.equal(await add(), 'repeated')
  assert.deepEqual(
    (await read(sent))?.files.map(({ name }) => name),
    ['payslip of Kit.pdf'],
  )
})

test('the app’s role reads none of this in the tables, and may not call what is the system’s own', async () => {
  for (const table of ['report', 'report_receipt', 'report_message', 'report_safe_way', 'report_news', 'report_file'])
    assert.deepEqual(await throughTheDoor(house.pool, ({ run }) => run(`select * from ${table}`)), [], table)
  const sent = await receiveSubmission(house)
  await assert.rejects(
    throughTheDoor(house.pool, ({ run }) => run('select hear_again($1, $2)', [sent.id, '{}'])),
    { code: '42501' },
  )
  for (const insert of [
    `insert into report_safe_way (id, report_id, partnership_id, strand_id, safe, said_at) values (uuidv7(), '${sent.id}', uuidv7(), uuidv7(), 'x', now())`,
    `insert into report_news (message_id, report_id, partnership_id, written_at) values (uuidv7(), '${sent.id}', uuidv7(), now())`,
  ])
    await assert.rejects(
      throughTheDoor(house.pool, ({ run }) => run(insert)),
      { code: '42501' },
    )
})

test('no word of a conversation lies open in the database', async () => {
  const sent = await receiveSubmission(house)
  await write(sent, { text: 'The cellar behind the bakery' })
  await holding(sent.code, (holder) =>
    saySafeWay(holder, { form: newId(), way: { ways: [], words: 'Tuesdays behind the bakery' } }, NOW),
  )
  const tables = await rows(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  for (const { name } of tables) {
    const text = JSON.stringify(await rows(`select t::text from ${name} t`))
    for (const word of ['bakery', sent.code, Buffer.from('bakery').toString('hex')])
      assert.ok(!text.includes(word), `${word} in ${name}`)
  }
})
