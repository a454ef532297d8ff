import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { newId } from '#platform/db/ids.ts'
import { fixtureText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, house, database } = await testHouse()
const partnership = await makePartnership(database)
const analyst = await makePerson(database, { partnership, name: 'Ash Calder' })
const TEXT = fixtureText('four-closed-one-awaited')
const LAST_WORDS = 'Nothing else is known.'
const LONG = `${TEXT.repeat(200).slice(0, 240_000)} ${LAST_WORDS}`

const isHeld = (): boolean => house.pool.totalCount !== house.pool.idleCount

test('while many read long texts no connection is held, others are served, and whoever is sent away keeps the text', async () => {
  const sent = Array.from({ length: 14 }, (_, at) =>
    submit(app, analyst, '/drafts/new', { actId: newId(), title: `Report ${at}`, text: LONG }),
  )
  const page = await visit(app, analyst, '/drafts')
  assert.equal(page.statusCode, 200)
  // The first who was answered was sent away, while the others' texts are still being read.
  assert.equal((await Promise.race(sent)).statusCode, 422)
  assert.equal((await visit(app, analyst, '/work')).statusCode, 200)
  // What was sent away leaves its line; after that every connection is free, though texts are still being read.
  for (let time = 0; time < 50 && isHeld(); time += 1) await setTimeout(10)
  assert.ok(!isHeld())
  const answers = await Promise.all(sent)
  const away = answers.filter(({ statusCode }) => statusCode === 422)
  assert.equal(answers.filter(({ statusCode }) => statusCode === 303).length, 5)
  assert.equal(away.length, 9)
  for (const { body } of away) {
    assert.match(body, /Other texts are being read/)
    assert.match(body, /value="Report \d+"/)
    assert.ok(body.includes(LAST_WORDS))
  }
})

test('a text in a form without its token, or of somebody who is signed out, is not kept', async () => {
  const actId = newId()
  const forged = await submit(app, { ...analyst, formToken: 'no' }, '/drafts/new', { actId, text: TEXT })
  assert.equal(forged.statusCode, 403)
  const stranger = await submit(app, { ...analyst, cookie: 'session=none' }, '/drafts/new', { actId, text: TEXT })
  assert.equal(stranger.headers.location, '/sign-in')
  assert.equal((await visit(app, analyst, `/drafts/${actId}`)).statusCode, 404)
})

test('a text file that could not be read yet stays in the form as text', async () => {
  const boundary = 'parts'
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const payload = `${part('formToken', analyst.formToken)}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nFour brothels closed\r\n--${boundary}--\r\n`
  const others = Array.from({ length: 9 }, () => submit(app, analyst, '/drafts/new', { actId: newId(), text: LONG }))
  await Promise.race(others)
  const answer = await app.inject({
    method: 'POST',
    url: '/drafts/new',
    headers: { cookie: analyst.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
  })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, />\s*Four brothels closed<\/textarea>/)
  await Promise.all(others)
})
