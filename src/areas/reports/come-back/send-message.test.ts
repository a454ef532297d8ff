import assert from 'node:assert/strict'
import { test } from 'node:test'
import { photo } from '#tests/support/hostile-files.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership } from '#tests/support/people.ts'
import { receiveSubmission } from '#tests/support/submission.ts'
import { carriedIn, openWith, sendBack } from '#tests/support/way-back.ts'

const START = Temporal.Instant.from('2026-11-23T19:30Z')
const { house, app, database } = await testHouse({}, movableClock(START))
await makePartnership(database)
const rows = async (sql: string, values: unknown[] = []) => (await database.owner.query(sql, values)).rows
const messagesOf = async ({ id }: { readonly id: string }): Promise<number> =>
  (await rows('select from report_message where report_id = $1', [id])).length
const receive = () => receiveSubmission(house, {}, START)
const mainOf = (body: string): string => body.slice(body.indexOf('<main'))

test('a message that is sent twice stands once, and the page says that it was sent', async () => {
  const sent = await receive()
  const { visit: token, form } = await openWith(app, sent.code)
  const fields = { step: 'write', visit: token, form, message: 'He came back.\r\nWith two others.' }
  const pages = await Promise.all([sendBack(app, fields), sendBack(app, fields), sendBack(app, fields)])
  for (const page of pages) {
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Sent\. Thank you\./)
    assert.match(page.body, /He came back\.\nWith two others\./)
    assert.equal(page.headers['set-cookie'], undefined)
    assert.notEqual(carriedIn(page, 'form'), form)
  }
  assert.equal(await messagesOf(sent), 1)
})

test('somebody in danger is told to call 999 before anything else, and the duty officer is told', async () => {
  const sent = await receive()
  const { visit: token, form } = await openWith(app, sent.code)
  const page = await sendBack(app, { step: 'write', visit: token, form, message: 'He has a knife', danger: 'yes' })
  const main = mainOf(page.body)
  assert.ok(main.indexOf('tel:999') > 0 && main.indexOf('tel:999') < main.indexOf('He has a knife'))
  assert.deepEqual(await rows('select reasons from report_alert where report_id = $1', [sent.id]), [
    { reasons: ['life'] },
  ])
})

test('whoever ticks only that somebody is in danger has said enough', async () => {
  const sent = await receive()
  const { visit: token, form } = await openWith(app, sent.code)
  const page = await sendBack(app, { step: 'write', visit: token, form, message: '', danger: 'yes' })
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Your message was sent, and the person on duty is told of it now/)
  assert.match(mainOf(page.body), /dir="auto">Somebody is in danger now</)
  assert.equal(await messagesOf(sent), 1)
  assert.equal((await rows('select from report_alert where report_id = $1', [sent.id])).length, 1)
})

test('an empty message is told so, and one that is too long stays in its box', async () => {
  const { code } = await receive()
  const { visit: token, form } = await openWith(app, code)
  const empty = await sendBack(app, { step: 'write', visit: token, form, message: '   ' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /Write a message, or choose a photo or a document/)
  const words = 'long '.repeat(1700).trim()
  const long = await sendBack(app, { step: 'write', visit: token, form, message: words, danger: 'yes' })
  assert.equal(long.statusCode, 422)
  assert.match(long.body, /too long/)
  assert.ok(long.body.includes(words))
  assert.match(long.body, /id="danger"[^>]* checked/)
})

test('photos are added beside a message; one that cannot be kept is named, and nothing else is lost', async () => {
  const sent = await receive()
  const { visit: token, form } = await openWith(app, sent.code)
  const files = [
    { filename: 'door.jpg', bytes: photo },
    { filename: 'odd.exe', bytes: Buffer.from('MZ nothing that is taken') },
  ]
  const fields = { step: 'write', visit: token, form, message: 'This is the door.' }
  const page = await sendBack(app, fields, files)
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /odd\.exe/)
  assert.match(page.body, /Sent\. Thank you\./)
  assert.match(page.body, /<bdi>door\.jpg<\/bdi>/)
  await sendBack(app, fields, files)
  assert.equal((await rows('select from report_file where report_id = $1', [sent.id])).length, 1)
  assert.equal(await messagesOf(sent), 1)
})
