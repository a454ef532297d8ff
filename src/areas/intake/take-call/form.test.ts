import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { QUESTIONS } from '#domain/report/questions.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { BOXES, parse, readTyped } from './form.ts'

const words = createI18n({ folder: join(import.meta.dirname, '../../../../locales') }).for('en')

const CALL = {
  channel: 'phone',
  language: 'en',
  'danger.now': 'no',
  'child.under18': 'not-sure',
  'what.words': 'Men sleep there.',
  'identity.knownAs': 'anonymous',
}

const parsed = (given: Readonly<Record<string, string | readonly string[]>>) =>
  parse(readTyped({ ...CALL, ...given }), words)

test('both doors ask for the same: every part of every question has its box, but for what is worked out', () => {
  const parts = QUESTIONS.flatMap(({ id, parts: of }) => of.map(({ name }) => `${id}.${name}`))
  const boxes = new Set(BOXES.map(({ name }) => name))
  assert.deepEqual(
    parts.filter((part) => !boxes.has(part)),
    ['details.known', 'contact.news'],
  )
})

test('what is written in the box of a vehicle, phone, address or company says that one is known', () => {
  const call = parsed({ 'vehicle.plate': 'AB12 CDE', 'company.name': 'Example Ltd' })
  assert.deepEqual(call.ok && call.value.answers['details'], { known: ['vehicle', 'company'] })
})

test('options that were never offered are no answers', () => {
  const call = parsed({ 'about.whom': 'perhaps', 'signs.signs': ['general.papers', 'general.invented'] })
  assert.ok(call.ok)
  assert.equal(call.value.answers['about'], undefined)
  assert.deepEqual(call.value.answers['signs'], { signs: ['general.papers'] })
})

const LANGUAGES: readonly (readonly [
  typed: Readonly<Record<string, string>>,
  code: string,
  safe: string | undefined,
])[] = [
  [{ language: 'ro' }, 'ro', undefined],
  [{ language: 'other', otherLanguage: 'somali' }, 'so', undefined],
  [{ language: 'other', otherLanguage: 'Bravanese' }, 'und', 'Bravanese'],
  [{ language: 'other', otherLanguage: 'Bravanese', 'safe.words': 'At night' }, 'und', 'At night\nBravanese'],
]
for (const [typed, code, safe] of LANGUAGES)
  test(`the language of ${JSON.stringify(typed)} is ${code}`, () => {
    const call = parsed(typed)
    assert.ok(call.ok)
    assert.equal(call.value.language, code)
    assert.equal(call.value.answers['safe']?.['words'], safe)
  })

const MISTAKES: readonly (readonly [what: string, given: Readonly<Record<string, string>>, field: string])[] = [
  ['nobody asked whether somebody is in danger', { 'danger.now': '' }, 'danger-now'],
  ['an answer about children is none that is offered', { 'child.under18': 'perhaps' }, 'child-under18'],
  ['nothing was told', { 'what.words': '' }, 'what-words'],
  ['nobody asked how they want to be known', { 'identity.knownAs': '' }, 'identity-knownAs'],
  ['somebody anonymous left a number', { 'contact.phone': '01632 960123' }, 'identity-knownAs'],
  ['somebody named has no name', { 'identity.knownAs': 'named' }, 'contact-name'],
  ['it came through the public door', { channel: 'web' }, 'channel'],
  ['no other language is named', { language: 'other' }, 'otherLanguage'],
  ['the words are too many', { 'what.words': 'x'.repeat(8001) }, 'what-words'],
]
for (const [what, given, field] of MISTAKES)
  test(`a mistake is told where ${what}`, () => {
    const call = parsed(given)
    assert.ok(!call.ok)
    assert.deepEqual(
      call.refusal.map((mistake) => mistake.field),
      [field],
    )
  })
