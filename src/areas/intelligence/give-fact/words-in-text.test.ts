import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { placesOf } from './words-in-text.ts'

const CASES: readonly (readonly [what: string, body: string, words: string, found: readonly string[]])[] = [
  ['as they stand', 'Two men were held.', 'men were', ['men were']],
  ['with other white space between them', 'Two  men\n\n were held.', 'men were  held', ['men\n\n were held']],
  ['after and between wide white space', 'a   b\t\tc  a b c', 'b c', ['b\t\tc', 'b c']],
  ['more than once', 'men and men', ' men ', ['men', 'men']],
  ['with signs that patterns know', 'paid £4.50 (a day)', '£4.50 (a', ['£4.50 (a']],
  ['nowhere', 'Two men', 'women', []],
  ['of which there are none', 'Two men', ' \n', []],
]

for (const [what, body, words, found] of CASES)
  test(`words are found ${what}`, () =>
    assert.deepEqual(
      placesOf(body, words).map((span) => body.slice(...span)),
      found,
    ))

test('wherever words are found they say what was sought, white space aside', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '.') })
  fc.assert(
    fc.property(text, text, (body, words) => {
      const pattern = new RegExp(
        words
          .trim()
          .split(/\s+/u)
          .map((word) => RegExp.escape(word))
          .join('\\s+'),
        'gu',
      )
      const expected = words.trim() === '' ? [] : [...body.matchAll(pattern)].slice(0, 21).map(({ 0: found }) => found)
      assert.deepEqual(
        placesOf(body, words).map((span) => body.slice(...span)),
        expected,
      )
    }),
  )
})

test('many words in a long text of the same words are sought in no time', () => {
  const body = 'a '.repeat(500_000)
  const began = performance.now()
  assert.deepEqual(placesOf(body, `${'a '.repeat(999)}c`), [])
  assert.ok(performance.now() - began < 2000, `${performance.now() - began} ms`)
})
