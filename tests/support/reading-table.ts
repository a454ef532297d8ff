import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '#domain/reading/facts.ts'
import { read } from '#domain/reading/read.ts'

const PUBLISHED = '2021-03-12\n\n'

/** The facts of a text published on Friday 12 March 2021. */
const facts = (text: string): Facts => read(PUBLISHED + text).facts

/** A test for each case of a relation: a text, and what the relation reads of it. */
export function table<Value>(
  relation: string,
  of: (facts: Facts) => Value,
  cases: readonly (readonly [text: string, expected: Value])[],
): void {
  for (const [text, expected] of cases) test(`${relation}: ${text}`, () => assert.deepEqual(of(facts(text)), expected))
}
