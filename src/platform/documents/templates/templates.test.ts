import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { sayGap } from '#domain/document/gaps.ts'
import type { TemplateField } from '#domain/document/template-fields.ts'
import { sentence } from '#platform/forms/field-error.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { withParts, wordFile } from '#tests/support/word.ts'
import { checkTemplate } from './check-template.ts'
import { fillTemplate } from './fill-template.ts'

const words = createI18n({ folder: path.join(import.meta.dirname, '../../../../locales') }).for('en')
const FIELDS: readonly TemplateField[] = [
  { name: 'premises', about: 'The premises' },
  { name: 'served_at', about: 'When it was served' },
  { name: 'made_from', about: 'What it was made from' },
  {
    name: 'service',
    about: 'Each step of service',
    fields: [
      { name: 'where', about: 'The door' },
      { name: 'done_at', about: 'When' },
    ],
  },
]
const ENDING = { title: 'What this document was made from', lines: ['the record of 14 Canal Row & more'] }
const AT = '2026-11-21T22:15:00Z'

const mistakesIn = (bytes: Uint8Array): readonly string[] => {
  const checked = checkTemplate(bytes, 'template', FIELDS)
  return checked.ok ? [] : checked.refusal.map((error) => sentence(error, words))
}

const good = await wordFile([
  'Closure of {premises}, served {served_at}.',
  [
    ['Door', 'When'],
    ['{#service}{where}', '{done_at}, {premises}{/service}'],
  ],
])

const WRONG: readonly (readonly [what: string, texts: readonly string[], said: string])[] = [
  ['an unknown name', ['{premisses}'], 'There is no fact called premisses. Did you mean premises?'],
  ['a name that is like none', ['{x}'], 'There is no fact called x. The list below has all of them'],
  [
    'a name of another part',
    ['{done_at} of {premises}'],
    'There is no fact called done_at. The list below has all of them',
  ],
  ['a brace that is not closed', ['At {premises and on'], 'A brace is not closed in the text, at ‘{premises and on’'],
  [
    'a brace that was not opened',
    ['At premises} '],
    'A brace is closed and was not opened in the text, at ‘At premises’',
  ],
  [
    'a part that is not ended',
    ['{#service}{where}'],
    'The part {#service} in the text is not ended. Put {/service} after it',
  ],
  [
    'a part that was not begun',
    ['{/service}'],
    'The part {/service} in the text is ended and was not begun. Put {#service} before it',
  ],
  [
    'a part that is written as a fact',
    ['{service}'],
    'service is a part that is repeated. Begin it with {#service} and end it with {/service}',
  ],
  [
    'a name that would put in markup',
    ['{@premises}'],
    'premises would put in markup. Write the name in braces without any sign before it',
  ],
  [
    'other signs for braces',
    ['{=[[ ]]=}[[premises]]'],
    'There is no fact called =[[ ]]=. The list below has all of them',
  ],
  [
    'no name at all',
    ['Closure'],
    'The file has no names in braces, such as {premises}. The list below has all of them',
  ],
]

for (const [what, texts, said] of WRONG) {
  test(`${what} is refused, and it is said where`, async () => {
    assert.deepEqual(mistakesIn(await wordFile(texts)), [said])
  })
}

test('every mistake is named at once, also in a header', async () => {
  const file = await wordFile(['{premisses} {wher}'], '{servedat}')
  assert.deepEqual(mistakesIn(file).length, 3)
})

test('a good template gives the names that it uses', () => {
  const checked = checkTemplate(good, 'template', FIELDS)
  assert.deepEqual(checked, { ok: true, value: { names: ['premises', 'served_at', 'service', 'where', 'done_at'] } })
})

