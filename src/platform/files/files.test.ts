import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { enterAccount } from '#platform/auth/session.ts'
import { type Work, workOf } from '#platform/http/work.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson, visit } from '#tests/support/people.ts'
import { type CheckedFile, checkFile, PHOTO, uploadedIn } from './check-file.ts'
import { findFiles, readFile } from './find-file.ts'
import { keepFile } from './keep-file.ts'

const { app, house, database, dataFolder } = await testHouse()
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Robin Marsh' })
const reader = await makePerson(database, { partnership, name: 'Wren Holt' })
const stranger = await makePerson(database, { partnership, name: 'Ash Field' })
const { strands } = await makeFilledOperation(database, lead)
await grant(database, reader, strands.closures, 'read', lead)

async function as<Value>(person: TestPerson, act: (work: Work) => Promise<Value>): Promise<Value> {
  const now = house.clock.now()
  const { transaction, actor } = await enterAccount(house.pool, person.accountId, now)
  try {
    const value = await act(workOf(house, actor, transaction, now))
    await transaction.commit()
    return value
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}

const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
const doorPhoto = await plain
  .clone()
  .withExif({
    IFD0: { Make: 'Camera', Artist: 'Somebody' },
    IFD2: { DateTimeOriginal: '2026:11:20 06:41:02' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 52/1 30/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 25/1 0/1' },
  })
  .jpeg()
  .toBuffer()

async function checked(bytes: Buffer, filename = 'front door.jpg'): Promise<CheckedFile> {
  const result = await checkFile({ filename, bytes }, 'photo', PHOTO)
  assert.ok(result.ok)
  return result.value
}

// Before the first test begins: a run whose tests are all done while another is still being prepared ends.
const kept = await as(lead, async (work) => keepFile(work, strands.closures, await checked(doorPhoto)))

const WHAT_IS_NOT_TAKEN: readonly (readonly [what: string, bytes: Buffer, message: string])[] = [
  ['an empty file', Buffer.alloc(0), 'files:errors.empty'],
  ['a page that is called a photo', Buffer.from('<html><script>alert(1)</script></html>'), 'files:errors.notPicture'],
  ['a PDF that is called a photo', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'files:errors.notPicture'],
  ['the first half of a photo', doorPhoto.subarray(0, doorPhoto.length / 2), 'files:errors.damagedPicture'],
  ['a photo that is too large', Buffer.concat([doorPhoto, Buffer.alloc(15_000_000)]), 'files:errors.tooLarge'],
]

for (const [what, bytes, message] of WHAT_IS_NOT_TAKEN) {
  test(`${what} is not taken`, async () => {
    const result = await checkFile({ filename: 'door.jpg', bytes }, 'photo', PHOTO)
    assert.ok(!result.ok)
    assert.equal(result.refusal.field, 'photo')
    assert.equal(result.refusal.message, message)
  })
}

test('an upright copy of a photo has nothing of what the camera wrote', async () => {
  const { picture } = await checked(doorPhoto)
  assert.deepEqual(picture?.taken, { at: '2026-11-20T06:41:02', latitude: 51.875, longitude: -0.416667 })
  const { exif, width } = await sharp(picture?.copy).metadata()
  assert.deepEqual([exif, width], [undefined, 60])
})

test('a photo without a word of the camera is taken as well', async () => {
  const { picture } = await checked(await plain.clone().png().toBuffer(), 'C:\\photos\\door.png')
  assert.deepEqual(picture?.taken, { at: undefined, latitude: undefined, longitude: undefined })
})

test('a name has no folder and nothing that cannot be seen', async () => {
  assert.equal((await checked(doorPhoto, '../../etc/d\u202Eoor.jpg')).name, 'd oor.jpg')
  assert.equal((await checked(doorPhoto, '')).name, 'file')
})

test('a form without a file brings none', () => {
  assert.equal(uploadedIn({ photo: { filename: '', bytes: Buffer.alloc(0) } }, 'photo'), undefined)
  assert.equal(uploadedIn({ photo: 'text' }, 'photo'), undefined)
  assert.equal(uploadedIn({}, 'photo'), undefined)
})

test('what is kept lies sealed on the disk and opens for whoever may read the strand', async () => {
  const folder = path.join(dataFolder, 'files')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  assert.equal(files.length, 2, 'the file and the copy without metadata')
  for (const { parentPath, name } of files) {
    assert.ok(!readFileSync(path.join(parentPath, name)).includes(Buffer.from('Exif')))
  }
  const original = await as(reader, (work) => readFile(work, kept.id, 'original'))
  assert.deepEqual(original?.bytes, doorPhoto)
  const [file] = await as(reader, (work) => findFiles(work, [kept.id]))
  assert.equal(file?.sha256, kept.sha256)
  assert.equal(file?.takenAt, '2026-11-20T06:41:02')
  assert.equal(file?.keptBy, 'Robin Marsh')
})

test('a file is saved, never shown as a page, and each look leaves a line', async () => {
  const copy = await visit(app, reader, `/files/${kept.id}`)
  assert.equal(copy.statusCode, 200)
  assert.equal(copy.headers['content-type'], 'image/jpeg')
  assert.equal(copy.headers['content-disposition'], 'attachment; filename="front door.jpg"')
  assert.ok(!copy.rawPayload.includes(Buffer.from('Somebody')))
  const original = await visit(app, reader, `/files/${kept.id}/original`)
  assert.deepEqual(original.rawPayload, doorPhoto)
  const { rows } = await database.owner.query(
    'select event, account_id, strand_id from ledger_entry where record_id = $1 order by seq',
    [kept.id],
  )
  const look = { event: 'file-looked-at', account_id: reader.accountId, strand_id: strands.closures }
  assert.deepEqual(rows, [{ event: 'file-kept', account_id: lead.accountId, strand_id: strands.closures }, look, look])
})

test('whoever may not read the strand finds no file', async () => {
  assert.equal((await visit(app, stranger, `/files/${kept.id}`)).statusCode, 404)
  assert.equal((await visit(app, stranger, `/files/${kept.id}/original`)).statusCode, 404)
  assert.equal(await as(stranger, (work) => readFile(work, kept.id, 'copy')), undefined)
})

test('whoever may only read the strand keeps nothing in it', async () => {
  const photo = await checked(doorPhoto)
  await assert.rejects(
    as(reader, (work) => keepFile(work, strands.closures, photo)),
    /row-level security/,
  )
})

test('a name in another alphabet reaches the browser whole', async () => {
  const { id } = await as(lead, async (work) => keepFile(work, strands.closures, await checked(doorPhoto, 'ușă 1.jpg')))
  const { headers } = await visit(app, lead, `/files/${id}`)
  assert.equal(
    headers['content-disposition'],
    `attachment; filename="u__ 1.jpg"; filename*=UTF-8''u%C8%99%C4%83%201.jpg`,
  )
})

test('a name with a quotation mark, as a browser sends it, is saved under the same name', async () => {
  const { id } = await as(lead, async (work) =>
    keepFile(work, strands.closures, await checked(doorPhoto, 'x%22<b>%0A50%.jpg')),
  )
  assert.equal(
    (await visit(app, lead, `/files/${id}`)).headers['content-disposition'],
    `attachment; filename="x__b_ 50_.jpg"; filename*=UTF-8''x%22%3Cb%3E%2050%25.jpg`,
  )
})

test('a file that was changed in the store is not given out', async () => {
  const { id } = await as(lead, async (work) => keepFile(work, strands.closures, await checked(doorPhoto)))
  const { rows } = await database.owner.query<{ address: string }>('select address from stored_file where id = $1', [
    id,
  ])
  const address = rows[0]?.address ?? ''
  const place = path.join(dataFolder, 'files', address.slice(0, 2), address.slice(2))
  writeFileSync(place, 'something else')
  await assert.rejects(
    as(lead, (work) => readFile(work, id, 'original')),
    /was changed/,
  )
})

test('a file whose key was destroyed is gone, as if it had never been', async () => {
  const { id } = await as(lead, async (work) => keepFile(work, strands.closures, await checked(doorPhoto)))
  await database.owner.query('update sealed_key set wrapped = null, destroyed_at = now() where id = $1', [id])
  assert.equal(await as(lead, (work) => readFile(work, id, 'original')), undefined)
  assert.equal((await visit(app, lead, `/files/${id}`)).statusCode, 404)
})
