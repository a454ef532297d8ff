import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from './facts.ts'
import { UNRELATED } from './fixtures/unrelated.ts'
import { proposals } from './proposals.ts'
import { read } from './read.ts'
import { tidy } from './tidy.ts'

const PHRASES = [
  '2021-03-12',
  'Four suspected brothels in Marlby were raided by police on Tuesday.',
  'Eight people were arrested on suspicion of modern slavery, and two remain in custody.',
  'A 34-year-old man and two women, aged 19 and in her 40s, were arrested in Hartwell.',
  'Nine Bulgarian and Latvian women were taken to a reception centre.',
  'The three men have been released under investigation.',
  'A closure order for three months was granted on 4 March.',
  'Detective Inspector Corin Haldane said: “Victims often receive little or no pay.”',
  'Northmoor Police, supported by the British Red Cross and HMRC, led the operation.',
  'Call the helpline on 08000 121 700 or write to help@example.org.',
  'Officers seized £4,000 and 12 mobile phones.',
  'Nobody was arrested',
  'A man called Dorin, who goes by Nico, drives a dark blue Ford Transit van, reg AB12 CDE.',
  'His number is 07700 900123 or +40 721 555 012, nico at example dot org.',
  'They sleep above the shop at 12 Harbour Street, Marlby, AB1 2DE, from 10pm until half past five.',
  'From: Jo Marsh\nSent: 12 March 2021 09:14\n',
  'Kind regards\nMr A. Varga\n',
  '\n\n',
  '“',
  '(',
  ' – ',
  '\ud83d\ude93',
  'e\u0301',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ maxLength: 20 })), { maxLength: 12 })
  .map((parts) => parts.join(' '))

