import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { uploadsIn } from '#platform/files/check-file.ts'
import { STRANGER_FILES } from '#platform/files/check-stranger-file.ts'
import { testHouse } from '#tests/support/house.ts'
import { heldBytes } from './held-bytes.ts'
import type { Body, PublicRoute } from './route.ts'
import { createServer } from './server.ts'

const { house } = await testHouse()

/** What the route was asked with last. */
let asked: Body = {}
/** Lets a test keep the route from answering. */
let held = Promise.resolve()
let answering = 0

const route: PublicRoute = {
  door: 'public',
  method: 'POST',
  url: '/tell',
  action: 'public.read',
  takesFile: STRANGER_FILES,
  async answer({ body }) {
    asked = body
    answering += 1
    await held
    answering -= 1
    return { type: 'body', contentType: 'text/plain', body: 'read', about: {} }
  },
}
const app = await createServer(house, [route])
after(() => app.close())

const MEGABYTE = 1_000_000
const BOUNDARY = 'parts'
const field = (name: string, value: string): Buffer =>
  Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
const file = (bytes: Uint8Array, filename = 'door.jpg'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${filename}"\r\ncontent-type: image/jpeg\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
const END = Buffer.from(`--${BOUNDARY}--\r\n`)
const TYPE = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }

const send = (parts: readonly Buffer[]) =>
  app.inject({ method: 'POST', url: '/tell', headers: TYPE, payload: Buffer.concat([...parts, END]) })

const uploads = () =>
  uploadsIn(asked, 'files').map(({ filename, bytes, unread }) => [filename, bytes.length, unread ?? 'here'])

test('a form of the public brings several files without a session, and none of them touches the disk', async () => {
  const before = readdirSync(tmpdir()).length
  const { statusCode, headers } = await send([
    field('journey', 'sealed'),
    file(Buffer.alloc(10), 'a.jpg'),
    file(Buffer.alloc(20), 'b.jpg'),
    field('next', 'yes'),
  ])
  assert.equal(statusCode, 200)
  assert.equal(headers['set-cookie'], undefined)
  assert.deepEqual([asked['journey'], asked['next']], ['sealed', 'yes'])
  assert.deepEqual(uploads(), [
    ['a.jpg', 10, 'here'],
    ['b.jpg', 20, 'here'],
  ])
  assert.equal(readdirSync(tmpdir()).length, before)
})

test('a form in which no file was chosen brings none', async () => {
  await send([field('journey', 'sealed'), file(Buffer.alloc(0), '')])
  assert.deepEqual(uploads(), [])
  assert.equal(asked['journey'], 'sealed')
})

test('a box that is ticked twice comes as a list, as in a form without files', async () => {
  await send([field('sign', 'a'), field('sign', 'b'), file(Buffer.alloc(0), '')])
  assert.deepEqual(asked['sign'], ['a', 'b'])
})

test('a file that is too large loses nothing else, whether it comes first or last', async () => {
  const film = file(Buffer.alloc(16 * MEGABYTE), 'film.mp4')
  for (const parts of [
    [film, field('journey', 'what I saw'), file(Buffer.alloc(10))],
    [field('journey', 'what I saw'), file(Buffer.alloc(10)), film],
  ]) {
    const { statusCode } = await send(parts)
    assert.equal(statusCode, 200)
    assert.equal(asked['journey'], 'what I saw')
    assert.deepEqual(
      uploads().toSorted(([one], [other]) => String(one).localeCompare(String(other))),
      [
        ['door.jpg', 10, 'here'],
        ['film.mp4', 0, 'too-large'],
      ],
    )
  }
})

test('of more files than five the first five are kept', async () => {
  await send([field('journey', 'x'), ...Array.from({ length: 7 }, (_, at) => file(Buffer.alloc(5), `${at}.jpg`))])
  assert.deepEqual(
    uploads().map(([, , unread]) => unread),
    ['here', 'here', 'here', 'here', 'here', 'too-many', 'too-many'],
  )
})

test('a form that is longer than anybody’s mistake is refused unread, and one that does not say how long it is', async () => {
  const post = { method: 'POST', url: '/tell' } as const
  asked = {}
  const long = { ...TYPE, 'content-length': String(200 * MEGABYTE) }
  assert.equal((await app.inject({ ...post, headers: long, payload: END })).statusCode, 413)
  const unsaid = { ...TYPE, 'transfer-encoding': 'chunked' }
  assert.equal((await app.inject({ ...post, headers: unsaid, payload: Readable.from([END]) })).statusCode, 411)
  assert.deepEqual(asked, {})
})

test('a form that fills the memory with a text is refused', async () => {
  assert.equal((await send([field('journey', 'x'.repeat(1.3 * MEGABYTE))])).statusCode, 413)
})

test('names that would change what every object has are refused', async () => {
  for (const name of ['__proto__', 'constructor']) assert.equal((await send([field(name, 'x')])).statusCode, 400, name)
})

test('where other forms hold the memory, files are let go and the fields are kept; then there is room again', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  held = promise
  const parts = [field('journey', 'x'), ...Array.from({ length: 5 }, () => file(Buffer.alloc(15 * MEGABYTE)))]
  const less = [...parts.slice(0, -1), file(Buffer.alloc(14.5 * MEGABYTE))]
  const full = [send(parts), send(less)]
  while (answering < full.length) await new Promise((wait) => setTimeout(wait, 50))
  held = Promise.resolve()
  await send([field('journey', 'mine'), file(Buffer.alloc(MEGABYTE))])
  assert.equal(asked['journey'], 'mine')
  assert.deepEqual(uploads(), [['door.jpg', 0, 'busy']])
  resolve()
  await Promise.all(full)
  await send([field('journey', 'mine'), file(Buffer.alloc(MEGABYTE))])
  assert.deepEqual(uploads(), [['door.jpg', MEGABYTE, 'here']])
})

test('memory is counted as it arrives and given back once', () => {
  const shareOf = heldBytes(10)
  const [one, two] = [shareOf(), shareOf()]
  assert.deepEqual([one.take(6), two.take(6), two.take(4)], [true, false, true])
  one.end()
  one.end()
  assert.deepEqual([two.take(7), two.take(6)], [false, true])
  two.giveBack(10)
  assert.equal(two.take(10), true)
})
