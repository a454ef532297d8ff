import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeMessage } from '#areas/reports/come-back/use-case.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const ada = await makePerson(database, { partnership, name: 'Ada Adder' })
const kit = await makePerson(database, { partnership, name: 'Kit Keeper' })
const reader = await makePerson(database, { partnership, name: 'Ria Reader' })
for (const [person, level] of [
  [ada, 'contribute'],
  [kit, 'contribute'],
  [reader, 'read'],
] as const)
  await grant(database, person, partnership.reportsStrandId, level, ada)

const standing = async (id: string) =>
  (
    await database.owner.query(
      'select state, owner_id, closed_because, duplicate_of, due_at, unanswered_since, version from report where id = $1',
      [id],
    )
  ).rows[0]

const versionOf = async (id: string): Promise<string> => String((await standing(id)).version)

/** Does an act with the version that stands. */
const act = async (person: typeof ada, id: string, name: string, fields: Record<string, string> = {}) =>
  submit(app, person, `/reports/${id}/${name}`, { version: await versionOf(id), ...fields })

/** The reporter writes, as the public door would note it. */
const hear = (id: string) =>
  database.owner.query(
    `with heard as (insert into report_message (id, report_id, partnership_id, strand_id, language, body, sent_at)
       select gen_random_uuid(), id, partnership_id, strand_id, language, account, clock_timestamp() from report where id = $1)
     update report set unanswered_since = now(), version = version + 1 where id = $1`,
    [id],
  )

test('a report goes from nobody to one, to another, back, is closed and opened again', async () => {
  const { id } = await makeReport(house)
  assert.equal((await act(ada, id, 'claim')).statusCode, 303)
  assert.equal((await act(ada, id, 'hand-over', { to: kit.accountId, words: 'Knows the street' })).statusCode, 303)
  assert.equal((await standing(id)).owner_id, kit.accountId)
  assert.match((await visit(app, kit, '/reports?owner=mine')).body, new RegExp(id))
  assert.equal((await act(kit, id, 'give-back')).statusCode, 303)
  assert.deepEqual((({ state, owner_id }) => [state, owner_id])(await standing(id)), ['received', null])
  assert.equal((await act(ada, id, 'close', { because: 'not-exploitation' })).statusCode, 303)
  assert.deepEqual((({ state, due_at }) => [state, due_at])(await standing(id)), ['closed', null])
  assert.equal((await act(kit, id, 'reopen', { words: 'It is, after all' })).statusCode, 303)
  const opened = await standing(id)
  assert.deepEqual([opened.state, opened.owner_id, opened.closed_because], ['claimed', kit.accountId, null])
  assert.ok(opened.due_at !== null)
  const { body } = await visit(app, reader, `/reports/${id}`)
  assert.match(body, /Knows the street/)
  assert.match(body, /It is, after all/)
})

/** What a form gives back, and the words that it says: nothing typed is lost. */
const MISTAKES: readonly (readonly [name: string, fields: Record<string, string>, says: RegExp])[] = [
  ['hand-over', { words: 'Typed before' }, /Select who gets the report/],
  ['hand-over', { to: reader.accountId, words: 'Typed before' }, /Select who gets the report/],
  ['close', { words: 'Typed before' }, /Select why it is closed/],
  ['close', { because: 'duplicate', duplicate: '', words: 'Typed before' }, /Enter the number of a report/],
  ['close', { because: 'duplicate', duplicate: '4711', words: 'Typed before' }, /Enter the number of a report/],
  ['message', { words: '', language: 'ro' }, /Enter the message/],
  ['message', { words: 'Typed before', language: '' }, /Select the language in which you wrote/],
]
for (const [name, fields, says] of MISTAKES)
  test(`${name} with ${JSON.stringify(fields)} is sent back with what was typed`, async () => {
    const { id } = await makeReport(house)
    const { statusCode, body } = await act(ada, id, name, fields)
    assert.equal(statusCode, 422)
    assert.match(body, says)
    if (fields['words'] !== '') assert.match(body, /Typed before/)
  })

test('another reason needs words', async () => {
  const { id } = await makeReport(house)
  const { statusCode, body } = await act(ada, id, 'close', { because: 'other' })
  assert.equal(statusCode, 422)
  assert.match(body, /Enter why it is closed/)
})

