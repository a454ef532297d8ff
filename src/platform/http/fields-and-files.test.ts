import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'
import { leadTo } from './answer.ts'
import { createServer } from './server.ts'

const { app, house, database } = await testHouse()
const person = await makePerson(database, { partnership: await makePartnership(database), name: 'Ash Calder' })

const BOUNDARY = 'parts'
const field = (name: string, value: string): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (value: string): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="notes.txt"\r\ncontent-type: text/plain\r\n\r\n${value}\r\n`

/** A route that takes one file, of as many bytes as fit beside its fields. */
const one = await createServer(house, [
  {
    door: 'staff',
    method: 'POST',
    url: '/one',
    action: 'draft.read-text',
    event: 'text-read',
    takesFile: { mostBytes: 1 },
    answer: async ({ body }) => leadTo(typeof body['file'] === 'object' ? '/came' : '/none', {}),
  },
])
after(() => one.close())

/** Sends a form in parts; as nobody when `cookie` is empty. */
const send = (
  url: string,
  parts: readonly string[],
  headers: Readonly<Record<string, string>> = { cookie: person.cookie },
) =>
  (url === '/one' ? one : app).inject({
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
    payload: `${field('formToken', person.formToken)}${field('actId', newId())}${parts.join('')}--${BOUNDARY}--\r\n`,
  })

const TEXT = 'Police raided four brothels in Marlby on 3 March 2021.'
const MEGABYTE = 1024 * 1024

test('a form with a file is read where its route takes one', async () => {
  const answer = await send('/one', [field('text', ''), file(TEXT)])
  assert.equal(answer.headers.location, '/came', answer.body)
})

test('a form in parts is refused unread by a route that takes no file', async () => {
  for (const url of ['/sign-in', '/operations/new', '/sign-out'])
    assert.equal((await send(url, [field('text', TEXT)])).statusCode, 415, url)
})

test('nothing is read of somebody who brings no session', async () => {
  const answer = await send('/drafts/new', [field('text', TEXT)], {})
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/sign-in')
})

const TOO_LONG: readonly (readonly [what: string, parts: readonly string[]])[] = [
  ['one field', [field('text', 'x'.repeat(1.3 * MEGABYTE))]],
  ['many fields', Array.from({ length: 8 }, (_, at) => field(`text${at}`, 'x'.repeat(MEGABYTE / 4)))],
  ['a file', [file('x'.repeat(1.3 * MEGABYTE))]],
]
for (const [what, parts] of TOO_LONG)
  test(`a form that is too long through ${what} is refused, never cut`, async () => {
    const answer = await send('/one', parts)
    assert.equal(answer.statusCode, 413)
  })

test('more fields or files than any form has are refused', async () => {
  const fields = Array.from({ length: 30 }, (_, at) => field(`text${at}`, 'x'))
  assert.equal((await send('/one', fields)).statusCode, 413)
  assert.equal((await send('/one', [file(TEXT), file(TEXT)])).statusCode, 413)
})

test('a form in parts that does not say how long it is, is refused', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/drafts/new',
    headers: {
      cookie: person.cookie,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'transfer-encoding': 'chunked',
    },
    payload: Readable.from([field('text', TEXT)]),
  })
  assert.equal(answer.statusCode, 411)
})
