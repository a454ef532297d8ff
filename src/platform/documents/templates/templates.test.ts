import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { sayGap } from '#domain/document/gaps.ts'
import type { FieldValues, TemplateField } from '#domain/document/template-fields.ts'
import { sentence } from '#platform/forms/field-error.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { withParts, wordFile } from '#tests/support/word.ts'
import { checkTemplate } from './check-template.ts'
import { fillTemplate } from './fill-template.ts'
import { checkTemplateApart, fillTemplateApart } from './template-thread.ts'

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

const filledWith = (bytes: Uint8Array, values: FieldValues): Buffer => {
  const filled = fillTemplate(bytes, values, ENDING, AT)
  assert.ok(filled.ok)
  return filled.value
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

const SETTINGS = 'word/_rels/settings.xml.rels'
const relationsOf =
  (inside: string, prefix = '') =>
  (parts: Unzipped) =>
    void (parts[SETTINGS] = strToU8(
      `<${prefix && `${prefix}:`}Relationships xmlns${prefix && `:${prefix}`}="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</${prefix && `${prefix}:`}Relationships>`,
    ))
const ATTACHED = 'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"'
const FAR = 'Target="http://far.example.org/x.dotm"'

const HIDDEN: readonly (readonly [what: string, change: (parts: Unzipped) => void])[] = [
  ['in single quotes', relationsOf(`<Relationship ${ATTACHED} ${FAR} TargetMode='External'/>`)],
  ['by a number for a letter', relationsOf(`<Relationship ${ATTACHED} ${FAR} TargetMode="Exter&#110;al"/>`)],
  ['behind a prefix', relationsOf(`<p:Relationship ${ATTACHED} ${FAR} TargetMode="External"/>`, 'p')],
  ['that does not say so', relationsOf(`<Relationship ${ATTACHED} ${FAR}/>`)],
  [
    'that says it twice',
    relationsOf(
      `<Relationship xmlns:q="urn:q" ${ATTACHED} ${FAR} TargetMode="External" q:TargetMode="Internal" q:Type="/hyperlink"/>`,
    ),
  ],
  [
    'in a part with another ending',
    (parts) => {
      relationsOf(`<Relationship ${ATTACHED} ${FAR} TargetMode="External"/>`)(parts)
      parts['word/_rels/settings.bin'] = parts[SETTINGS] ?? new Uint8Array()
      delete parts[SETTINGS]
    },
  ],
  [
    'in a field behind another prefix',
    add('word/document.xml', '</w:body>', '<w:p><z:fldSimple xmlns:z="urn:z" z:instr=\'INCLUDETEXT x\'/></w:p>'),
  ],
]

for (const [what, change] of HIDDEN) {
  test(`a reference to elsewhere is found ${what}`, () => {
    assert.match(mistakesIn(withParts(good, change))[0] ?? 'taken', /fetches something/)
  })
}

test('text of two bytes a letter hides nothing', () => {
  const inside = `<?xml version="1.0" encoding="UTF-16"?><Relationships><Relationship ${ATTACHED} ${FAR} TargetMode="External"/></Relationships>`
  const wide = withParts(good, (parts) => void (parts[SETTINGS] = Buffer.from(`\uFEFF${inside}`, 'utf16le')))
  assert.match(mistakesIn(wide)[0] ?? 'taken', /settings\.xml\.rels cannot be read from line 1, character 1/)
})

const BROKEN: readonly (readonly [what: string, before: string, after: string])[] = [
  ['is never closed', '</w:body>', ''],
  ['is closed by another name', '</w:p>', '</w:q>'],
  ['has a value without quotes', '<w:body>', '<w:body><w:p w:x=1/>'],
  ['has a sign that is not known', '<w:body>', '<w:body>&nothing;'],
]

for (const [what, before, after] of BROKEN) {
  test(`a text that ${what} is refused, and it is said where`, () => {
    const broken = withParts(good, (parts) => {
      const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      parts['word/document.xml'] = strToU8(text.replace(before, after))
    })
    assert.match(mistakesIn(broken)[0] ?? 'taken', /word\/document\.xml cannot be read from line 1, character \d+/)
  })
}

test('very many names, or parts very deep in one another, are refused before they are read', async () => {
  const many = await wordFile(['{#service}{where}{/service}'.repeat(60_000)])
  assert.deepEqual(mistakesIn(many), ['The file has more than 1,000 names in braces. Take some out'])
  const deep = await wordFile([`${'{#service}'.repeat(6)}{where}${'{/service}'.repeat(6)}`])
  assert.match(mistakesIn(deep)[0] ?? 'taken', /more than 5 deep/)
})

test('more markup than a text has is refused unread', () => {
  const large = withParts(good, (parts) => void (parts['word/styles.xml'] = Buffer.alloc(9_000_000, ' ')))
  assert.match(mistakesIn(large)[0] ?? 'taken', /too large/)
})

test('a template that multiplies its parts is neither taken nor filled when its time is over, and the next is checked', async () => {
  const product = await wordFile([`${'{#service}'.repeat(5)}{where}${'{/service}'.repeat(5)}`])
  const rows = Array.from({ length: 40 }, () => ({ where: 'Front door' }))
  const [unfilled, refused, taken] = await Promise.all([
    fillTemplateApart(product, { service: rows }, ENDING, AT),
    checkTemplateApart(product, 'template', FIELDS),
    checkTemplateApart(good, 'template', FIELDS),
  ])
  assert.deepEqual(unfilled, { ok: false, refusal: 'took-too-long' })
  assert.deepEqual(refused, { ok: false, refusal: [{ field: 'template', message: 'templates:errors.tooLong' }] })
  assert.ok(taken?.ok)
})

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
  const { value: html } = await mammoth.convertToHtml({ buffer: filledWith(good, values) })
  assert.match(html, /14 Canal Row &lt;b&gt;&amp; "more"&lt;\/b&gt; \{served_at\}/)
  assert.match(html, /<td><p>Front door<\/p>/)
  assert.equal(html.match(/<tr>/g)?.length, 3)
})

test('a gap is marked as a piece of text of its own, and looks as the text around it', () => {
  const xml = strFromU8(unzipSync(filledWith(good, values))['word/document.xml'] ?? new Uint8Array())
  assert.match(
    xml,
    /<w:r><w:rPr><w:b\/><w:i\/>[^/]*\/?>?(?:<w:iCs\/>)?<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[To be completed: when it was served\]<\/w:t><\/w:r>/,
  )
  assert.equal(xml.match(/w:highlight/g)?.length, 2)
})

const said = async (bytes: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer: bytes })).value

test('what it was made from stands at the end, unless the template says so itself', async () => {
  const withEnd = filledWith(good, values)
  assert.match(await said(withEnd), /What this document was made from\s+the record of 14 Canal Row & more\s*$/)
  const xml = strFromU8(unzipSync(withEnd)['word/document.xml'] ?? new Uint8Array())
  assert.match(xml, /<\/w:p><w:sectPr[\s\S]*<\/w:sectPr><\/w:body>/)
  const own = await wordFile(['From {made_from}'])
  assert.equal((await said(filledWith(own, { made_from: 'the record' }))).trim(), 'From the record')
})

test('a name that is no longer known is a gap', async () => {
  const { value } = await mammoth.extractRawText({ buffer: filledWith(good, {}) })
  assert.match(value, /Closure of \[To be completed: premises\], served \[To be completed: served_at\]/)
})

test('the same facts at the same time are the same file, to the byte', () => {
  assert.deepEqual(filledWith(good, values), filledWith(good, values))
})