test('a duplicate names its other by number, and forgets it when it is opened again', async () => {
  const [first, second] = [await makeReport(house), await makeReport(house)]
  const own = await act(ada, second.id, 'close', { because: 'duplicate', duplicate: String(second.number) })
  assert.match(own.body, /cannot say the same as itself/)
  await act(ada, second.id, 'close', { because: 'duplicate', duplicate: `Report ${first.number}` })
  assert.equal((await standing(second.id)).duplicate_of, first.id)
  assert.match((await visit(app, reader, `/reports/${second.id}`)).body, new RegExp(`Report ${first.number}`))
  await act(ada, second.id, 'reopen', { words: 'Another street' })
  assert.equal((await standing(second.id)).duplicate_of, null)
})

for (const [name, fields] of [
  ['hand-over', { to: kit.accountId, words: 'My words' }],
  ['close', { because: 'test', words: 'My words' }],
] as const)
  test(`whoever is slower to ${name} sees what stands now, with what they typed`, async () => {
    const { id } = await makeReport(house)
    const version = await versionOf(id)
    await act(kit, id, 'claim')
    const { statusCode, body } = await submit(app, ada, `/reports/${id}/${name}`, { version, ...fields })
    assert.equal(statusCode, 409)
    assert.match(body, /Kit Keeper, Fenshire Police: Claimed a report/)
    assert.match(body, /My words/)
    assert.equal((await standing(id)).state, 'claimed')
  })

test('where the reporter was faster, no colleague is named for it', async () => {
  const { id, code } = await makeReport(house)
  await act(ada, id, 'claim')
  const version = await versionOf(id)
  await throughTheDoor(house.pool, (door) =>
    writeMessage(
      { house, door, code },
      { form: newId(), text: 'He is back', language: 'ro', danger: false },
      house.clock.now(),
    ),
  )
  const { statusCode, body } = await submit(app, ada, `/reports/${id}/close`, { version, because: 'test' })
  assert.equal(statusCode, 409)
  assert.match(body, /The reporter: Read or wrote to a report with its code/)
  assert.doesNotMatch(body, /Ada Adder, Fenshire Police: Claimed/)
})

for (const [risk, urgent, minutes] of [
  [null, '{life}', 15],
  [null, '{child}', 60],
  [null, '{}', 24 * 60],
  ['immediate', '{}', 60],
  ['standard', '{}', 7 * 24 * 60],
] as const)
  test(`a report of ${urgent} assessed as ${risk} that is opened again is due within ${minutes} minutes`, async () => {
    const { id } = await makeReport(house)
    await database.owner.query('update report set risk = $2, urgent = $3 where id = $1', [id, risk, urgent])
    await act(ada, id, 'close', { because: 'test' })
    const before = house.clock.now()
    assert.equal((await act(ada, id, 'reopen', { words: 'It goes on' })).statusCode, 303)
    const due = Temporal.Instant.from((await standing(id)).due_at)
    const after = before.until(due).total('minutes')
    assert.ok(after >= minutes && after < minutes + 1, String(after))
  })

test('closing a report whose alert nobody has acknowledged says so', async () => {
  const { id } = await makeReport(house, { answers: answersWith({ life: true }) })
  assert.match((await visit(app, ada, `/reports/${id}/close`)).body, /Nobody has acknowledged the alert of this report/)
  const other = await makeReport(house)
  assert.doesNotMatch((await visit(app, ada, `/reports/${other.id}/close`)).body, /Nobody has acknowledged/)
})

test('of two who close at once one does, and the words of the other are not lost', async () => {
  const { id } = await makeReport(house)
  const version = await versionOf(id)
  const closing = { version, because: 'test', words: 'My words' }
  const answers = await Promise.all([ada, kit].map((person) => submit(app, person, `/reports/${id}/close`, closing)))
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode).toSorted((one, two) => one - two),
    [303, 409],
  )
  assert.match(answers.find(({ statusCode }) => statusCode === 409)?.body ?? '', /My words/)
  const { rows } = await database.owner.query('select from report_note where report_id = $1', [id])
  assert.equal(rows.length, 1)
})

test('a form of an act that is no longer there leads back to the report', async () => {
  const { id } = await makeReport(house)
  for (const name of ['give-back', 'reopen'])
    assert.equal((await visit(app, ada, `/reports/${id}/${name}`)).headers.location, `/reports/${id}`)
})

