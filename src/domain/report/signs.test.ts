import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { SIGN_KINDS, SIGNS } from './signs.ts'

const words = JSON.parse(readFileSync(`${import.meta.dirname}/../../../locales/en/guidance.json`, 'utf8')) as {
  readonly signs: Record<string, Record<string, string>>
  readonly kinds: Record<string, object>
}

test('every sign has its words, and every word is of a sign', () => {
  const named = Object.fromEntries(Object.entries(words.signs).map(([kind, signs]) => [kind, Object.keys(signs)]))
  assert.deepEqual(named, SIGNS)
  assert.deepEqual(Object.keys(words.kinds), [...SIGN_KINDS])
})

test('every kind has several signs, none of them twice', () => {
  for (const kind of SIGN_KINDS) {
    assert.ok(SIGNS[kind].length >= 5 && SIGNS[kind].length <= 12, kind)
    const said = Object.values(words.signs[kind] ?? {})
    assert.equal(new Set(said).size, said.length, kind)
  }
})
