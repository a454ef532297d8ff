import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { NOTICE } from '#platform/http/reply.ts'

const SOURCE = path.resolve(import.meta.dirname, '../../src')

/** The keys that routes lead on with, as they stand in the code; what is put in at run time stands for any word. */
const keys = globSync('areas/**/*.ts', { cwd: SOURCE }).flatMap((file) => {
  const text = readFileSync(path.join(SOURCE, file), 'utf8')
  return [...text.matchAll(/leadTo\([^;]*?['`]([a-z-]+:[^'`]+)['`]\s*,?\s*\)/gs)].map(
    ([, key = '']) => [file, key.replaceAll(/\$\{[^}]*\}/g, 'word')] as const,
  )
})

test('every notice that a route leads on with is one that will be shown', () => {
  assert.ok(keys.length > 10, `${keys.length} notices`)
  for (const [file, key] of keys) assert.match(key, NOTICE, file)
})
