import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { newId } from '#platform/db/ids.ts'
import { MOST_CHARACTERS } from '#platform/extract/extracted.ts'
import { fixtureText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { submitFile } from '#tests/support/upload.ts'
import { readNext } from '../queue-files/read-queue.ts'

const { app, house, database } = await testHouse()
const partnership = await makePartnership(database)
const analyst = await makePerson(database, { partnership, name: 'Ash Calder' })
const TEXT = fixtureText('four-closed-one-awaited')
const LAST_WORDS = 'Nothing else is known.'
const LONG = `${TEXT.repeat(200).slice(0, 240_000)} ${LAST_WORDS}`

const isHeld = (): boolean => house.pool.totalCount !== house.pool.idleCount

/** The draft that an address leads to: on a machine that is very busy a long text has gone through the queue. */
async function draftAt(url: string): Promise<string> {
  if (!url.startsWith('/drafts/queue/')) return url
  while (await readNext(house));
  const { body } = await visit(app, analyst, url)
  return /href="(\/drafts\/[\da-f-]{36})"><bdi>/.exec(body)?.[1] ?? assert.fail(body)
}

/** As a browser sends the form. */
const sendText = (person: TestPerson, text: string, fields: Readonly<Record<string, string>> = {}) =>
  submitFile(app, person, '/drafts/new', {
    file: { field: 'files', filename: '', bytes: Buffer.alloc(0) },
    fields: { actId: newId(), text, ...fields },
  })

test('while many read long texts no connection is held, others are served, and what has to wait is read in its turn', async () => {
  const sent = Array.from({ length: 14 }, (_, at) => sendText(analyst, LONG, { title: `Report ${at}` }))
  assert.equal((await visit(app, analyst, '/drafts')).statusCode, 200)
  // The first who was answered was put into the queue, while the others' texts are still being read.
  assert.match((await Promise.race(sent)).headers.location ?? '', /^\/drafts\/queue\//)
  assert.equal((await visit(app, analyst, '/work')).statusCode, 200)
  for (let time = 0; time < 50 && isHeld(); time += 1) await setTimeout(10)
  assert.ok(!isHeld())
  const answers = await Promise.all(sent)
  const queued = answers.flatMap(({ headers }) => /^\/drafts\/queue\/.*/.exec(headers.location ?? '') ?? [])
  assert.deepEqual([answers.filter(({ statusCode }) => statusCode === 303).length, queued.length], [14, 9])
  while (await readNext(house));
  for (const url of queued) {
    const page = await visit(app, analyst, await draftAt(url))
    assert.match(page.body, /<bdi>Report \d+</)
    assert.ok(page.body.includes(LAST_WORDS))
    // What was pasted came in no file.
    assert.doesNotMatch(page.body, /Read from/)
  }
})

test('a text of a million characters is taken whole and read while others are served', async () => {
  const letters = 'Thị Lan đã kể. '
  const text = `${TEXT}\n${letters.repeat(MOST_CHARACTERS / letters.length)}`.slice(0, MOST_CHARACTERS - 30)
  const sent = sendText(analyst, `${text} ${LAST_WORDS}`, { title: 'Long' })
  let slowest = 0
  const isAnswered = sent.then(
    () => true,
    () => true,
  )
  while (!(await Promise.race([isAnswered, setTimeout(20, false)]))) {
    const began = performance.now()
    assert.equal((await visit(app, analyst, '/work')).statusCode, 200)
    slowest = Math.max(slowest, performance.now() - began)
  }
  const answer = await sent
  assert.equal(answer.statusCode, 303, answer.body.slice(0, 500))
  const page = await visit(app, analyst, await draftAt(answer.headers.location ?? ''))
  assert.ok(page.body.includes(LAST_WORDS))
  assert.ok(slowest < 5000, `others waited ${slowest} ms`)
})

test('a text in a form without its token, or of somebody who is signed out, is not kept', async () => {
  const actId = newId()
  const forged = await submit(app, { ...analyst, formToken: 'no' }, '/drafts/new', { actId, text: TEXT })
  assert.equal(forged.statusCode, 403)
  const stranger = await submit(app, { ...analyst, cookie: 'session=none' }, '/drafts/new', { actId, text: TEXT })
  assert.equal(stranger.headers.location, '/sign-in')
  assert.equal((await visit(app, analyst, `/drafts/${actId}`)).statusCode, 404)
})

test('a text beside a file is refused, and stays', async () => {
  const answer = await submitFile(app, analyst, '/drafts/new', {
    file: { field: 'files', filename: 'a.txt', bytes: Buffer.from('Four brothels closed') },
    fields: { actId: newId(), text: 'What I pasted' },
  })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /Paste a text or choose files, not both/)
  assert.match(answer.body, />\s*What I pasted<\/textarea>/)
})
