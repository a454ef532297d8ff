import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wordsFolder } from '#tests/support/words-folder.ts'
import { messagesOf, translationFaults } from './complete.ts'
import { createI18n } from './i18n.ts'
import { englishHash } from './review.ts'

const locales = join(import.meta.dirname, '../../../locales')
const real = createI18n({ folder: locales })
const english = (name: string) => JSON.parse(readFileSync(join(locales, 'en', `${name}.json`), 'utf8'))

for (const { language, faults, review } of real.translations) {
  test(`${language} has every word of the public, in every form that it needs`, () => {
    assert.deepEqual(faults, [])
    assert.ok(real.offered.includes(language))
  })

  test(`the review of ${language} says who read it, or that nobody has`, () => {
    assert.ok(['reviewed', 'not-reviewed'].includes(review.state))
    assert.equal(review.state === 'reviewed', review.by !== '' && /^\d{4}-\d\d-\d\d$/u.test(review.on))
    const keys = messagesOf({ public: english('public'), guidance: english('guidance') })
    for (const key of review.same.filter((one) => !one.startsWith('report:'))) assert.ok(keys.has(key), key)
  })
}

const ENGLISH = {
  public: {
    back: 'Back',
    number: '101',
    asked: 'Asked by {{who}}: {{what}}',
    sign_one: '{{count}} sign',
    sign_other: '{{count}} signs',
  },
}
const POLISH = {
  public: {
    back: 'Wstecz',
    number: '101',
    asked: '{{what}}, pyta {{who}}',
    sign_one: 'jeden znak',
    sign_few: '{{count}} znaki',
    sign_many: '{{count}} znaków',
    sign_other: '{{count}} znaku',
  },
}
test('a whole translation has no fault, in whatever order it puts things', () => {
  assert.deepEqual(translationFaults('pl', ENGLISH, POLISH, new Set()), [])
})

const FAULTS: readonly (readonly [what: string, change: object, fault: string])[] = [
  ['a plural form that the language needs is not there', { sign_few: undefined }, 'public:sign_few missing'],
  ['a sentence is not there', { back: undefined }, 'public:back missing'],
  ['a sentence has no words', { back: ' ' }, 'public:back empty'],
  ['a sentence was left in English', { back: 'Back' }, 'public:back same'],
  ['a value has another name', { asked: '{{what}}, pyta {{kto}}' }, 'public:asked values'],
  ['a value is left out', { asked: '{{what}}' }, 'public:asked values'],
  ['a key is not one of English', { forward: 'Dalej' }, 'public:forward not-in-english'],
]
for (const [what, change, fault] of FAULTS)
  test(`a translation is not whole where ${what}`, () => {
    const { public: words } = JSON.parse(JSON.stringify({ public: { ...POLISH.public, ...change } }))
    assert.deepEqual(
      translationFaults('pl', ENGLISH, { public: words }, new Set()).map((found) => `${found.key} ${found.fault}`),
      [fault],
    )
  })

test('words that are rightly the same as in English are no fault', () => {
  const words = { public: { ...POLISH.public, back: 'Back' } }
  assert.deepEqual(translationFaults('pl', ENGLISH, words, new Set(['public:back'])), [])
})

const formsMissing = (language: string) =>
  translationFaults(language, ENGLISH, { public: {} }, new Set()).filter(({ key }) => key.includes('sign_')).length

test('Vietnamese needs one form of a number, Arabic six', () => {
  assert.deepEqual(['vi', 'hu', 'ro', 'uk', 'ar'].map(formsMissing), [1, 2, 3, 4, 6])
})

test('a language is offered when it is whole, and only then', () => {
  const folder = wordsFolder({
    ar: {},
    hu: {},
    pl: { public: { page: { back: '' } } },
  })
  const { offered, translations, forPublic } = createI18n({ folder })
  assert.deepEqual(offered, ['en', 'hu', 'ar'])
  assert.deepEqual(
    translations.map(({ language, faults }) => [language, faults]),
    [
      ['hu', []],
      ['pl', [{ key: 'public:page.back', fault: 'empty' }]],
      ['ar', []],
    ],
  )
  assert.equal(forPublic('pl').language, 'en')
  assert.equal(forPublic('ar-EG').language, 'ar')
})

test('it is known which English words a translation was made from', () => {
  const review = {
    state: 'reviewed',
    by: 'A. Translator',
    on: '2026-11-01',
    for: { public: englishHash(english('public')) },
  }
  const folder = wordsFolder({ hu: { review: { ...review, for: { ...review.for, guidance: 'older' } } }, ro: {} })
  const [hungarian, romanian] = createI18n({ folder }).translations
  assert.equal(hungarian?.review.state, 'reviewed')
  assert.ok(hungarian.changed.includes('guidance'))
  assert.ok(!hungarian.changed.includes('public'))
  assert.equal(romanian?.review.state, 'not-reviewed')
  assert.ok(romanian.changed.includes('public'))
})

test('the order of words makes no other English, a changed word does', () => {
  assert.equal(englishHash({ one: 'a', other: { two: 'b' } }), englishHash({ other: { two: 'b' }, one: 'a' }))
  assert.notEqual(englishHash({ one: 'a' }), englishHash({ one: 'b' }))
  assert.notEqual(englishHash({ one: 'a' }), englishHash({ two: 'a' }))
})

const WRITTEN: readonly (readonly [language: string, day: string, time: string, number: string])[] = [
  ['ro', '13 decembrie 2019', '00:05', '12.345'],
  ['hu', '2019. december 13.', '0:05', '12 345'],
  ['sq', '13 dhjetor 2019', '00:05', '12 345'],
  ['vi', '13 tháng 12, 2019', '00:05', '12.345'],
  ['pl', '13 grudnia 2019', '00:05', '12 345'],
  ['uk', '13 грудня 2019 р.', '00:05', '12 345'],
  ['ar', '13 ديسمبر 2019', '00:05', '12,345'],
]
/** Without the marks that keep numbers together and directions apart. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll(/[\u200e\u200f]/gu, '')

test('each language writes days, times and numbers as it does, in digits that can be dialled', () => {
  const { for: words } = createI18n({
    folder: wordsFolder(Object.fromEntries(WRITTEN.map(([language]) => [language, {}]))),
  })
  for (const [language, day, time, number] of WRITTEN) {
    const spoken = words(language)
    assert.deepEqual(
      [spoken.day('2019-12-13'), spoken.time('2019-12-13T00:05:00Z'), spoken.number(12_345)].map(plain),
      [day, time, number],
      language,
    )
  }
})
