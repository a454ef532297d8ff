import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { sealWith } from '#platform/seal/keyring.ts'
import { testHouse } from '#tests/support/house.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'
import { receiveSubmission } from '#tests/support/submission.ts'
import { newsMail } from './news-mail.ts'
import type { Submission } from './receive.ts'
import { findNews, sendNews } from './send-news.ts'

const START = Temporal.Instant.from('2026-11-23T09:00Z')
const clock = movableClock(START)
const server = await startMailServer()
const { house, database } = await testHouse(
  { SMTP_URL: server.url, MAIL_FROM: 'news@example.org', BASE_URL: 'https://daybreak.example.org' },
  clock,
)
const mailer = createMailer({ url: server.url, from: 'news@example.org' })
const { owner } = database
const partnership = await makePartnership(database)
const officer = await makePerson(database, { partnership, name: 'Robin Marsh', at: START })

const WANTS = { name: 'Kit Example', email: 'kit@example.org', news: ['mail'] }

/** A report of somebody who left this contact, and said this of what is safe. */
async function report(contact: object | null = WANTS, safe: object = {}, language = 'en'): Promise<Submission> {
  clock.set(START)
  server.answer(undefined)
  await owner.query('delete from report_news')
  const answers = {
    what: { words: 'Men in the cellar' },
    identity: { knownAs: contact === null ? 'anonymous' : 'confidential' },
    safe,
    ...(contact === null ? {} : { contact }),
  } as Submission['answers']
  return receiveSubmission(house, { language, answers }, START)
}

/** A message as staff send it; gives its id. */
async function answer(sent: Submission, author: string | null = officer.accountId): Promise<string> {
  const id = newId()
  await owner.query(
    `insert into report_message (id, report_id, partnership_id, strand_id, author_id, language, body, sent_at)
     select $1, id, partnership_id, strand_id, $3, 'en', $4, $5 from report where id = $2`,
    [id, sent.id, author, sealWith(sent.key, Buffer.from('We found the cellar')), clock.now().toString()],
  )
  return id
}

async function say(sent: Submission, way: object): Promise<void> {
  await owner.query(
    `insert into report_safe_way (id, report_id, partnership_id, strand_id, safe, said_at)
     select uuidv7(), id, partnership_id, strand_id, $2, $3 from report where id = $1`,
    [sent.id, sealWith(sent.key, Buffer.from(JSON.stringify(way))), clock.now().toString()],
  )
}

async function tell(): Promise<number> {
  const before = server.taken.length
  for (const id of await findNews(house)) await sendNews(house, mailer, id)
  return server.taken.length - before
}

const states = async (): Promise<readonly string[]> =>
  (
    await owner.query<{ said: string }>(
      `select mail || coalesce(' ' || mail_fault, '') as said from report_news order by message_id`,
    )
  ).rows.map(({ said }) => said)

test('a reporter who asked for it is told of each message once, and of nothing that it is about', async () => {
  const sent = await report()
  const id = await answer(sent)
  assert.equal(await tell(), 1)
  assert.equal(await tell(), 0)
  const message = server.taken.at(-1)
  assert.ok(message !== undefined)
  const { mail, to, raw } = message
  assert.deepEqual(to, ['kit@example.org'])
  assert.equal(mail.subject, 'There is news for you')
  assert.match(mail.messageId ?? '', /^<[0-9a-f]{32}@example\.org>$/)
  assert.equal(mail.from?.address, 'news@example.org')
  assert.match(mail.text ?? '', /^There is news for you\n\nCome back with your number/)
  assert.match(mail.text ?? '', /To get no more messages like this one/)
  for (const held of [
    'cellar',
    'Kit Example',
    'Robin',
    'aybreak',
    'http',
    'href',
    'report',
    'police',
    'slavery',
    sent.code,
    sent.id,
    id,
  ])
    assert.ok(!raw.includes(held), held)
  assert.deepEqual(await states(), ['sent'])
  await answer(sent)
  assert.equal(await tell(), 1)
})

test('it is said in the language of the report, and says nothing in any language', async () => {
  for (const language of [...house.i18n.offered, 'en-XB']) {
    const { subject, text, html } = newsMail(house, language)
    const words = house.i18n.forPublic(language)
    assert.equal(subject, words.t('report:mail.subject'))
    assert.ok(html.includes(`<html lang="${words.language}" dir="${words.direction}">`), language)
    assert.doesNotMatch(text + html, /daybreak|http|www|slaver|polic|@/i, language)
  }
  await answer(await report(WANTS, {}, 'en-XB'))
  assert.equal(await tell(), 1)
  assert.equal(server.taken.at(-1)?.mail.subject, house.i18n.forPublic('en-XB').t('report:mail.subject'))
})