const relation = (type: string, target: string): string =>
  `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const add = (part: string, before: string, text: string) => (parts: Unzipped) => {
  parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(before, text + before))
}
const relate = (type: string, target: string) => (parts: Unzipped) => {
  const name = 'word/_rels/document.xml.rels'
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace('</Relationships>', relation(type, target)))
}
const field = (instruction: string) =>
  add(
    'word/document.xml',
    '</w:body>',
    `<w:p>${instruction
      .split('')
      .map((sign) => `<w:r><w:instrText>${sign}</w:instrText></w:r>`)
      .join('')}</w:p>`,
  )

const HARMFUL: readonly (readonly [what: string, change: (parts: Unzipped) => void, said: RegExp])[] = [
  ['macros', (parts) => void (parts['word/vbaProject.bin'] = strToU8('x')), /has macros/],
  [
    'a content type of macros',
    add(
      '[Content_Types].xml',
      '</Types>',
      '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml" PartName="/x"/>',
    ),
    /has macros/,
  ],
  ['a template from elsewhere', relate('attachedTemplate', 'https://example.org/t.dotm'), /fetches something/],
  ['a picture from elsewhere', relate('image', 'https://example.org/p.png'), /fetches something/],
  ['a link that is a file', relate('hyperlink', 'file:///etc/passwd'), /fetches something/],
  ['a field that runs a program', field('DDEAUTO c:\\\\cmd'), /fetches something/],
  ['a field that fetches text', field(' INCLUDETEXT x'), /fetches something/],
  ['a document type', add('word/document.xml', '<w:body>', '<!DOCTYPE x [<!ENTITY y "z">]>'), /fetches something/],
  ['another file', (parts) => void (parts['word/embeddings/oleObject1.bin'] = strToU8('x')), /embedded/],
  ['more than can be held', (parts) => void (parts['word/media/1.png'] = new Uint8Array(40_000_000)), /too large/],
  ['no text', (parts) => void delete parts['word/document.xml'], /cannot be opened/],
]

for (const [what, change, said] of HARMFUL) {
  test(`a file with ${what} is refused`, () => {
    const [mistake = '', ...more] = mistakesIn(withParts(good, change))
    assert.match(mistake, said)
    assert.deepEqual(more, [])
  })
}

test('what is no Word file is refused', () => {
  assert.match(mistakesIn(Buffer.from('{premises}'))[0] ?? '', /cannot be opened/)
})

test('a link to a page is taken', () => {
  assert.deepEqual(mistakesIn(withParts(good, relate('hyperlink', 'https://example.org/advice'))), [])
})

const values = {
  premises: '14 Canal Row <b>& "more"</b> {served_at}',
  served_at: sayGap({ gap: 'when it was served' }),
  service: [
    { where: 'Front door', done_at: '6:30am' },
    { where: 'Back door', done_at: sayGap({ gap: 'the time' }) },
  ],
}

test('a filled template has the facts as text, once for each step', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: fillTemplate(good, values, ENDING, AT) })
  assert.match(html, /14 Canal Row &lt;b&gt;&amp; "more"&lt;\/b&gt; \{served_at\}/)
  assert.match(html, /<td><p>Front door<\/p>/)
  assert.equal(html.match(/<tr>/g)?.length, 3)
})

test('a gap is marked as a piece of text of its own, and looks as the text around it', () => {
  const xml = strFromU8(unzipSync(fillTemplate(good, values, ENDING, AT))['word/document.xml'] ?? new Uint8Array())
  assert.match(
    xml,
    /<w:r><w:rPr><w:b\/><w:i\/>[^/]*\/?>?(?:<w:iCs\/>)?<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[To be completed: when it was served\]<\/w:t><\/w:r>/,
  )
  assert.equal(xml.match(/w:highlight/g)?.length, 2)
})

const said = async (bytes: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer: bytes })).value

test('what it was made from stands at the end, unless the template says so itself', async () => {
  const withEnd = fillTemplate(good, values, ENDING, AT)
  assert.match(await said(withEnd), /What this document was made from\s+the record of 14 Canal Row & more\s*$/)
  const xml = strFromU8(unzipSync(withEnd)['word/document.xml'] ?? new Uint8Array())
  assert.match(xml, /<\/w:p><w:sectPr[\s\S]*<\/w:sectPr><\/w:body>/)
  const own = await wordFile(['From {made_from}'])
  assert.equal((await said(fillTemplate(own, { made_from: 'the record' }, ENDING, AT))).trim(), 'From the record')
})

test('a name that is no longer known is a gap', async () => {
  const { value } = await mammoth.extractRawText({ buffer: fillTemplate(good, {}, ENDING, AT) })
  assert.match(value, /Closure of \[To be completed: premises\], served \[To be completed: served_at\]/)
})

test('the same facts at the same time are the same file, to the byte', () => {
  assert.deepEqual(fillTemplate(good, values, ENDING, AT), fillTemplate(good, values, ENDING, AT))
})
