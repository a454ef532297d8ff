import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { CODE_BYTES, codeFrom, shownCode } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import type { House } from '#platform/house.ts'
import { sealWith } from '#platform/seal/keyring.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { receiveSubmission } from '#tests/support/submission.ts'
import { carriedIn, openWith, sendBack } from '#tests/support/way-back.ts'
import { createApp } from '../../../app.ts'
import { comeBackRoutes } from './routes.ts'

const START = Temporal.Instant.from('2026-11-23T19:30Z')
const clock = movableClock(START)
const { house, app, database } = await testHouse({}, clock)
const partnership = await makePartnership(database)
const officer = await makePerson(database, { partnership, at: START })
const rows = async (sql: string, values: unknown[] = []) => (await database.owner.query(sql, values)).rows
const messagesOf = async ({ id }: { readonly id: string }): Promise<number> =>
  (await rows('select from report_message where report_id = $1', [id])).length
const receive = () => {
  clock.set(START)
  return receiveSubmission(house, {}, START)
}
const unknown = () => codeFrom(randomBytes(CODE_BYTES))
const mainOf = (body: string): string => body.slice(body.indexOf('<main'))

test('the first page asks for the number, and leaves and tells nothing', async () => {
  const page = await visit(app, undefined, '/return')
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /<title>Help and advice<\/title>/)
  assert.match(page.body, /<input[^>]* id="code"[^>]* autocomplete="off"/)
  assert.equal(page.headers['set-cookie'], undefined)
  assert.equal(page.headers['cache-control'], 'no-store')
})

const slips: readonly (readonly [typed: (code: string) => string, said: RegExp])[] = [
  [() => '', /Type your number/],
  [(code) => code.slice(0, 12), /not complete/],
  [(code) => (code.startsWith('7') ? '8' : '7') + code.slice(1), /One letter or digit is not right/],
]
for (const [slip, said] of slips)
  test(`a slip is told as such, and without asking the database: ${said.source}`, async () => {
    const deaf: House = { ...house, pool: { connect: () => assert.fail('asked the database') } as never }
    const page = await sendBack(await createApp(deaf), { step: 'open', code: slip(unknown()) })
    assert.equal(page.statusCode, 422)
    assert.match(page.body, said)
  })

test('a number is opened as it is typed, with spaces and in small letters', async () => {
  const { code } = await receive()
  for (const typed of [shownCode(code), code.toLowerCase(), ` ${code} `]) {
    const page = await sendBack(app, { step: 'open', code: typed })
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Your messages/)
    assert.match(page.body, /What you sent has arrived/)
  }
})

/** Opens a number while as many wrong ones are tried as may wait; gives the page. */
async function openWhileOthersTry(code: string): Promise<{ status: number; body: string }> {
  const words = house.i18n.forPublic('en')
  const asked = { house, words, now: START, params: {}, query: {}, guesses: { wasWrong: async () => false } }
  const answer = await comeBackRoutes.at(-1)?.answer({ ...asked, body: { step: 'open', code, message: 'Kept' } })
  assert.ok(answer?.type === 'page')
  const frame = { words, path: '/return', demonstration: false }
  return { status: answer.status, body: house.views.render(answer.template, answer.data, frame) }
}

test('whoever has the right number gets in at once, however many others are tried', async () => {
  const { code } = await receive()
  const { status, body } = await openWhileOthersTry(code)
  assert.equal(status, 200)
  assert.match(body, /Your messages/)
})

test('whoever has a wrong number while too many are tried is told to wait, with what they typed kept', async () => {
  const code = unknown()
  const { status, body } = await openWhileOthersTry(code)
  assert.equal(status, 503)
  assert.match(body, /Very many numbers are being tried/)
  assert.match(body, new RegExp(`value="${code}"`))
  assert.match(body, /name="message" value="Kept"/)
})