const silent: readonly [string, object, object, object | undefined][] = [
  ['did not tick it', { ...WANTS, news: [] }, {}, undefined],
  ['left no address', { name: 'Kit', news: ['mail'] }, {}, undefined],
  ['said that nothing is safe', WANTS, { ways: ['none'] }, undefined],
  ['said later that e-mail is not safe', WANTS, {}, { ways: ['here'], words: '' }],
  ['said later only when, and not how', WANTS, {}, { ways: [], words: 'Not today' }],
]
for (const [name, contact, safe, later] of silent)
  test(`whoever ${name} is not written to`, async () => {
    const sent = await report(contact, safe)
    if (later !== undefined) await say(sent, later)
    await answer(sent)
    assert.equal(await tell(), 0)
    assert.deepEqual(await states(), ['withdrawn'])
  })

test('whoever said later that e-mail is safe is written to, at the address that they had left', async () => {
  const sent = await report({ ...WANTS, news: [] })
  await say(sent, { ways: ['email'], words: '' })
  await answer(sent)
  assert.equal(await tell(), 1)
})

test('of an anonymous reporter, and of what reporters write themselves, there is no news to send', async () => {
  await answer(await report(null))
  assert.deepEqual(await states(), [])
  await answer(await report(), null)
  assert.deepEqual(await states(), [])
})

test('an erased report is news for nobody', async () => {
  const sent = await report()
  await answer(sent)
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, sent.id, clock.now()))
  assert.equal(await tell(), 0)
  assert.deepEqual(await states(), [])
})

test('two processes that send at once send once', async () => {
  const id = await answer(await report())
  const before = server.taken.length
  await Promise.all(Array.from({ length: 3 }, () => sendNews(house, mailer, id)))
  assert.equal(server.taken.length - before, 1)
})

test('a mail server that puts off is asked again under the same message id, for three days', async () => {
  const id = await answer(await report())
  server.answer(451)
  await assert.rejects(sendNews(house, mailer, id), /put-off/)
  assert.deepEqual(await states(), ['waiting put-off'])
  clock.pass('PT11M')
  assert.deepEqual(await findNews(house), [id], 'asked for again, should the queue have lost it')
  server.answer(undefined)
  await sendNews(house, mailer, id)
  assert.deepEqual(await states(), ['sent'])

  const late = await answer(await report())
  server.answer(451)
  await assert.rejects(sendNews(house, mailer, late), /put-off/)
  clock.pass('PT73H')
  assert.deepEqual(await findNews(house), [])
  assert.deepEqual(await states(), ['failed not-in-time'])
})

test('of a mail the database keeps neither its id nor more of its time than the day', async () => {
  const sent = await report()
  clock.pass('PT3H17M')
  await answer(sent)
  await tell()
  const mailed = server.taken.at(-1)?.mail.messageId?.slice(1, 33) ?? assert.fail('no id')
  const kept = await owner.query(
    `select to_jsonb(one)::text from report_news one
     union all select to_jsonb(one)::text from ledger_entry one where event = 'reporter-mailed'`,
  )
  assert.ok(kept.rows.length > 1 && !JSON.stringify(kept.rows).includes(mailed))
  const { rows: times } = await owner.query<{ at: string }>(
    `select mail_sent_at as at from report_news union all select mail_tried_at from report_news
     union all select at from ledger_entry where event = 'reporter-mailed'
     union all select uuid_extract_timestamp(id) from ledger_entry where event = 'reporter-mailed' order by at`,
  )
  for (const { at } of times) assert.match(at ?? '2026-11-23T00:00:00Z', /T00:00:00Z$/)
})

test('an address that is refused for good is not tried again', async () => {
  await answer(await report())
  server.answer(550)
  assert.equal(await tell(), 0)
  assert.deepEqual(await states(), ['failed refused'])
})

test('that a reporter was written to is in the ledger, and to where is nowhere in the clear', async () => {
  const sent = await report()
  await answer(sent)
  await tell()
  const { rows: lines } = await owner.query(
    `select account_id, record_id, recipients, changes from ledger_entry where event = 'reporter-mailed' order by seq desc limit 1`,
  )
  assert.deepEqual(lines, [{ account_id: null, record_id: sent.id, recipients: null, changes: null }])
  const { rows: tables } = await owner.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  for (const { name } of tables) {
    const { rows } = await owner.query(`select t::text from ${name} t`)
    assert.ok(!JSON.stringify(rows).includes('kit@example.org'), name)
  }
})
