import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createI18n } from './i18n.ts'

const folder = mkdtempSync(join(tmpdir(), 'words-'))
after(() => rmSync(folder, { recursive: true }))

const catalogues = {
  en: {
    common: {
      greeting: 'Good morning',
    },
    public: {
      time: { dateAtTime: '{{date}} at {{time}}', in: 'in {{duration}}', ago: '{{duration}} ago', now: 'now' },
    },
    closures: {
      door_one: '{{count}} door closed',
      door_other: '{{count}} doors closed',
      enter: 'Enter the {{name, inSentence}}',
    },
  },
  hu: {
    common: { greeting: 'Jó reggelt' },
    public: { time: { dateAtTime: '{{date}} {{time}}' } },
    closures: { door_other: '{{count}} ajtó zárva' },
  },
  ar: { common: { greeting: 'صباح الخير' } },
}
for (const [language, namespaces] of Object.entries(catalogues)) {
  mkdirSync(join(folder, language))
  for (const [name, words] of Object.entries(namespaces)) {
    writeFileSync(join(folder, language, `${name}.json`), JSON.stringify(words))
  }
}

const i18n = createI18n({ folder, pseudo: true })
const english = i18n.for('en')

test('each language finds its own words and falls back on English', () => {
  assert.equal(i18n.for('hu').t('common:greeting'), 'Jó reggelt')
  assert.equal(i18n.for('hu-HU').t('common:greeting'), 'Jó reggelt')
  assert.equal(i18n.for('hu').t('public:time.now'), 'now')
  assert.equal(i18n.for('xx').t('common:greeting'), 'Good morning')
  assert.equal(i18n.for().language, 'en')
})

test('a number chooses the plural of the language', () => {
  assert.equal(english.t('closures:door', { count: 1 }), '1 door closed')
  assert.equal(english.t('closures:door', { count: 4 }), '4 doors closed')
  assert.equal(english.t('closures:door', { count: 4 }), '4 doors closed')
  assert.equal(i18n.for('hu').t('closures:door', { count: 1 }), '1 ajtó zárva')
})

test('a value in the middle of a sentence starts small, an abbreviation does not', () => {
  assert.equal(english.t('closures:enter', { name: 'Start date' }), 'Enter the start date')
  assert.equal(english.t('closures:enter', { name: 'NRM date' }), 'Enter the NRM date')
})

test('a value is never read as an instruction', () => {
  assert.equal(
    english.t('closures:enter', { name: '$t(common:greeting) {{count}}' }),
    'Enter the $t(common:greeting) {{count}}',
  )
})

test('values are put in, and the same message takes others', () => {
  assert.equal(english.t('public:time.dateAtTime', { date: 'Monday', time: 'noon' }), 'Monday at noon')
  assert.equal(english.t('public:time.dateAtTime', { date: 'Tuesday', time: '{{date}}' }), 'Tuesday at {{date}}')
  assert.equal(english.t('public:time.dateAtTime', { date: 'Tuesday', time: undefined }), 'Tuesday at ')
})

test('a key without words throws, or shows its last words where the service must go on', () => {
  assert.throws(() => english.t('closures:list.startDate'), /no words for closures:list.startDate in en/)
  assert.throws(() => english.t('closures:list.startDate', { count: 2 }), /no words/)
  const missing: string[] = []
  const patient = createI18n({ folder, onMissing: (key, language) => missing.push(`${language} ${key}`) })
  assert.equal(patient.for('hu').t('closures:list.startDate'), 'start date')
  assert.deepEqual(missing, ['hu closures:list.startDate'])
})

test('the trial language is accented, written from the right, and never offered', () => {
  const pseudo = i18n.for('en-XB')
  assert.deepEqual([pseudo.direction, pseudo.t('common:greeting')], ['rtl', 'Ğööđ möŕñîñğ'])
  assert.equal(pseudo.t('closures:door', { count: 3 }), '3 đööŕš çłöšéđ')
  assert.deepEqual(i18n.languages.toSorted(), ['ar', 'en', 'hu'])
  assert.equal(i18n.languages[0], 'en')
  assert.equal(createI18n({ folder }).for('en-XB').direction, 'ltr')
})

test('Arabic is written from the right, Hungarian from the left', () => {
  assert.deepEqual([i18n.for('ar').direction, i18n.for('hu').direction], ['rtl', 'ltr'])
})

const dates: readonly [string, string, string][] = [
  ['a date', english.day('2019-12-10'), '10 December 2019'],
  ['a date value', english.day(Temporal.PlainDate.from('2019-12-10')), '10 December 2019'],
  ['the London date of a summer moment', english.day('2019-06-30T23:30:00Z'), '1 July 2019'],
  ['a short date', english.dayShort('2019-12-10'), '10 Dec 2019'],
  ['a weekday', english.weekday('2019-12-10'), 'Tuesday 10 December 2019'],
  ['a time in winter', english.time('2019-12-13T10:00:00Z'), '10:00am'],
  ['a time in summer', english.time('2019-06-13T22:05:00Z'), '11:05pm'],
  ['a moment', english.dateTime(Temporal.Instant.from('2019-12-13T10:00Z')), 'Friday 13 December 2019 at 10:00am'],
  ['a Hungarian date', i18n.for('hu').day('2019-12-10'), '2019. december 10.'],
  ['a number', english.number(12_345), '12,345'],
  ['a list', english.list(['police', 'council', 'charity']), 'police, council and charity'],
]
for (const [name, written, expected] of dates) test(`writes ${name}`, () => assert.equal(written, expected))

const now = Temporal.Instant.from('2019-12-13T10:00:00Z')
const distances: readonly [string, string][] = [
  ['2019-12-13T13:12:00Z', 'in 3 hours 12 minutes'],
  ['2019-12-13T12:00:00Z', 'in 2 hours'],
  ['2019-12-13T10:01:59Z', 'in 1 minute'],
  ['2019-12-13T10:00:30Z', 'now'],
  ['2019-12-11T09:55:00Z', '2 days ago'],
  ['2019-12-11T05:55:00Z', '2 days 4 hours ago'],
  ['2020-01-13T10:00:00Z', 'in 31 days'],
]
for (const [moment, expected] of distances) {
  test(`${moment} is ${expected}`, () => assert.equal(english.relative(moment, now), expected))
}

test('days near today have their names', () => {
  const today = Temporal.PlainDate.from('2019-12-13')
  assert.equal(english.relativeDay('2019-12-14', today), 'tomorrow')
  assert.equal(english.relativeDay('2019-12-16', today), 'in 3 days')
  assert.equal(english.relativeDay('2019-12-11', today), '2 days ago')
})
