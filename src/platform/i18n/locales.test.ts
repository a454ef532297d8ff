import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** A key is always written with its area, 'operations:list.title'; what is joined on while running makes it a family. */
const KEY = /['"`]([a-z][a-z-]*):([A-Za-z][\w.-]*)(\$\{|['"`]\s*[+~]|['"`])/gu
const NESTED = /\$t\(([a-z-]+):([\w.-]+)/gu
const BARE = /(?<![\w.$])t\(\s*['"`](?![a-z-]+:)([^'"`\n]+)['"`]/gu
const COMMENT = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$|\{#[\s\S]*?#\}/gmu
const PLURAL = /_(?:zero|one|two|few|many|other)$/u

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'locales/en')
const areas = new Set(readdirSync(folder).map((name) => name.replace('.json', '')))
const known = new Set([...areas].flatMap((area) => keysOf(JSON.parse(read(join(folder, `${area}.json`))), `${area}:`)))
const sources = globSync('{src,db}/**/*.{ts,njk}', { cwd: root, exclude: (name) => name.endsWith('.test.ts') })
const used = new Map(sources.flatMap((file) => keysIn(read(join(root, file))).map((key) => [key, file] as const)))
const families = [...used.keys()].filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1))

test('every key that the source speaks has English words', () => {
  const wordless = [...used]
    .filter(([key]) => (key.endsWith('*') ? !some(known, key.slice(0, -1)) : !known.has(key)))
    .map(([key, file]) => `${key} in ${file}`)
  assert.deepEqual(wordless, [])
})

test('every English word is spoken somewhere', () => {
  const unspoken = [...known].filter((key) => !used.has(key) && !families.some((family) => key.startsWith(family)))
  assert.deepEqual(unspoken, [])
})

test('every key is written with its area', () => {
  const bare = sources.flatMap((file) =>
    [...read(join(root, file)).matchAll(BARE)].map(([, key]) => `${key} in ${file}`),
  )
  assert.deepEqual(bare, [])
})

test('the search for keys finds what it should', () => {
  const text = `t('public:time.now') message: "common:errors.one" t(\`common:state.\${state}\`) t('common:kind.' + kind) at 'https://x'`
  assert.deepEqual(keysIn(text), ['public:time.now', 'common:errors.one', 'common:state.*', 'common:kind.*'])
})

function keysIn(text: string): string[] {
  return [...text.matchAll(KEY), ...text.matchAll(NESTED)]
    .filter(([, area = '']) => areas.has(area))
    .map(([, area, key, end = '']) => `${area}:${key}${end.length > 1 ? '*' : ''}`)
}

function keysOf(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [path + name.replace(PLURAL, '')] : keysOf(value, `${path}${name}.`),
  )
}

function some(keys: ReadonlySet<string>, family: string): boolean {
  return keys.values().some((key) => key.startsWith(family))
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(COMMENT, '')
}
