import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Document } from '#domain/document/document.ts'
import { drawDocument } from '#domain/document/drawn.ts'
import { noPdf, readPdf } from '#tests/support/pdf.ts'
import { renderPdf } from './pdf.ts'
import { renderWord } from './word.ts'

const document: Document = {
  title: 'Application for a closure order',
  under: 'Anti-social Behaviour, Crime and Policing Act 2014, section 80',
  court: {
    court: ['In the ', { gap: 'the name of the court' }],
    caseNumber: [{ gap: 'the case number' }],
    parties: [
      { name: 'The Chief Constable of Fenshire Police', role: 'Applicant' },
      { name: 'The owner of 14 Canal Row', role: 'Respondent' },
    ],
  },
  blocks: [
    { type: 'heading', text: 'The premises' },
    {
      type: 'facts',
      caption: 'The premises',
      rows: [
        { item: '(a)', name: 'Premises', values: ['14 Canal Row, Fenmarsh'] },
        { item: '(e)', name: 'When and where', values: ['10:00am', [{ gap: 'the name of the court' }]] },
      ],
    },
    { type: 'numbered', items: ['I am a constable.', 'I went to the premises.'] },
    { type: 'heading', text: 'What was found' },
    { type: 'numbered', items: [['I produce ', { gap: 'the exhibit' }, '.']] },
    { type: 'list', items: ['A ledger'] },
    { type: 'table', caption: 'Service', columns: ['Door', 'When'], rows: [['Front', '6:30am']] },
    { type: 'warning', text: 'Staying is an offence.' },
    { type: 'check', text: 'Check the form of words with the court.' },
    { type: 'statement-of-truth', text: 'I believe this <b>#read("/etc/passwd")</b> & nothing else.' },
    { type: 'signature', as: 'Signed by the applicant', name: 'Robin Marsh', capacity: 'Inspector' },
  ],
  provenance: {
    madeFrom: 'the record of 14 Canal Row in operation Heron',
    version: 3,
    madeAt: Temporal.ZonedDateTime.from('2026-11-21T22:15[Europe/London]'),
    madeBy: 'Wren Holt, Fenmarsh Council',
    law: [{ citation: 'Section 80', about: 'The application', version: 'v1', certainty: 'partly' }],
  },
}
const drawn = drawDocument(document)
const nothingMissing = drawDocument({
  title: 'Chronology',
  under: 'Section 80',
  blocks: [{ type: 'paragraph', text: 'Nothing is missing.' }],
  provenance: document.provenance,
})

test('what is missing is listed once, in the order in which it is met', () => {
  assert.deepEqual(drawn.gaps, ['the name of the court', 'the case number', 'the exhibit'])
})

test('the numbers of paragraphs run through the whole document', () => {
  const starts = drawn.blocks.flatMap((block) => (block.type === 'numbered' ? [block.from] : []))
  assert.deepEqual(starts, [1, 3])
})

test('the PDF is tagged for those who hear it, as PDF/UA-1 asks', { skip: noPdf }, () => {
  const bytes = renderPdf(drawn)
  assert.ok(bytes)
  const { info, structure } = readPdf(bytes)
  assert.match(info, /^Tagged:\s+yes$/m)
  assert.match(info, /^Title:\s+Application for a closure order$/m)
  assert.match(bytes.toString('latin1'), /pdfuaid:part>1</)
  const tags = structure.matchAll(/^\s*([A-Z][A-Za-z0-9]*)\b/gm)
  const named = new Set([...tags].map(([, tag = '']) => tag))
  for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD'])
    assert.ok(named.has(tag), `${tag} in ${[...named].join(', ')}`)
  assert.match(structure, /TH[^\n]*:[\s\S]{0,120}Scope \/Column/)
})

test('the PDF says every gap where it belongs and in the list', { skip: noPdf }, () => {
  const { text } = readPdf(renderPdf(drawn) ?? Buffer.alloc(0))
  assert.match(text, /To be completed before this is used 3 facts are not in the record/)
  assert.equal(text.match(/\[To be completed: the name of the court\]/g)?.length, 2)
  assert.match(text, /3\. I produce \[To be completed: the exhibit\]/)
})

test('the PDF says what it was made from, when, by whom and on which law', { skip: noPdf }, () => {
  const { text } = readPdf(renderPdf(drawn) ?? Buffer.alloc(0))
  assert.match(text, /the record of 14 Canal Row in operation Heron/)
  assert.match(text, /Saturday 21 November 2026 at 22:15/)
  assert.match(text, /Wren Holt, Fenmarsh Council/)
  assert.match(text, /Section 80 The application v1 Partly confirmed/)
  assert.match(text, /Check before you rely on this/)
})

