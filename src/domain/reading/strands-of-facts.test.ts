import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind } from './happened.ts'
import { strandsOfFacts } from './strands-of-facts.ts'

const CASES: readonly (readonly [what: string, kinds: readonly FactKind[], strands: readonly string[]])[] = [
  ['nothing but the text itself', [], ['command']],
  ['premises and places', ['premises', 'place'], ['command']],
  ['people found, apart from those arrested', ['people-found'], ['command', 'people-safeguarded']],
  [
    'arrests and a closure, in the order of the strands',
    ['closure', 'arrests', 'arrests'],
    ['command', 'suspects', 'closures'],
  ],
  ['what was said and what it is about', ['statement', 'sector'], ['command', 'intelligence', 'communications']],
]

for (const [what, kinds, strands] of CASES) {
  test(`accepting ${what} needs ${strands.join(', ')}`, () => assert.deepEqual(strandsOfFacts(kinds), strands))
}
