import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { read } from './read.ts'

/** Reports of which every fact was checked by eye: `UPDATE_GOLDEN=yes` writes them anew (then format them), and each line is to be read again. */
const REPORTS = ['harbour-street-closures', 'two-towns-raid'] as const
const fileOf = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url)

for (const name of REPORTS)
  test(`everything read in ${name} is as it was checked`, () => {
    const golden = fileOf(`${name}.golden.json`)
    const told = toldIn(readFileSync(fileOf(`${name}.txt`), 'utf8'))
    if (process.env['UPDATE_GOLDEN'] === 'yes') writeFileSync(golden, JSON.stringify(told, null, 2))
    assert.deepEqual(
      told,
      JSON.parse(readFileSync(golden, 'utf8')),
      'run the test again with UPDATE_GOLDEN=yes, and read what changed',
    )
  })

/** Each value by its pointer, with the words it came from, how sure it is and why; then what is left open. */
function toldIn(text: string) {
  const { facts, where, certainty, reasons, open } = read(text)
  const values = Object.entries(where).map(([pointer, spans]) => {
    const words = spans.map((span) => text.slice(...span))
    const reason = reasons[pointer] === undefined ? {} : { reason: reasons[pointer] }
    return [pointer, { value: valueAt(facts, pointer), words, certainty: certainty[pointer], ...reason }] as const
  })
  return { facts: Object.fromEntries(values), open: open.map(({ about, code }) => `${about} ${code}`) }
}

const valueAt = (facts: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], facts)
