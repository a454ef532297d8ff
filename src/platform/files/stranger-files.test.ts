import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { strToU8 } from 'fflate'
import sharp from 'sharp'
import { sentence } from '#platform/forms/field-error.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { createLog } from '#platform/log/log.ts'
import { openWith } from '#platform/seal/keyring.ts'
import { jpegOf, movingOf, pdf, photo, png, pngOf, webp, word, zip } from '#tests/support/hostile-files.ts'
import { checkStrangerFile } from './check-stranger-file.ts'
import { folderStore, sha256Of } from './file-store.ts'
import { keepStrangerFile, type StrangerFile } from './keep-stranger-file.ts'
import { createScanner } from './scanner.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-strangers-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const words = createI18n({ folder: path.join(import.meta.dirname, '../../../locales') }).for('en')
const house = {
  files: folderStore(path.join(folder, 'files')),
  room: { take: async () => true },
  scanner: createScanner(undefined, createLog({ logLevel: 'silent' })),
}
const key = randomBytes(32)
const keptFiles = (): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

async function keep(bytes: Buffer, filename: string): Promise<StrangerFile> {
  const kept = await keepStrangerFile(house, key, { filename, bytes })
  assert.ok(kept.ok, kept.ok ? '' : kept.refusal.message)
  return kept.value
}

async function open(address: string | null): Promise<Buffer> {
  const sealed = await house.files.get(address ?? '')
  assert.ok(sealed)
  return openWith(key, sealed)
}

