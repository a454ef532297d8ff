import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { createAssets } from '#platform/assets/assets.ts'
import { dateTimeView } from '#platform/forms/date-view.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import type { Words } from '#platform/i18n/words.ts'
import { navigationFor } from './navigation.ts'
import * as samples from './sample/samples.ts'
import { createViews, type Frame } from './views.ts'

const root = join(import.meta.dirname, '../..')
const i18n = createI18n({ folder: join(root, '../locales'), pseudo: true })
const assets = await createAssets({ ui: join(root, 'ui'), cache: join(root, '../.cache/assets') })
const views = createViews({ root, i18n, assets, strict: true })
const show = (name: string, data: object, frame: Frame): string =>
  views.render(`platform/views/sample/${name}.njk`, data, frame)

for (const words of [i18n.for('en'), i18n.for('en-XB')]) {
  for (const [name, { data, frame }] of Object.entries(samples.pages(words))) {
    test(`the ${name} page is whole, ${words.direction}`, () => {
      const html = show(name, data, frame)
      assertSane(html)
      assert.match(html, new RegExp(`<html lang="${words.language}" dir="${words.direction}"`, 'u'))
      assert.equal(html.match(/<h1/gu)?.length, 1)
      assert.match(
        html,
        words.direction === 'rtl' ? /daybreak-rtl\.[0-9a-f]{10}\.css/u : /daybreak\.[0-9a-f]{10}\.css/u,
      )
    })
  }
}

const english = i18n.for('en')
const errors: readonly FieldError[] = [
  { field: 'street', message: 'common:errors.text.missing', values: { name: 'common:errors.date.name' } },
  {
    field: 'heardAt',
    parts: ['month', 'time'],
    message: 'common:errors.dateTime.missing',
    values: { name: 'common:errors.date.name' },
  },
  { field: 'kind', message: 'common:errors.choice.missing' },
]

test('every link in the summary of mistakes leads to an input', () => {
  const html = question(english, errors)
  const targets = [...html.matchAll(/<li><a href="#([^"]+)"/gu)].map(([, id]) => id)
  assert.deepEqual(targets, ['street', 'heardAt-month', 'kind'])
  for (const id of targets) assert.match(html, new RegExp(`<input[^>]* id="${id}"`, 'u'))
  assert.match(html, /<title>Error: /u)
})

test('a form carries its proof, its act and the version it was built from', () => {
  const html = question(english, [])
  for (const field of ['formToken" value="proof', 'actId" value="act', 'version" value="3'])
    assert.ok(html.includes(field))
  assert.doesNotMatch(html, /<title>Error/u)
})

test('what people typed is shown and never run', () => {
  const html = show('list', { title: '<script>alert(1)</script>', rows: [] }, samples.frame(english))
  assert.ok(!html.includes('<script>alert'))
})

test('nothing is inline, so the content policy can forbid it', () => {
  for (const [name, { data, frame }] of Object.entries(samples.pages(english))) {
    assert.doesNotMatch(show(name, data, frame), / style="| on[a-z]+="|<style|<script(?![^>]* src=)/u)
  }
})

test('the demonstration says so on every page, and only there', () => {
  const [staff, visitor] = [samples.frame(english), { words: english, path: '/', demonstration: false }]
  assert.match(show('list', { title: 'Operations', rows: [] }, staff), /The people and addresses here are invented/u)
  assert.doesNotMatch(show('door', { title: 'Help', lead: '' }, visitor), /invented/u)
})

test('the public door puts 999 first, keeps its title neutral and shows no account', () => {
  const html = show(
    'door',
    { title: 'Help and advice', lead: 'x' },
    { words: english, path: '/', demonstration: false },
  )
  assert.ok(html.indexOf('Call 999') < html.indexOf('<header'))
  assert.match(html, /<title>Help and advice<\/title>/u)
  assert.match(html, /govuk-js-exit-this-page-button/u)
  assert.doesNotMatch(html, /sign-out|app-navigation/u)
})

test('a template that is not given what it places fails in tests', () => {
  assert.throws(() => show('list', { title: 'Operations', rows: [{}] }, samples.frame(english)))
})

test('Admin is offered to administrators, and the place of the page is marked', () => {
  const hrefs = navigationFor('/closures/17', ['partner']).map(({ href, current }) => [href, current])
  assert.deepEqual(
    hrefs.filter(([, current]) => current),
    [['/closures', true]],
  )
  assert.ok(!hrefs.some(([href]) => href === '/admin'))
  assert.ok(navigationFor('/admin', ['administrator']).some(({ href, current }) => href === '/admin' && current))
  assert.ok(!navigationFor('/closures-of-old', []).some(({ current }) => current))
})

function question(words: Words, mistakes: readonly FieldError[]): string {
  const messages = fieldErrors(mistakes, words)
  const view = dateTimeView({ day: '3', month: '', year: '2026', time: '' }, 'heardAt', mistakes, words)
  return show('question', samples.question(errorSummary(mistakes, words), messages, view), samples.frame(words))
}

/** Every element that opens closes, no id comes twice, and nothing says undefined. */
function assertSane(html: string): void {
  assert.doesNotMatch(html, /undefined|\[object Object\]|\{\{|\bnull\b/u)
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
  const open: string[] = []
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
    if (/^(?:meta|link|input|img|br|hr)$/u.test(name) || tag.endsWith('/>')) continue
    if (slash === '') open.push(name)
    else assert.equal(open.pop(), name, `</${name}> closes something else`)
  }
  assert.deepEqual(open, [])
}