test('what is to be checked and what it was made from stand on a page of their own, for the file', {
  skip: noPdf,
}, () => {
  const { text } = readPdf(renderPdf(drawn) ?? Buffer.alloc(0))
  assert.match(
    text,
    /Inspector .*For the file: not a part of what is served Check: Check the form of words with the court/,
  )
})

test('what is typed is text and no command of the typesetter', { skip: noPdf }, () => {
  const { text } = readPdf(renderPdf(drawn) ?? Buffer.alloc(0))
  assert.ok(text.includes('I believe this <b>#read("/etc/passwd")</b> & nothing else.'))
})

const SCRIPTS: readonly (readonly [script: string, name: string])[] = [
  ['Vietnamese', 'Nguyễn Thị Hồng'],
  ['Romanian', 'Ștefania Țîrlea'],
  ['Cyrillic', 'Иван Петров'],
]

const naming = (name: string) =>
  drawDocument({
    title: 'Witness statement',
    under: 'Section 80',
    blocks: [{ type: 'paragraph', text: `Statement of ${name}, made today.` }],
    provenance: { ...document.provenance, madeBy: name },
  })

for (const [script, name] of SCRIPTS) {
  test(`a name in ${script} stands in the PDF as it is`, { skip: noPdf }, () => {
    const { text } = readPdf(renderPdf(naming(name)) ?? Buffer.alloc(0))
    assert.ok(text.normalize('NFKC').includes(name.normalize('NFKC')), text)
  })
}

test('a name in Arabic stands in the PDF', { skip: noPdf }, () => {
  const { text } = readPdf(renderPdf(naming('ليلى')) ?? Buffer.alloc(0))
  // The tools give a dotted letter twice, once for its dots: the first and the last letter are enough.
  assert.match(text, /Statement of \S*ل\S*ى\S*, made today/)
})

test('a name that no font has is a gap that says so, and stands in the Word file', { skip: noPdf }, async () => {
  // The letters of a script that nobody has put into a font.
  const name = '\u{10FFFD}\u{10FFFC}'
  const { text } = readPdf(renderPdf(naming(name)) ?? Buffer.alloc(0))
  assert.match(
    text,
    /Statement of \[To be completed: a word in a script that this PDF cannot show; the Word file has it\] made today/,
  )
  assert.match(text, /To be completed before this is used .*a word in a script/)
  const { value } = await mammoth.extractRawText({ buffer: await renderWord(naming(name)) })
  assert.ok(value.includes(`Statement of ${name}, made today.`))
})

test('what no text may hold is left out, and lines end where they were ended', { skip: noPdf }, async () => {
  const typed = naming('one\u0001\uFFFF\r\ntwo\uD800')
  assert.match(readPdf(renderPdf(typed) ?? Buffer.alloc(0)).text, /Statement of one two/)
  const { value: html } = await mammoth.convertToHtml({ buffer: await renderWord(typed) })
  assert.match(html, /Statement of one<br \/>two/)
})

test('the same document is the same file, to the byte', async () => {
  const changed = drawDocument({ ...document, title: 'Another' })
  assert.deepEqual(await renderWord(drawn), await renderWord(drawn))
  assert.notDeepEqual(await renderWord(drawn), await renderWord(changed))
})

test('the same document is the same PDF, to the byte', { skip: noPdf }, () => {
  const once = renderPdf(drawn)
  renderPdf(nothingMissing)
  assert.deepEqual(renderPdf(drawn), once)
})

test('Word reads headings, numbers, tables and gaps', async () => {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: await renderWord(drawn) },
    { styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
  )
  assert.match(html, /<h1 class="title">Application for a closure order<\/h1>/)
  assert.match(html, /<h1>The premises<\/h1>/)
  assert.match(html, /<thead><tr><th>.*Item.*Matter.*Particulars/)
  assert.match(html, /<li>I produce <strong>\[To be completed: the exhibit\]<\/strong>\.<\/li>/)
  assert.match(html, /<ul><li>the name of the court<\/li><li>the case number<\/li><li>the exhibit<\/li><\/ul>/)
  assert.match(html, /&lt;b&gt;#read/)
  assert.match(html, /the record of 14 Canal Row in operation Heron/)
})

test('a gap in Word is framed and coloured', async () => {
  const xml = strFromU8(unzipSync(await renderWord(drawn))['word/document.xml'] ?? new Uint8Array())
  const gap = xml.match(/<w:r>(?:(?!<\/w:r>).)*\[To be completed: the exhibit\]/)?.[0] ?? ''
  assert.match(gap, /<w:bdr w:val="single"/)
  assert.match(gap, /w:fill="FFF0B3"/)
})

test('a document without gaps has no list of them', async () => {
  const { value: words } = await mammoth.extractRawText({ buffer: await renderWord(nothingMissing) })
  assert.doesNotMatch(words, /To be completed/)
})
