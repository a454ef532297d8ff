import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '#domain/reading/facts.ts'
import { highlight, inParts } from './highlight.ts'

const shown = (text: string, facts: Readonly<Record<string, readonly Span[]>>): string =>
  highlight(
    text,
    Object.entries(facts).map(([id, spans]) => ({ id, kind: 'place', spans })),
  )
    .map((stretch) =>
      stretch.facts.length === 0 ? stretch.text : `[${stretch.facts.map(({ id }) => id).join('>')}:${stretch.text}]`,
    )
    .join('')

const CASES: readonly (readonly [what: string, facts: Readonly<Record<string, readonly Span[]>>, expected: string])[] =
  [
    ['a text in which nothing was read', {}, 'four flats in town'],
    ['one fact', { a: [[0, 4]] }, '[a:four] flats in town'],
    [
      'a fact in two places',
      {
        a: [
          [0, 4],
          [14, 18],
        ],
      },
      '[a:four] flats in [a:town]',
    ],
    [
      'a fact within another, the wide one outside',
      { in: [[5, 10]], out: [[0, 18]] },
      '[out:four ][out>in:flats][out: in town]',
    ],
    ['two that overlap', { a: [[0, 10]], b: [[5, 18]] }, '[a:four ][b>a:flats][b: in town]'],
    ['two at the same place', { a: [[0, 4]], b: [[0, 4]] }, '[a>b:four] flats in town'],
    ['spans beyond the text and turned round', { a: [[14, 99]], b: [[9, 3]] }, 'four flats in [a:town]'],
  ]

for (const [what, facts, expected] of CASES) {
  test(`marks ${what}`, () => assert.equal(shown('four flats in town', facts), expected))
}

test('whatever was read, the stretches put together are the text, and each fact covers its own words', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(spans, { maxLength: 6 }), (text, facts) => {
      const stretches = highlight(
        text,
        facts.map((own, id) => ({ id: String(id), kind: 'place', spans: own })),
      )
      assert.equal(stretches.map((stretch) => stretch.text).join(''), text)
      let at = 0
      for (const stretch of stretches) {
        const middle = at + stretch.text.length / 2
        const covering = facts.flatMap((own, id) =>
          own.some(([start, end]) => start < middle && middle < end) ? [String(id)] : [],
        )
        assert.deepEqual(stretch.facts.map(({ id }) => id).toSorted(), covering.toSorted())
        at += stretch.text.length
      }
    }),
  )
})

test('however many facts share their words, there are no more marks than a page can bear', () => {
  const text = 'word '.repeat(2000)
  const facts = Array.from({ length: 2000 }, (_, index) => ({
    id: String(index),
    kind: 'place',
    spans: [[index, text.length - index]] as const,
  }))
  const stretches = highlight(text, facts)
  const marks = stretches.reduce((sum, stretch) => sum + stretch.facts.length, 0)
  assert.ok(marks <= 8 * stretches.length, `${marks} marks`)
  assert.ok(stretches.length <= 2 * facts.length + 1)
})

test('the parts of a text put together are the text, each ends with a line, and none is endless', () => {
  const line = fc.string({ maxLength: 300 }).map((text) => `${text.replaceAll('\n', '')}\n`)
  const endless = fc.constantFrom('x'.repeat(50_000), 'word '.repeat(9000))
  const texts = fc.array(fc.oneof({ weight: 9, arbitrary: line }, endless), { maxLength: 60 })
  fc.assert(
    fc.property(texts, fc.nat(3000), (lines, start) => {
      const text = lines.join('')
      const parts = inParts(highlight(text, [{ id: 'a', kind: 'place', spans: [[start, start + 5000]] }]))
      const written = parts.map((part) => part.map((stretch) => stretch.text).join(''))
      assert.equal(written.join(''), text)
      for (const [index, part] of written.entries()) {
        assert.ok(part.length > 0 && part.length <= 30_000, `${part.length}`)
        if (text.split('\n').every((one) => one.length < 15_000) && index < written.length - 1)
          assert.ok(part.endsWith('\n'))
      }
    }),
    { numRuns: 40 },
  )
})