test('a message is sealed, clears what waited, and is shown apart from the notes', async () => {
  const { id } = await makeReport(house)
  await hear(id)
  const page = await visit(app, ada, `/reports/${id}/message`)
  const seen = /name="seen" value="([^"]*)"/.exec(page.body)?.[1] ?? ''
  const sent = await submit(app, ada, `/reports/${id}/message`, {
    words: 'Sunteți în siguranță?',
    language: 'ro',
    seen,
  })
  assert.equal(sent.statusCode, 303)
  assert.equal((await standing(id)).unanswered_since, null)
  const { rows } = await database.owner.query(
    'select body, author_id from report_message where author_id is not null and report_id = $1',
    [id],
  )
  assert.equal(rows[0].author_id, ada.accountId)
  assert.ok(!(rows[0].body as Buffer).includes('siguran'))
  const { body } = await visit(app, reader, `/reports/${id}`)
  assert.match(body, /lang="ro" dir="ltr">Sunteți în siguranță\?/)
})

test('a message that was written while another came is kept on the page, and not sent', async () => {
  const { id } = await makeReport(house)
  await hear(id)
  const { statusCode, body } = await submit(app, ada, `/reports/${id}/message`, {
    words: 'Too early',
    language: 'en',
    seen: '',
  })
  assert.equal(statusCode, 409)
  assert.match(body, /Another message came while you were writing/)
  assert.match(body, /Too early/)
  assert.notEqual((await standing(id)).unanswered_since, null)
})

test('a ready-made reply is put behind what was typed, and nothing is sent by it', async () => {
  const { id } = await makeReport(house, { language: 'ro' })
  const actId = newId()
  const fields = { actId, words: 'Bună ziua.', reply: 'are-you-safe', use: 'yes', seen: '' }
  const { statusCode, body } = await submit(app, ada, `/reports/${id}/message`, fields)
  assert.equal(statusCode, 200)
  assert.match(body, /Bună ziua\.\n\n/)
  const { rows } = await database.owner.query('select from report_message where report_id = $1', [id])
  assert.equal(rows.length, 0)
})

test('nobody writes in the name of somebody else, or of the reporter', async () => {
  const { id } = await makeReport(house)
  for (const author of [null, kit.accountId])
    await assert.rejects(
      asSystem(house.pool, async ({ run }) => {
        await run('select from enter_account($1, now())', [ada.accountId])
        await run('set local role daybreak_app')
        await run(
          `insert into report_message (id, report_id, strand_id, author_id, language, body, sent_at)
           values (gen_random_uuid(), $1, $2, $3, 'en', 'x', now())`,
          [id, partnership.reportsStrandId, author],
        )
      }),
      { code: '42501' },
    )
})

test('whoever writes sees how the reporter may be reached, and whether a translator read the ready-made replies', async () => {
  const answers = {
    what: { words: 'x' },
    identity: { knownAs: 'anonymous' },
    safe: { ways: ['here'], words: 'After nine' },
  }
  const { id } = await makeReport(house, { answers })
  const { body } = await visit(app, ada, `/reports/${id}/message`)
  assert.match(body, /How to reach the reporter safely[^]*Here, when they come back[^]*After nine/)
  assert.match(body, /replies in Romanian are not yet reviewed by a translator/)
  const english = await makeReport(house, { language: 'en' })
  assert.doesNotMatch((await visit(app, ada, `/reports/${english.id}/message`)).body, /reviewed by a translator/)
})

test('no reply chosen is a mistake that keeps what was typed', async () => {
  const { id } = await makeReport(house)
  const { statusCode, body } = await submit(app, ada, `/reports/${id}/message`, {
    use: 'yes',
    words: 'Typed',
    reply: '',
  })
  assert.equal(statusCode, 422)
  assert.match(body, /Choose the reply to put into the message[^]*Typed/)
})

test('the message that said danger is marked among the others', async () => {
  const { id } = await makeReport(house)
  await hear(id)
  assert.doesNotMatch((await visit(app, ada, `/reports/${id}`)).body, /Says that somebody is in danger/)
  await database.owner.query('update report_message set danger = true where report_id = $1', [id])
  for (const page of ['', '/message'])
    assert.match((await visit(app, ada, `/reports/${id}${page}`)).body, /Says that somebody is in danger now/)
})

test('whoever may only read is not offered who sent a report', async () => {
  const answers = { what: { words: 'x' }, identity: { knownAs: 'confidential' }, contact: { name: 'Robin Example' } }
  const { id } = await makeReport(house, { answers })
  const offered = new RegExp(`href="/reports/${id}/identity"`)
  assert.match((await visit(app, ada, `/reports/${id}`)).body, offered)
  assert.doesNotMatch((await visit(app, reader, `/reports/${id}`)).body, offered)
})