/** Reports of several paragraphs, of sentences that tell of an operation. */
const reports = fc
  .array(
    fc.array(fc.constantFrom(...PHRASES.filter((phrase) => phrase.endsWith('.') || phrase.endsWith('”'))), {
      minLength: 2,
      maxLength: 6,
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((paragraphs) => ['Seven held in Marlby', ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n'))

/** What ways through other programs leave in a text. */
const DAMAGE = [
  '\u200b',
  '\u00ad',
  '\u202e',
  '&amp;',
  '&nbsp;',
  '&#8217;',
  'amp;',
  '&',
  '<p>',
  '</b>',
  '<',
  '\u00e2\u20ac\u2122',
  '\u00c3\u00a9',
  '\u00c2',
  '\ufffd',
  '\ud800',
  '\u0301',
  '\u201c ',
  '“',
  '\r\n',
  '\n',
  ' ',
  ' a b c d ',
  'arretsed',
] as const

test('every span lies within the text and holds words', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const spans of Object.values(read(text).where))
        for (const [start, end] of spans) {
          assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end} of ${text.length}`)
          assert.notEqual(text.slice(start, end).trim(), '')
        }
    }),
    { numRuns: 150 },
  )
})

test('every proposal quotes the words that its spans mark', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const list = proposals(read(text), text)
      assert.equal(new Set(list.map(({ key }) => key)).size, list.length)
      for (const { spans, quotes } of list) {
        assert.ok(spans.length > 0)
        for (const [index, [start, end]] of spans.entries())
          assert.ok(quotes[index]?.includes(text.slice(start, end).trim()), String(quotes[index]))
      }
    }),
    { numRuns: 150 },
  )
})

test('white space around a text and between its words changes nothing that is read', () => {
  const space = fc
    .array(fc.constantFrom<string>(' ', '\n', '\t', '\r\n', '\u00a0'), { maxLength: 6 })
    .map((marks) => marks.join(''))
  const between = fc.constantFrom<string>(' ', '  ', ' \t ', '\u00a0 ', ' \u200b ')
  fc.assert(
    fc.property(reports, space, space, between, (text, before, after, gap) => {
      const spread = text.replaceAll(' ', gap).replaceAll('\n\n', ' \r\n \r\n\r\n ')
      assert.deepEqual(read(`${before}${spread}${after}`).facts, read(text).facts)
    }),
    { numRuns: 100 },
  )
})

test('a text wrapped at any width says what it says unwrapped', () => {
  fc.assert(
    fc.property(reports, fc.integer({ min: 30, max: 110 }), (text, width) => {
      assert.deepEqual(read(wrappedAt(text, width)).facts, read(text).facts)
    }),
    { numRuns: 120 },
  )
})

/** The text with a line break instead of the last space that fits a line. */
const wrappedAt = (text: string, width: number): string =>
  text.replaceAll(new RegExp(`(?=[^\\n]{${width + 1}})([^\\n]{1,${width}}) `, 'g'), '$1\n')

test('words about something else after a text move nothing of what was read', () => {
  for (const [what, more] of Object.entries(UNRELATED))
    fc.assert(
      fc.property(reports, (text) => {
        assert.deepEqual(spansWithin(`${text}\n\n${more}`, text.length), spansWithin(text, text.length), what)
      }),
      { numRuns: 25 },
    )
})

function spansWithin(text: string, end: number): Readonly<Record<string, readonly Span[]>> {
  const within = Object.entries(read(text).where).map(
    ([key, spans]) => [key, spans.filter(([at]) => at < end)] as const,
  )
  return Object.fromEntries(within.filter(([, spans]) => spans.length > 0))
}

test('a text read again says the same', () => {
  fc.assert(fc.property(texts, (text) => assert.deepEqual(read(text), read(text))))
})

test('what was made even stays as it is', () => {
  const damage = fc.constantFrom<string>(...DAMAGE)
  const pieces = fc.array(fc.oneof(damage, fc.constantFrom(...PHRASES), fc.string({ unit: 'binary', maxLength: 6 })))
  fc.assert(
    fc.property(pieces, (parts) => {
      const { plain, body } = tidy(parts.join(''))
      const { plain: again, body: bodyAgain } = tidy(plain)
      assert.deepEqual([again, bodyAgain], [plain, body])
    }),
    { numRuns: 500 },
  )
})

test('the way back from what was made even never leaves the text, and keeps the order', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom<string>(...DAMAGE, 'arr\u200bested', 'Marlby'), fc.string({ maxLength: 4 })),
  )
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join('')
      const { plain, origin } = tidy(text)
      if (plain === '') return
      const start = from % plain.length
      const end = Math.min(plain.length, start + 1 + (length % 20))
      const [first, last] = origin([start, end])
      assert.ok(0 <= first && first < last && last <= text.length, `${start}-${end} is ${first}-${last}`)
      assert.ok(start === 0 || origin([start - 1, start])[0] <= first)
    }),
    { numRuns: 500 },
  )
})

const LENGTH = 200_000
const TEN_MEGABYTES = 10_000_000
const HOSTILE: readonly string[] = [
  '[',
  '(',
  '"',
  '“',
  '1',
  'x',
  'A',
  '-',
  '.',
  '\0',
  '\ud800',
  '\u0301',
  '\u202e',
  '&',
  '<p',
  '\n',
  ' ',

  'Aa ',
  'A ',
  'word ',
  '– ',
  'a\u200b',
  'e\u0301\u0302\u0303',
  'ar\u00adrest ',
  'a\ufffd',
  'a b c d ',
  'a@b.',
  'www.a.',

  '\u00e2\u20ac\u2122s ',
  '&amp;',
  '&amp;amp;',
  '<b>x</b>',
  'Abc\r\n',
  'x\r',
  '12 men, 34, ',
  '“He said: ',
  '• man, 34\n',

  'Police ',
  'Operation Foo ',
  'Mr Quill said. ',
  '£4,000 ',
  'four brothels in ',
  `${"A'".repeat(149)} `,
  `${'('.repeat(299)} `,
]

test('hostile texts are read in bounded time', () => {
  const hostile = [
    ...HOSTILE.map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length))),
    'x'.repeat(TEN_MEGABYTES),
    '¶('.repeat(TEN_MEGABYTES / 2),
  ]
  for (const text of hostile) {
    const started = performance.now()
    read(text)
    const seconds = (performance.now() - started) / 1000
    assert.ok(seconds < 20, `${text.slice(0, 12)} took ${seconds.toFixed(1)} s`)
  }
})