/** A head that says what follows; the rest is of no matter. */
const beginning = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(400)])
const page = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>')
const fetching = strToU8(
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>`,
)
/** 40 MB of the same letter in 40 kB. */
const bomb = word({ 'word/media/image1.bmp': new Uint8Array(40_000_000) })
/** A ZIP that says of a part that it is small, and is not. */
const lying = Buffer.from(word({ 'word/styles.xml': new Uint8Array(2_000_000) }))
for (let at = lying.indexOf('PK\u0001\u0002'); at !== -1; at = lying.indexOf('PK\u0001\u0002', at + 4))
  lying.writeUInt32LE(10, at + 24)

const HOSTILE: readonly (readonly [what: string, bytes: Buffer, why: string])[] = [
  ['nothing at all', Buffer.alloc(0), 'empty'],
  ['more than 15 MB', Buffer.concat([photo, Buffer.alloc(15_000_000)]), 'tooLarge'],
  ['a page', page, 'kind'],
  ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'kind'],
  [
    'a drawing with a declaration',
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    'kind',
  ],
  ['a program', beginning('MZ\u0090\0\u0003\0\0\0'), 'kind'],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'kind'],
  ['a ZIP', zip(), 'kind'],
  ['a text', Buffer.from('I saw them at six.'), 'kind'],
  ['random bytes', Buffer.from('a7'.repeat(500), 'hex'), 'kind'],
  ['a photo of an iPhone', beginning('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'heic'],
  ['a film', beginning('\0\0\0\u0018ftypmp42\0\0\0\0mp42isom'), 'recording'],
  ['a film of an iPhone', beginning('\0\0\0\u0014ftypqt  \0\0\0\0qt  '), 'recording'],
  [
    'a voice message',
    beginning('OggS\0\u0002\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\u0001\u0013OpusHead'),
    'recording',
  ],
  ['a Word document of 2003', beginning('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'), 'oldWord'],
  ['the first half of a photo', photo.subarray(0, photo.length / 2), 'damagedPicture'],
  ['the first half of a PNG', png.subarray(0, png.length / 2), 'damagedPicture'],
  ['the first half of a WebP', webp.subarray(0, webp.length / 2), 'damagedPicture'],
  ['the first half of a PDF', pdf('x'.repeat(3000)).subarray(0, 2000), 'damagedDocument'],
  ['the first half of a Word document', word().subarray(0, word().length / 2), 'damagedDocument'],
  ['a PNG of 3.6 thousand million pixels', pngOf(60_000, 60_000), 'tooManyPixels'],
  ['a PNG wider than any may be', pngOf(2 ** 31 - 1, 2 ** 31 - 1), 'damagedPicture'],
  ['a JPEG of 30,000 by 30,000', jpegOf(30_000, 30_000), 'tooManyPixels'],
  ['a progressive JPEG that must be in memory whole', asProgressive(jpegOf(8000, 8000)), 'tooManyPixels'],
  ['a picture of a thousand pictures', await movingOf(1000), 'tooManyPixels'],
  ['a photo with a ZIP behind it', Buffer.concat([photo, zip()]), 'twoKinds'],
  [
    'a photo with a ZIP behind it that has a comment',
    Buffer.concat([photo, zip(), Buffer.from(' and more')]),
    'twoKinds',
  ],
  ['a PNG with a ZIP behind it', Buffer.concat([png, zip()]), 'twoKinds'],
  ['a WebP with a ZIP behind it', Buffer.concat([webp, zip()]), 'twoKinds'],
  ['a PDF with a ZIP behind it', Buffer.concat([pdf(), zip()]), 'twoKinds'],
  ['a PNG with a PDF behind it', Buffer.concat([png, pdf()]), 'twoKinds'],
  ['a PNG with another PNG behind it', Buffer.concat([png, png]), 'twoKinds'],
  ['a photo with a PDF behind it', Buffer.concat([photo, pdf()]), 'twoKinds'],
  ['a photo with a program behind it', Buffer.concat([photo, beginning('MZ\u0090\0\u0003\0\0\0')]), 'twoKinds'],
  [
    'a photo with an archive behind it',
    Buffer.concat([photo, Buffer.alloc(7), beginning('Rar!\u001A\u0007\u0001\0')]),
    'twoKinds',
  ],
  ['a photo with a page behind it', Buffer.concat([photo, page]), 'twoKinds'],
  ['two photos with a page behind them', Buffer.concat([photo, photo, page]), 'twoKinds'],
  [
    'a photo with a page in its head',
    Buffer.concat([photo.subarray(0, 2), comment(page), photo.subarray(2)]),
    'twoKinds',
  ],
  [
    'a photo with a PDF in its head',
    Buffer.concat([photo.subarray(0, 2), comment(pdf()), photo.subarray(2)]),
    'twoKinds',
  ],
  ['a PDF that begins as a page', pdf(page.toString()), 'twoKinds'],
  [
    'a Word document with a program behind it',
    Buffer.concat([word(), beginning('MZ\u0090\0\u0003\0\0\0')]),
    'twoKinds',
  ],
  ['a Word document of 40 MB in 40 kB', bomb, 'tooMuchInside'],
  ['a Word document that lies about its size', lying, 'damagedDocument'],
  [
    'a Word document of elements within elements',
    word({ 'word/styles.xml': strToU8('<a>'.repeat(2_600_000)) }),
    'damagedDocument',
  ],
  ['a Word document with macros', word({ 'word/vbaProject.bin': new Uint8Array(9) }), 'macros'],
  ['a Word document that fetches', word({ 'word/_rels/settings.xml.rels': fetching }), 'fetches'],
  ['a Word document with a file in it', word({ 'word/embeddings/oleObject1.bin': new Uint8Array(9) }), 'embedded'],
]

/** The same head, saying that what follows comes in several scans. */
function asProgressive(jpeg: Buffer): Buffer {
  jpeg[jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc2
  return jpeg
}

/** A JPEG's own comment. */
function comment(bytes: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

for (const [what, bytes, why] of HOSTILE) {
  test(`${what} is refused, and nothing of it stays`, async () => {
    const before = keptFiles()
    const started = performance.now()
    const kept = await keepStrangerFile(house, key, { filename: 'front door.jpg', bytes })
    assert.ok(!kept.ok)
    assert.equal(kept.refusal.message, `report:files.errors.${why}`)
    assert.equal(keptFiles(), before)
    assert.ok(performance.now() - started < 5000)
    const said = sentence({ field: 'files', ...kept.refusal }, words)
    assert.match(said, /^\u2068front door\.jpg\u2069 \w/)
    assert.doesNotMatch(said, /\{\{|&#/)
  })
}

const GOOD: readonly (readonly [what: string, bytes: Buffer, mediaType: string])[] = [
  ['a photo', photo, 'image/jpeg'],
  ['a photo with a second exposure behind it', Buffer.concat([photo, photo]), 'image/jpeg'],
  [
    'a photo with the seconds around it',
    Buffer.concat([photo, beginning('\0\0\0\u0018ftypmp42\0\0\0\0mp42isom')]),
    'image/jpeg',
  ],
  [
    'a photo with what only its maker reads',
    Buffer.concat([photo, Buffer.from('\0\0\u0001\n\u000E\0\0\0Image_UTC_Data', 'latin1')]),
    'image/jpeg',
  ],
  ['a screenshot', png, 'image/png'],
  ['a WebP', webp, 'image/webp'],
  ['a picture that moves a little', await movingOf(20), 'image/webp'],
  ['a PDF', pdf(), 'application/pdf'],
  ['a PDF with space behind it', Buffer.concat([pdf(), Buffer.alloc(3000)]), 'application/pdf'],
  ['a Word document', word(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
]
for (const [what, bytes, mediaType] of GOOD) {
  test(`${what} is taken as it came`, async () => {
    const kept = await keep(bytes, 'what I saw')
    assert.equal(kept.mediaType, mediaType)
    assert.equal(kept.size, bytes.length)
    assert.equal(kept.sha256, sha256Of(bytes))
    assert.deepEqual(await open(kept.address), bytes)
    assert.equal(kept.copyAddress === null, !mediaType.startsWith('image/'))
    assert.equal(kept.scan, 'not-scanned')
  })
}

test('the copy of a photo does not say where it was taken or by whom, and the original does', async () => {
  const { address, copyAddress } = await keep(photo, 'door.jpg')
  const [original, copy] = [await open(address), await open(copyAddress)]
  assert.ok((await sharp(original).metadata()).exif)
  assert.ok(original.includes('Canal Row') && original.includes('Somebody'))
  const { exif, xmp, iptc, width } = await sharp(copy).metadata()
  assert.deepEqual([exif, xmp, iptc, width], [undefined, undefined, undefined, 60])
  assert.ok(!copy.includes('Canal Row') && !copy.includes('Somebody'))
})

test('what stands behind a photo is not in its copy', async () => {
  const { copyAddress } = await keep(Buffer.concat([photo, Buffer.from('a second picture')]), 'door.jpg')
  assert.ok(!(await open(copyAddress)).includes('a second picture'))
})

test('what lies in the store is sealed, and opens with no other key', async () => {
  const { address } = await keep(pdf('a name'), 'letter.pdf')
  const sealed = await house.files.get(address)
  assert.ok(sealed && !sealed.includes('a name') && !sealed.includes('%PDF'))
  assert.throws(() => openWith(randomBytes(32), sealed))
})

const NAMES: readonly (readonly [what: string, filename: string, name: string])[] = [
  ['a path', '../../etc/passwd.jpg', 'passwd.jpg'],
  ['signs that no folder has', '<script>alert(1)</script>.jpeg', '<script>alert(1)</script>.jpeg'],
  ['a path of Windows', 'C:\\Users\\somebody\\door.jpeg', 'door.jpeg'],
  ['a name that is turned around', 'door\u202Egpj.exe', 'door gpj.exe.jpg'],
  ['a name of a program', 'photo.hta', 'photo.hta.jpg'],
  ['no name', '', 'file.jpg'],
  ['only dots', '..', '...jpg'],
  ['ends of lines', 'a\r\nset-cookie: b.jpg', 'a set-cookie: b.jpg'],
  ['another alphabet', 'صورة.JPG', 'صورة.JPG'],
]
for (const [what, filename, name] of NAMES) {
  test(`${what} becomes a name that does no harm`, async () => {
    assert.equal((await keep(photo, filename)).name, name)
  })
}

test('a name of 5,000 letters is cut, keeping its end, through no letter', async () => {
  const { name } = await keep(photo, `${'😀'.repeat(2500)}a.jpg`)
  assert.ok(name.length <= 124 && name.endsWith('a.jpg') && name.isWellFormed())
})

test('a PDF that asks for a password is taken, and never said to be clean', async () => {
  const clean = { scan: async () => ({ outcome: 'clean' }) as const }
  const locked = await keepStrangerFile({ ...house, scanner: clean }, key, { filename: 'a.pdf', bytes: pdf('', true) })
  assert.ok(locked.ok)
  assert.equal(locked.value.scan, 'not-scanned')
  const opened = await keepStrangerFile({ ...house, scanner: clean }, key, { filename: 'a.pdf', bytes: pdf() })
  assert.ok(opened.ok)
  assert.equal(opened.value.scan, 'clean')
})

test('many pictures at once are opened one after the other, and those beyond a page’s patience are refused', async () => {
  const all = await Promise.all(
    Array.from({ length: 40 }, () => checkStrangerFile({ filename: 'a.jpg', bytes: photo })),
  )
  const busy = all.filter((one) => !one.ok && one.refusal.message === 'report:files.errors.busy').length
  assert.equal(all.filter(({ ok }) => ok).length + busy, 40)
  assert.ok(busy > 0 && busy < 25, String(busy))
})
