import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { proposals } from './proposals.ts'
import { read } from './read.ts'

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

test('white space around a text changes nothing that is read', () => {
  const space = fc
    .array(fc.constantFrom<string>(' ', '\n', '\t', '\r\n'), { maxLength: 6 })
    .map((marks) => marks.join(''))
  fc.assert(
    fc.property(texts, space, space, (text, before, after) => {
      assert.deepEqual(read(`${before}${text}${after}`).facts, read(text).facts)
    }),
    { numRuns: 100 },
  )
})

test('hostile texts are read in bounded time', () => {
  const hostile = [
    '['.repeat(100_000),
    '('.repeat(100_000),
    '"'.repeat(100_000),
    'Aa '.repeat(333_333),
    '12 men, 34, '.repeat(80_000),
    'x'.repeat(1_000_000),
  ]
  for (const text of hostile) {
    const started = performance.now()
    read(text)
    const seconds = (performance.now() - started) / 1000
    assert.ok(seconds < 20, `${text.slice(0, 12)} took ${seconds.toFixed(1)} s`)
  }
})