test('of a number that was never given, of one that is erased and of a made-up one the same is said', async () => {
  const { id, code } = await receive()
  await rows('delete from report_receipt where report_id = $1', [id])
  const pages = await Promise.all([code, unknown()].map((one) => sendBack(app, { step: 'open', code: one })))
  const [one, other] = pages.map(({ statusCode, body }) => [statusCode, mainOf(body).replaceAll(/value="[^"]*"/g, '')])
  assert.deepEqual(one, other)
  assert.equal(one?.[0], 422)
  assert.match(String(one?.[1]), /We could not open anything with this number/)
})

test('neither the number nor the page of it stands in what the page shows, nor who staff are', async () => {
  const { id, code, key } = await receive()
  await rows(
    `insert into report_message (id, report_id, partnership_id, strand_id, author_id, language, body, sent_at)
     values ($1, $2, $3, $4, $5, 'ro', $6, $7)`,
    [
      newId(),
      id,
      partnership.partnershipId,
      partnership.reportsStrandId,
      officer.accountId,
      sealWith(key, Buffer.from('Mulțumim')),
      START.toString(),
    ],
  )
  const { page } = await openWith(app, code)
  assert.match(page.body, /<p class="app-talk__text" dir="auto" lang="ro">Mulțumim<\/p>/)
  assert.match(page.body, /23 November 2026, in the evening/)
  for (const held of [code, shownCode(code), officer.name, 'Example Row', 'Kit Example', id, '19:30', '7:30'])
    assert.ok(!page.body.includes(held), held)
})

test('what is safe is changed on a page of its own, with the message that was begun kept', async () => {
  const sent = await receive()
  const { visit: token, form } = await openWith(app, sent.code)
  const asked = await sendBack(app, { step: 'safe', visit: token, form, message: 'Half a sent' })
  assert.match(asked.body, /By e-mail, at the address that I gave/)
  const carried = {
    visit: carriedIn(asked, 'visit'),
    form: carriedIn(asked, 'form'),
    message: carriedIn(asked, 'message'),
  }
  assert.equal(carried.message, 'Half a sent')
  const both = await sendBack(app, { step: 'keep-safe', ...carried, ways: ['here', 'none'], words: 'Mondays' })
  assert.equal(both.statusCode, 422)
  assert.match(both.body, /but not both/)
  assert.match(both.body, /Mondays/)
  const saved = await sendBack(app, { step: 'keep-safe', ...carried, ways: 'here', words: 'Mondays' })
  assert.match(saved.body, /Saved\. From now on we go by this\./)
  assert.match(saved.body, />Half a sent<\/textarea>/)
  const again = await sendBack(app, { step: 'safe', visit: carriedIn(saved, 'visit'), form: carriedIn(saved, 'form') })
  assert.match(again.body, /value="here"[^>]* checked/)
  assert.match(again.body, />Mondays<\/textarea>/)
})

test('whoever left no way to be reached is not asked about phone and e-mail', async () => {
  clock.set(START)
  const { code } = await receiveSubmission(house, { answers: { what: { words: 'x' } } }, START)
  const { visit: token, form } = await openWith(app, code)
  const page = await sendBack(app, { step: 'safe', visit: token, form })
  assert.match(page.body, /when I come back with my number/)
  assert.doesNotMatch(page.body, /By e-mail|By phone/)
})

test('after half an hour without a page the number is asked for again, and what was written is not lost', async () => {
  const sent = await receive()
  const { visit: token, form } = await openWith(app, sent.code)
  clock.pass('PT31M')
  const over = await sendBack(app, { step: 'write', visit: token, form, message: 'Written slowly' })
  assert.equal(over.statusCode, 200)
  assert.match(over.body, /closes when nothing was done on it for 30 minutes/)
  assert.equal(await messagesOf(sent), 0)
  const back = await sendBack(app, {
    step: 'open',
    code: sent.code,
    form: carriedIn(over, 'form'),
    message: carriedIn(over, 'message'),
  })
  assert.match(back.body, />Written slowly<\/textarea>/)
})

test('a visit that was made up or changed opens nothing', async () => {
  const { code } = await receive()
  const { visit: token } = await openWith(app, code)
  for (const made of ['x', `${token.slice(0, -2)}AA`, 'A'.repeat(10_000)]) {
    const page = await sendBack(app, { step: 'read', visit: made })
    assert.doesNotMatch(page.body, /Your messages/)
  }
})

test('with the database away nothing is lost: the page says not sent, with the words and whom to call', async () => {
  const { code } = await receive()
  const { visit: token, form } = await openWith(app, code)
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const away = await createApp({ ...house, pool: { connect: () => Promise.reject(refused) } as never })
  const page = await sendBack(away, { step: 'write', visit: token, form, message: 'Do not lose this' })
  assert.equal(page.statusCode, 503)
  assert.match(page.body, /Not sent/)
  assert.match(page.body, />Do not lose this<\/textarea>/)
  assert.match(page.body, /tel:999/)
  assert.equal(carriedIn(page, 'form'), form)
  const sentAgain = await sendBack(app, {
    step: 'write',
    visit: carriedIn(page, 'visit'),
    form,
    message: 'Do not lose this',
  })
  assert.match(sentAgain.body, /Sent\. Thank you\./)
  const opening = await sendBack(away, { step: 'open', code })
  assert.equal(opening.statusCode, 503)
  assert.match(opening.body, /not available just now/)
  assert.match(opening.body, new RegExp(code))
})

test('a closed report says so kindly, and can still be written to', async () => {
  const sent = await receive()
  await rows(
    `update report set state = 'closed', closed_at = now(), closed_because = 'other', due_at = null where id = $1`,
    [sent.id],
  )
  const { visit: token, form, page } = await openWith(app, sent.code)
  assert.match(page.body, /We have finished looking at what you sent\. Thank you\./)
  const after = await sendBack(app, { step: 'write', visit: token, form, message: 'There is more' })
  assert.match(after.body, /What you sent has arrived/)
})

test('what staff write is read by the reporter, and what the reporter says of safety by staff', async () => {
  const sent = await receive()
  await grant(database, officer, partnership.reportsStrandId, 'lead', officer)
  const { visit: token, form } = await openWith(app, sent.code)
  await sendBack(app, { step: 'keep-safe', visit: token, form, ways: 'here', words: 'Never ring.' })
  const staffPage = await visit(app, officer, `/reports/${sent.id}`)
  assert.match(staffPage.body, /How to reach the reporter safely/)
  assert.match(staffPage.body, /Never ring\./)
  const written = await submit(app, officer, `/reports/${sent.id}/message`, {
    actId: newId(),
    words: 'Suntem aici.',
    language: 'en',
    seen: '',
  })
  assert.equal(written.statusCode, 303, written.body)
  const { page } = await openWith(app, sent.code)
  assert.match(page.body, /Suntem aici\./)
  assert.ok(!page.body.includes(officer.name))
  assert.deepEqual(await rows('select mail from report_news where report_id = $1', [sent.id]), [{ mail: 'waiting' }])
})

test('another language keeps what was written', async () => {
  const { code } = await receive()
  const { visit: token, form } = await openWith(app, code)
  const page = await sendBack(app, { speak: 'en-XB', lang: 'en', visit: token, form, message: 'Half a sent' })
  assert.match(page.body, /<html lang="en-XB" dir="rtl"/)
  assert.match(page.body, />Half a sent<\/textarea>/)
  const asking = await sendBack(app, { speak: 'en-XB', lang: 'en', code: '7KQM2X' })
  assert.match(asking.body, /value="7KQM2X"/)
  assert.doesNotMatch(asking.body, /code-error/)
  const safe = await sendBack(app, {
    speak: 'en-XB',
    page: 'safe',
    visit: token,
    form,
    message: 'Half',
    ways: 'here',
    words: 'Mond',
  })
  assert.match(safe.body, />Mond<\/textarea>/)
  assert.match(safe.body, /value="here"[^>]* checked/)
})

test('nothing of the number, of the words, of the browser or of the address gets into a log, the ledger or a header', async () => {
  const lines: string[] = []
  const note = (...said: unknown[]): void => void lines.push(JSON.stringify(said))
  const log = Object.assign(Object.create(house.log), {
    info: note,
    warn: note,
    error: note,
    debug: note,
    child: () => log,
  })
  const loud = await createApp({ ...house, log })
  const { code } = await receive()
  const { visit: token, form } = await openWith(loud, code)
  const fields = { step: 'write', visit: token, form, message: 'The bakery cellar', danger: 'yes' }
  const pages = [await sendBack(loud, fields), await sendBack(loud, { step: 'open', code: unknown() })]
  const failing = Object.assign(new Error('canceling statement'), { code: '57014' })
  const broken = await createApp({ ...house, log, pool: { connect: () => Promise.reject(failing) } as never })
  pages.push(await sendBack(broken, fields))
  const ledger = JSON.stringify(await rows('select * from ledger_entry'))
  const text = lines.join('\n') + ledger + pages.map(({ headers }) => JSON.stringify(headers)).join('')
  assert.ok(lines.length > 0)
  for (const held of [code, token, 'bakery', 'Testbrowser', '127.0.0.1', form]) assert.ok(!text.includes(held), held)
})

test('a page of the number that a browser kept shows the empty box after half an hour, and keeps what was written', async () => {
  const { code } = await receive()
  const stamp = carriedIn(await visit(app, undefined, '/return'), 'stamp')
  clock.set(START.add({ minutes: 30 }))
  assert.match((await sendBack(app, { step: 'open', code, stamp })).body, /Your messages/)
  clock.set(START.add({ minutes: 30, seconds: 1 }))
  for (const button of [{ step: 'open' }, { speak: 'en' }]) {
    const page = await sendBack(app, { ...button, code, stamp, message: 'Kept' })
    assert.match(page.body, /Type your number again to go on/)
    assert.doesNotMatch(page.body, new RegExp(code))
    assert.equal(carriedIn(page, 'message'), 'Kept')
  }
  assert.doesNotMatch((await sendBack(app, { step: 'open', code, stamp: 'of nobody' })).body, /Your messages/)
})
