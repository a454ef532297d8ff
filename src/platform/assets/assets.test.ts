import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createAssets } from './assets.ts'

const ui = join(import.meta.dirname, '../../ui')
const cache = mkdtempSync(join(tmpdir(), 'assets-'))
after(() => rmSync(cache, { recursive: true }))
const assets = await createAssets({ ui, cache })

const find = (name: string) => assets.find(assets.url(name)) ?? assert.fail(`${name} is not served`)
const text = (name: string): string => find(name).body.toString()

test('the address of an asset changes with what is in it and leads to it', () => {
  assert.match(assets.url('daybreak.css'), /^\/assets\/daybreak\.[0-9a-f]{10}\.css$/u)
  assert.equal(find('daybreak.css').type, 'text/css; charset=utf-8')
  assert.equal(assets.find('/assets/daybreak.0000000000.css'), undefined)
  assert.equal(assets.find('/assets/../main.ts'), undefined)
  assert.throws(() => assets.url('crown.svg'), /no asset is called crown.svg/)
})

test('what only gov.uk may show is not served', () => {
  for (const name of ['daybreak.css', 'daybreak-rtl.css']) {
    assert.doesNotMatch(text(name), /GDS Transport|@font-face|crest|crown|fonts\//u)
  }
})

test('every picture in a style sheet is served', () => {
  for (const [, path] of text('daybreak.css').matchAll(/url\(([^)]+)\)/gu)) {
    assert.ok(path?.startsWith('data:') || assets.find(path ?? '') !== undefined, `${path} is not served`)
  }
})

test('components that pages use keep their rules, others leave', () => {
  const css = text('daybreak.css')
  for (const kept of [
    '.govuk-button{',
    '.govuk-date-input',
    '.govuk-exit-this-page',
    '.moj-timeline',
    '.moj-banner',
    '.app-deadline',
  ]) {
    assert.ok(css.includes(kept), kept)
  }
  for (const left of ['.govuk-accordion', '.govuk-tabs', '.moj-datepicker']) assert.ok(!css.includes(left), left)
})

test('the sheet for writing from the right is the other turned round', () => {
  const padding = /\.govuk-inset-text\{[^}]*border-(left|right):/u
  assert.equal(padding.exec(text('daybreak.css'))?.[1], 'left')
  assert.equal(padding.exec(text('daybreak-rtl.css'))?.[1], 'right')
})

test('scripts import each other by address', () => {
  const imports = [...text('daybreak.js').matchAll(/from ['"]([^'"]+)['"]/gu)].map(([, path]) => path ?? '')
  assert.equal(imports.length, 8)
  for (const path of imports) assert.equal(assets.find(path)?.type, 'text/javascript; charset=utf-8')
})

test('what a page needs is small when it travels', () => {
  const names = [
    'daybreak.css',
    'daybreak.js',
    'govuk-frontend.js',
    'enabled.js',
    'mark.svg',
    'icon.svg',
    'countdown.js',
  ]
  const bytes = names.map((name) => find(name)).reduce((sum, { body, brotli }) => sum + (brotli ?? body).length, 0)
  assert.ok(bytes < 32_000, `${bytes} bytes`)
})

test('compressed assets hold the same', () => {
  const { body, brotli, gzip } = find('daybreak.css')
  assert.ok(brotli && gzip)
  assert.ok(brotliDecompressSync(brotli).equals(body))
  assert.ok(gunzipSync(gzip).equals(body))
})

test('a second start takes what the first one built', async () => {
  const kept = readdirSync(cache)
  assert.equal(kept.length, 1)
  const again = await createAssets({ ui, cache })
  assert.equal(again.url('daybreak.css'), assets.url('daybreak.css'))
  assert.deepEqual(readdirSync(cache), kept)
})
