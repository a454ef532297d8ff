import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind } from './happened.ts'
import { mayTell, strandsOfFacts } from './strands-of-facts.ts'

const CASES: readonly (readonly [what: string, kinds: readonly FactKind[], strands: readonly string[]])[] = [
  ['nothing but the text itself', [], ['command']],
  ['premises and places', ['premises', 'place'], ['command']],
  ['people found, apart from those arrested', ['people-found'], ['command', 'people-safeguarded']],
  [
    'arrests and a closure, in the order of the strands',
    ['closure', 'arrests', 'arrests'],
    ['command', 'suspects', 'closures'],
  ],
  ['who and what a call named', ['person-named', 'vehicle', 'time'], ['command', 'intelligence']],
  ['what was said and what it is about', ['statement', 'sector'], ['command', 'intelligence', 'communications']],
]

for (const [what, kinds, strands] of CASES) {
  test(`accepting ${what} needs ${strands.join(', ')}`, () => assert.deepEqual(strandsOfFacts(kinds), strands))
}

const TOLD: readonly (readonly [quoted: FactKind, told: FactKind, may: boolean])[] = [
  ['place', 'arrests', false],
  ['premises', 'people-found', false],
  ['people-found', 'arrests', false],
  ['arrests', 'arrests', true],
  ['people-found', 'place', true],
  ['closure', 'premises', true],
  ['place', 'person-named', false],
  ['premises', 'phone', false],
  ['told', 'person-named', true],
  ['place', 'vehicle', false],
  ['premises', 'address', false],
  ['action-date', 'web-address', false],
  ['told', 'vehicle', true],
  ['place', 'time', true],
]

for (const [quoted, told, may] of TOLD) {
  test(`the words of ${quoted} may ${may ? '' : 'not '}tell of ${told} too`, () =>
    assert.equal(mayTell(quoted, told), may))
}
