import assert from 'node:assert/strict'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { photo, png, word, zip } from '#tests/support/hostile-files.ts'
import { ENCRYPTED, madePdf, pdfWith } from '#tests/support/made-pdf.ts'
import { wordFile } from '#tests/support/word.ts'
import { extractApart } from './extract-apart.ts'
import type { Why } from './extracted.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16 = (text: string, mark = ''): Buffer => Buffer.from(`${mark}${text}`, 'utf16le')

const only = async (bytes: Buffer, name = 'file') => {
  const { texts, refused } = await extractApart({ name, bytes })
  assert.deepEqual(refused, [])
  assert.equal(texts.length, 1)
  return texts[0] ?? assert.fail()
}

const PLAIN: readonly (readonly [what: string, bytes: Buffer, text: string, letters: string])[] = [
  ['UTF-8', Buffer.from('Paweł was found\r\nin Łódź'), 'Paweł was found\nin Łódź', 'utf-8'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFNguyễn'), 'Nguyễn', 'utf-8'],
  ['UTF-16 with its mark', utf16('Eight men', '\uFEFF'), 'Eight men', 'utf-16'],
  ['UTF-16 without a mark', utf16('Eight men'), 'Eight men', 'utf-16'],
  ['UTF-16 the other way about', utf16('Eight men', '\uFEFF').swap16(), 'Eight men', 'utf-16'],
  [
    'Windows-1252',
    latin('They paid \xA31,500 \x96 \x93in cash\x94 at the caf\xE9'),
    'They paid £1,500 – “in cash” at the café',
    'windows-1252',
  ],
  ['the pages of a printer', latin('one\ftwo\x1A'), 'one\ntwo', 'utf-8'],
]

for (const [what, bytes, text, letters] of PLAIN) {
  test(`a plain text in ${what} is read letter for letter`, async () => {
    const { text: read, origin } = await only(bytes, 'notes.txt')
    assert.equal(read, text)
    assert.deepEqual([origin.kind, origin.letters, origin.bytes], ['text', letters, bytes.length])
    assert.match(origin.sha256, /^[\da-f]{64}$/)
  })
}

const mail = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'))
const HEAD = [
  'From: "Robin Hale" <robin@example.org>',
  'To: Duty desk <desk@example.org>',
  'Date: Wed, 01 Jul 2026 14:05:00 +0100',
  'Subject: =?utf-8?Q?Harrowmere_=E2=80=93_the_visit?=',
  'MIME-Version: 1.0',
]

test('an e-mail is read with who wrote it, when and about what, and its plain part before its page', async () => {
  const { text, origin } = await only(
    mail([
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Eight <b>men</b> were arrested.</p>',
      '--b',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Eight men were arrested at the caf=E9.',
      '--b--',
    ]),
  )
  assert.equal(
    text,
    'From: Robin Hale <robin@example.org>\nDate: 1 July 2026, 14:05\nTo: Duty desk <desk@example.org>\nSubject: Harrowmere – the visit\n\nEight men were arrested at the café.',
  )
  assert.deepEqual(origin.mail, {
    from: 'Robin Hale <robin@example.org>',
    to: 'Duty desk <desk@example.org>',
    subject: 'Harrowmere – the visit',
    sentAt: '2026-07-01T13:05:00Z',
  })
})

test('an e-mail is one by what a mail program writes, and a head that somebody copied is a text', async () => {
  const head = 'From: Robin Hale\nTo: desk@example.org\nSubject: The visit\n'
  const mailed = await only(Buffer.from(`${head}Date: Wed, 01 Jul 2026 14:05:00 +0100\n\nEight men.`), 'mail.txt')
  assert.equal(mailed.origin.kind, 'email')
  const copied = await only(Buffer.from(`${head}Sent: 01 July 2026 14:05\n\nEight men.`), 'mail.eml')
  assert.deepEqual([copied.origin.kind, copied.text.split('\n')[0]], ['text', 'From: Robin Hale'])
})

test('of an e-mail that is only a page, the words are read as they are seen', async () => {
  const { text } = await only(
    mail([
      ...HEAD,
      'Content-Type: text/html',
      '',
      '<style>p{}</style><div hidden>not seen</div><p>Four&nbsp;warrants<br>on Monday &amp; Tuesday</p>',
      '<table><tr><td><p>Arrests</p></td><td>8</td></tr><tr><td>Closed</td><td>3</td></tr></table>',
      '<ul><li>one</li><li>two</li></ul><script>alert(1)</script>',
    ]),
  )
  const said = text.split('\n\n').slice(1).join('\n\n')
  assert.equal(
    said.replaceAll('\u00A0', ' '),
    'Four warrants\non Monday & Tuesday\n\nArrests | 8\nClosed | 3\n\n• one\n• two',
  )
})

const attached = (name: string, bytes: Buffer): readonly string[] => [
  '--b',
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Type: application/octet-stream',
  'Content-Transfer-Encoding: base64',
  '',
  bytes.toString('base64'),
]

test('files that came with an e-mail are texts of their own, and what is none of them is named', async () => {
  const bytes = mail([
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See attached.',
    ...attached('notes.docx', await wordFile(['Two women were found.'])),
    ...attached('log.txt', Buffer.from('Car AB12 CDE')),
    ...attached('packed.zip', zip()),
    '--b',
    'Content-Type: image/png; name=logo.png',
    'Content-Transfer-Encoding: base64',
    '',
    png.toString('base64'),
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: sam@example.org',
    'Message-ID: <1@example.org>',
    '',
    'The first message',
    '--b--',
  ])
  const { texts, refused } = await extractApart({ name: 'mail.eml', bytes })
  assert.deepEqual(
    texts.map(({ origin }) => [origin.name, origin.kind]),
    [
      ['mail.eml', 'email'],
      ['mail.eml#notes.docx', 'word'],
      ['mail.eml#log.txt', 'text'],
      ['mail.eml#forwarded-4.eml', 'email'],
    ],
  )
  assert.equal(texts[1]?.text, 'Two women were found.')
  assert.deepEqual(refused, [{ name: 'mail.eml#packed.zip', why: 'zip' }])
})

test('a Word file is read with its tables, lists and notes', async () => {
  const table = [
    ['Arrests', '8'],
    ['Closed', '3'],
  ]
  const { text, origin } = await only(await wordFile(['Harrowmere', table, 'Nobody was hurt.']))
  assert.equal(text, 'Harrowmere\n\nArrests | 8\nClosed | 3\n\nNobody was hurt.')
  assert.equal(origin.kind, 'word')
})

const LEFT = [
  'Eight men were arrested on Mon-',
  'day when officers of the county',
  'force went into four houses in',
  'Harrowmere with four warrants.',
  'Two are held.',
]
const RIGHT = [
  'The anti-slavery unit said that',
  'nobody was hurt. It is an anti-',
  'slavery matter that neighbours',
  'had told of in June, and it was',
  'the third this year.',
]
const column = (lines: readonly string[], x: number) => lines.map((text, at) => ({ text, x, y: 700 - 12 * at }))

const page = (number: number) => [
  { text: 'Harrowmere Partnership - official', x: 60, y: 800 },
  { text: `Page ${number} of 2`, x: 280, y: 30 },
]

test('a PDF in two columns is read one after the other, with broken words made whole and nothing that every page repeats', async () => {
  const bytes = madePdf([
    [...page(1), { text: 'Four houses closed', x: 60, y: 740, size: 18 }, ...column(LEFT, 60), ...column(RIGHT, 320)],
    [...page(2), ...column(['Two women were found.'], 60)],
  ])
  const { text, origin } = await only(bytes)
  assert.equal(
    text,
    [
      'Four houses closed',
      'Eight men were arrested on Monday when officers of the county force went into four houses in Harrowmere with four warrants. Two are held.',
      'The anti-slavery unit said that nobody was hurt. It is an anti-slavery matter that neighbours had told of in June, and it was the third this year.',
      'Two women were found.',
    ].join('\n\n'),
  )
  assert.deepEqual([origin.kind, origin.pages, origin.wordlessPages], ['pdf', 2, 0])
})

test('a heading with nothing beside it ends the columns above it', async () => {
  const below = (lines: readonly string[], x: number) => column(lines, x).map((line) => ({ ...line, y: line.y - 200 }))
  const { text } = await only(
    madePdf([
      [
        ...column(LEFT, 60),
        ...column(RIGHT, 320),
        { text: 'Figures', x: 60, y: 540, size: 16 },
        ...below(['Arrests', 'Closed'], 60),
        ...below(['8', '3'], 320),
      ],
    ]),
  )
  assert.match(text, /third this year\.\n\nFigures\n\nArrests \| 8\nClosed \| 3$/)
})

const nested = (depth: number): Buffer =>
  mail([
    ...HEAD,
    ...Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`),
    'Content-Type: text/plain\r\n\r\nwords',
  ])

const forwarded = (depth: number): string =>
  depth === 0
    ? 'From: a@example.org\r\nMessage-ID: <1>\r\n\r\nwords'
    : `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${forwarded(depth - 1)}`

const unzipped = Buffer.alloc(400_000_000, ' ')
const packed = deflateSync(unzipped)
const flate = { stream: packed, filter: '/Filter/FlateDecode' }
const twice = { stream: deflateSync(packed), filter: '/Filter[/FlateDecode/FlateDecode]' }
const XML = '<?xml version="1.0"?>'
const deep = 200_000

const REFUSED: readonly (readonly [what: string, bytes: Buffer, why: Why | readonly Why[]])[] = [
  ['an empty file', Buffer.alloc(0), 'empty'],
  ['a file with nothing but space', Buffer.from(' \n\n '), 'no-words'],
  ['a file that is too large', Buffer.alloc(15_000_001, 'a'), 'too-large'],
  ['a text of one line of 10 MB', Buffer.alloc(10_000_000, 'a'), 'too-long'],
  ['a text that a Polish machine wrote', latin('Pawe\xB3 was found'), 'letters-unknown'],
  ['a picture', photo, 'picture'],
  ['a program', Buffer.concat([latin('MZ\x90\0\x03\0\0\0'), Buffer.alloc(200)]), 'not-a-text'],
  ['a rich text', latin('{\\rtf1 words}'), 'rtf'],
  ['a packed folder', zip(), 'zip'],
  [
    'an old Word file',
    Buffer.concat([latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.alloc(600), utf16('WordDocument')]),
    'old-word',
  ],
  [
    'an Outlook file',
    Buffer.concat([latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.alloc(600), utf16('__substg1.0_001A')]),
    'outlook',
  ],
  [
    'a Word file with a password',
    Buffer.concat([latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.alloc(600), utf16('EncryptedPackage')]),
    'password',
  ],
  [
    'a file of another writer',
    Buffer.from(zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] })),
    'open-document',
  ],
  ['a Word file with macros', word({ 'word/vbaProject.bin': strToU8('x') }), 'macros'],
  ['a Word file that is a bomb', word({ 'word/media/bomb.xml': new Uint8Array(60_000_000) }), 'too-large-inside'],
  [
    'a Word file that nests without end',
    word({ 'word/document.xml': strToU8(`${XML}${'<a>'.repeat(deep)}`) }),
    'damaged',
  ],
  ['a Word file with another behind it', Buffer.concat([word(), latin('%PDF-1.7 x'), zip()]), ['two-kinds', 'damaged']],
  ['half a Word file', word().subarray(0, 400), ['damaged', 'zip']],
  ['a PDF of pictures', madePdf([[], []]), 'pictures-only'],
  ['a PDF with a password', madePdf([column(LEFT, 60)], { trailer: ENCRYPTED }), 'password'],
  ['half a PDF', madePdf([column(LEFT, 60)]).subarray(0, 60), 'damaged'],
  [
    'a PDF that is a bomb',
    pdfWith([{ ...flate, stream: deflateSync(Buffer.concat([unzipped, unzipped])) }]),
    'took-too-long',
  ],
  ['a PDF that is a bomb in a bomb', pdfWith([twice, twice, twice]), 'took-too-long'],
  ['an e-mail that nests without end', nested(5000), 'too-deep'],
  [
    'a page that nests without end',
    mail([...HEAD, 'Content-Type: text/html', '', `${'<div>'.repeat(deep)}words`]),
    'too-deep',
  ],
  [
    'a page of open tables',
    mail([...HEAD, 'Content-Type: text/html', '', '<table><tr><td>x'.repeat(deep)]),
    'too-deep',
  ],
  ['e-mails in e-mails', Buffer.from(forwarded(40)), 'too-deep'],
]

test('what is harmful, broken or of another kind is refused by name, in bounded time, while others are served', async (t) => {
  for (const [what, bytes, why] of REFUSED) {
    await t.test(what, async () => {
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      const began = performance.now()
      const { texts, refused } = await extractApart({ name: 'file', bytes })
      delay.disable()
      assert.deepEqual(texts, [])
      assert.ok([why].flat().includes(refused[0]?.why ?? 'empty'), JSON.stringify(refused))
      assert.ok(performance.now() - began < 31_000)
      assert.ok(delay.max < 1e9, `the server stood still for ${delay.max / 1e6} ms`)
    })
  }
})

const LONG: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['an e-mail of one line of 10 MB', mail([...HEAD, '', 'a'.repeat(10_000_000)])],
  ['an e-mail of half a million recipients', mail([`To: ${'a@example.org,'.repeat(500_000)}`, ...HEAD, '', 'words'])],
  [
    'an e-mail of marks that open',
    mail([...HEAD, `Subject: ${'=?utf-8?Q?'.repeat(100_000)}`, '', '<!--'.repeat(200_000)]),
  ],
  [
    'a PDF of half a million pieces',
    madePdf([Array.from({ length: 60_000 }, (_, at) => ({ text: 'ab-', x: at % 600, y: at % 800 }))]),
  ],
]

test('what is large and strange is answered in bounded time, and the thread reads on', async (t) => {
  for (const [what, bytes] of LONG) {
    await t.test(what, async () => {
      const began = performance.now()
      const { texts, refused } = await extractApart({ name: 'file', bytes })
      assert.equal(texts.length + refused.length, 1)
      assert.ok(performance.now() - began < 31_000)
    })
  }
  assert.equal((await only(Buffer.from('Two women'))).text, 'Two women')
})
