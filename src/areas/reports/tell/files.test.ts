import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openJourney } from '#platform/reports/journey-token.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership } from '#tests/support/people.ts'
import { hiddenIn, openTeller, pageIn, type Teller, wordsIn } from '#tests/support/teller.ts'

const clock = movableClock(Temporal.Instant.from('2026-11-23T09:00:00Z'))
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
await makePartnership(database)

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
type Sent = readonly [filename: string, bytes: Buffer]

/** Presses a button of the page of files with these chosen, as a browser without scripts sends them. */
async function press(page: string, go: string, files: readonly Sent[] = [['', Buffer.alloc(0)]]) {
  const fields = Object.entries({ ...hiddenIn(page), go }).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const sent = files.flatMap(([filename, bytes]) => [
    Buffer.from(
      `--x\r\ncontent-disposition: form-data; name="files"; filename="${filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
  const payload = Buffer.concat([Buffer.from(fields.join('')), ...sent, Buffer.from('--x--\r\n')])
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(payload.length) }
  return app.inject({ method: 'POST', url: '/tell', headers, payload })
}

async function atFiles(): Promise<Teller> {
  const teller = await openTeller(app)
  await teller.until('files')
  return teller
}

const journeyOf = (html: string) =>
  openJourney(house.keyring, hiddenIn(html)['journey'] ?? '', clock.now())?.journey ?? assert.fail('no journey')

test('photographs and documents are added, removed, read again and sent, sealed with the key of the report', async () => {
  const teller = await atFiles()
  const added = await press(teller.page().body, 'add', [
    ['gate.png', PICTURE],
    ['yard.png', PICTURE],
  ])
  assert.equal(added.statusCode, 200)
  const [first, second] = journeyOf(added.body).files
  const removed = await press(added.body, `remove:${first?.id}`)
  assert.deepEqual(
    journeyOf(removed.body).files.map(({ name }) => name),
    ['yard.png'],
  )
  const next = await press(removed.body, 'next')
  assert.equal(pageIn(next.body), 'identity')
  await teller.press('next', { 'identity-knownAs': 'anonymous' }, next.body)
  await teller.until('check')
  assert.match(teller.words(), /yard\.png/)
  assert.doesNotMatch(teller.words(), /gate\.png/)
  clock.pass('PT10M')
  const { id, key } = journeyOf(teller.page().body)
  await teller.press('send')
  const { rows } = await database.owner.query('select id, media_type, sha256 from report_file where report_id = $1', [
    id,
  ])
  assert.deepEqual(rows, [{ id: second?.id, media_type: 'image/png', sha256: second?.sha256 }])
  const kept = await house.files.get(second?.address ?? '')
  assert.ok(kept !== undefined && !kept.includes(PICTURE), 'sealed in the store')
  assert.equal(key.length, 32)
})

test('each file that is refused is named, and every other one and every word is kept', async () => {
  const teller = await atFiles()
  const { statusCode, body } = await press(teller.page().body, 'next', [
    ['note.txt', Buffer.from('hello')],
    ['gate.png', PICTURE],
    ['film.mp4', Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1')],
  ])
  assert.equal(statusCode, 422)
  assert.match(wordsIn(body), /There is a problem.*note\.txt.*film\.mp4/s)
  const { files, answers } = journeyOf(body)
  assert.deepEqual(
    files.map(({ name }) => name),
    ['gate.png'],
  )
  assert.deepEqual(answers['what'], { words: 'Men sleep behind the car wash.' })
})

test('a sixth file is refused by name, and the five stay', async () => {
  const teller = await atFiles()
  const five = await press(
    teller.page().body,
    'add',
    ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.png`, PICTURE] as const),
  )
  assert.equal(journeyOf(five.body).files.length, 5)
  assert.doesNotMatch(five.body, /type="file"/)
  const sixth = await press(five.body, 'add', [['f.png', PICTURE]])
  assert.match(wordsIn(sixth.body), /f\.png/)
  assert.equal(journeyOf(sixth.body).files.length, 5)
})

test('a file of 20 MB is refused by name with everything else kept', async () => {
  const teller = await atFiles()
  const { statusCode, body } = await press(teller.page().body, 'add', [
    ['huge.png', Buffer.alloc(20_000_000)],
    ['gate.png', PICTURE],
  ])
  assert.equal(statusCode, 422)
  assert.match(wordsIn(body), /huge\.png.*too large/)
  assert.equal(journeyOf(body).files.length, 1)
})
