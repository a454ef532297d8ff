import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { FactKind } from '../happened.ts'
import { proposals } from '../proposals.ts'
import { read } from '../read.ts'

const FOLDER = new URL('../../../../tests/fixtures/texts/', import.meta.url)

const KINDS: ReadonlySet<string> = new Set<FactKind>([
  'said-date',
  'person-named',
  'vehicle',
  'phone',
  'address',
  'web-address',
  'email-address',
  'time',
  'contact',
])

/** Whom and what a text names, one a line: kind, value, how sure and why, and the words of each span. */
function proposed(text: string): readonly string[] {
  const named = proposals(read(text), text).filter(({ kind }) => KINDS.has(kind))
  return named.map(({ kind, value, certainty, reason, spans }) => {
    const words = spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' / '))
    const why = reason === undefined ? certainty : `${certainty} (${reason.code})`
    return `${kind} ${JSON.stringify(value)} ${why}: ${words.map((one) => `“${one}”`).join(' ')}`
  })
}

// UPDATE_GOLDEN=yes writes what is read now: look at every line before you keep it.
for (const name of ['call-note-car-wash', 'partner-email'])
  test(`everything that ${name} names is read, each fact with its words`, () => {
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
    const file = new URL(`${name}.facts.txt`, FOLDER)
    const lines = `${proposed(text).join('\n')}\n`
    if (process.env['UPDATE_GOLDEN'] === 'yes') writeFileSync(file, lines)
    assert.equal(lines, readFileSync(file, 'utf8'))
  })

test('what is read of a note does not hang on what was read before it', () => {
  const note = readFileSync(new URL('call-note-car-wash.txt', FOLDER), 'utf8')
  const fresh = proposed(note)
  for (const before of ['four-closed-one-awaited', 'partner-email', 'call-note-car-wash']) {
    for (const mark of ['’', "'"]) read(readFileSync(new URL(`${before}.txt`, FOLDER), 'utf8').replaceAll("'", mark))
    assert.deepEqual(proposed(note), fresh, before)
  }
})
