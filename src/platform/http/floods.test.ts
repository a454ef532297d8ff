import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership } from '#tests/support/people.ts'
import { receiveSubmission } from '#tests/support/submission.ts'
import { hiddenIn, pageIn, wordsIn } from '#tests/support/teller.ts'

/*
 * Lines that somebody opens to shut others out, on real sockets, while somebody else tells and writes.
 */

const START = Temporal.Instant.from('2026-11-23T19:30Z')
const clock = movableClock(START)
const { app, house, database } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
const logged: unknown[] = []
house.log.error = (line: unknown) => logged.push(line)
await makePartnership(database)
const address = await app.listen({ port: 0, host: '127.0.0.1' })
const port = Number(new URL(address).port)
const lines: Socket[] = []
after(() => {
  for (const line of lines) line.destroy()
})

const FORM = 'application/x-www-form-urlencoded'
const PARTS = 'multipart/form-data; boundary=x'

/** Opens a line and begins to send a form on it that says it will be this long. */
async function begin(type: string, begun: string, length = 400_000): Promise<Socket> {
  const line = connect(port, '127.0.0.1')
  lines.push(line)
  line.on('error', () => {})
  await once(line, 'connect')
  line.write(`POST /tell HTTP/1.1\r\nhost: ${address.slice(7)}\r\ncontent-type: ${type}\r\n`)
  line.write(`content-length: ${length}\r\n\r\n${begun}`)
  line.resume()
  return line
}

const many = (count: number, one: () => Promise<Socket>): Promise<Socket[]> =>
  Promise.all(Array.from({ length: count }, one))
const moment = (milliseconds: number): Promise<void> => new Promise((wait) => setTimeout(wait, milliseconds))
const isOpen = (line: Socket): boolean => !line.destroyed

async function endAll(): Promise<void> {
  for (const line of lines.splice(0)) line.destroy()
  await moment(200)
}

/** Sends a form as a browser does, with its chooser of files left empty. */
async function post(url: string, fields: Readonly<Record<string, string>>, inParts = false) {
  const form = inParts ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (form instanceof FormData) form.append('files', new File([], ''))
  const answer = await fetch(`${address}${url}`, { method: 'POST', body: form })
  return { status: answer.status, body: await answer.text() }
}

/** Tells up to the page of files and beyond it, then writes to somebody in danger's conversation. */
async function tellAndWrite(): Promise<void> {
  let page = await post('/tell', { go: 'start' })
  page = await post('/tell', { ...hiddenIn(page.body), go: 'next', 'danger-now': 'no' })
  assert.equal(page.status, 200)
  const files = await post('/tell', { ...hiddenIn(page.body), page: 'files', go: 'next' }, true)
  assert.equal(files.status, 200, wordsIn(files.body))
  assert.notEqual(pageIn(files.body), 'files')
  const { code } = await receiveSubmission(house, {}, clock.now())
  const opened = await post('/return', { step: 'open', code })
  const sent = await post('/return', { ...hiddenIn(opened.body), step: 'write', message: 'Help', danger: 'yes' }, true)
  assert.equal(sent.status, 200, wordsIn(sent.body))
  assert.match(sent.body, /app-now__call/)
}

const BEGUN: readonly (readonly [what: string, type: string, begun: string])[] = [
  ['in parts', PARTS, '--x\r\nc'],
  ['with a file begun', PARTS, '--x\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nabcde'],
  ['without files', FORM, 'journey=x'],
]
for (const [what, type, begun] of BEGUN)
  test(`150 forms ${what} that nobody goes on sending keep no report and no message out, and are ended`, async () => {
    const idle = await many(150, () => begin(type, begun))
    await tellAndWrite()
    assert.equal(idle.filter(isOpen).length, 150)
    await moment(300)
    clock.pass('PT61S')
    await moment(800)
    assert.equal(idle.filter(isOpen).length, 0)
    assert.deepEqual(logged, [], 'nothing is wrong with us')
  })

test('whoever sends slowly is read to the end, and whoever only keeps a line open is not', async () => {
  const slow = await begin(FORM, `go=start&text=${'x'.repeat(20_000)}`, 20_000 + 14 + 10_000)
  let answer = ''
  slow.on('data', (piece: Buffer) => {
    answer += piece.toString()
  })
  const trickle = await begin(FORM, 'go=start&text=')
  for (let pass = 0; pass < 5; pass += 1) {
    await moment(200)
    clock.pass('PT15S')
    slow.write('y'.repeat(2000))
    trickle.write('y')
  }
  await moment(300)
  assert.match(answer, /HTTP\/1.1 200/)
  assert.equal(isOpen(trickle), false)
  await endAll()
})

/** Bytes outside the heap that something still refers to. */
async function heldNow(): Promise<number> {
  setFlagsFromString('--expose-gc')
  for (let times = 0; times < 3; times += 1) {
    runInNewContext('gc')()
    await moment(100)
  }
  return process.memoryUsage().arrayBuffers
}

test('memory is bounded, and what holds most of it for longest goes first', async () => {
  const before = await heldNow()
  const early = await many(300, () => begin(FORM, `text=${'x'.repeat(440_000)}`, 449_000))
  await moment(500)
  clock.pass('PT5S')
  const telling = tellAndWrite()
  const later = await many(100, () => begin(FORM, `text=${'x'.repeat(440_000)}`, 449_000))
  await telling
  const openNow = (): number => [...early, ...later].filter(isOpen).length
  for (let times = 0; times < 40 && openNow() > 110; times += 1) await moment(100)
  const held = ((await heldNow()) - before) / 1_000_000
  assert.ok(openNow() <= 110, `${openNow()} of 440 kB each`)
  assert.ok(later.filter(isOpen).length > early.filter(isOpen).length, 'those of before were ended')
  assert.ok(held < 110, `${held} MB`)
  await tellAndWrite()
  await endAll()
})

test('a form that is longer than any of the public is refused unread', async () => {
  const line = await begin(FORM, '', 460_000)
  const [piece] = await once(line, 'data')
  assert.match(String(piece), /HTTP\/1.1 413/)
  await endAll()
})

test('an upload that breaks off is no error', async () => {
  const line = await begin(PARTS, '--x\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nabc')
  await moment(100)
  line.destroy()
  await moment(200)
  assert.deepEqual(logged, [])
})
