import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import fc from 'fast-check'
import { writtenMark } from './mark.ts'
import { marksIn, marksOf } from './marks.ts'

const all = (text: string): readonly string[] => marksIn(text).map(writtenMark)
const of = (kind: string, text: string): readonly string[] =>
  all(text).flatMap((mark) => (mark.startsWith(`${kind}:`) ? mark.slice(kind.length + 1) : []))

/** Each line is one value in as many spellings as people have for it. */
const SAME: readonly (readonly [kind: string, value: string, spellings: readonly string[]])[] = [
  [
    'phone',
    '700900123',
    [
      '07700 900123',
      '07700900123',
      '(07700) 900 123',
      '07700-900-123',
      '+44 7700 900123',
      '+44 (0)7700 900123',
      '+44(0)7700900123',
      '0044 7700 900 123',
      '44 7700 900123',
      '7700 900123',
      '٠٧٧٠٠ ٩٠٠١٢٣',
      'https://wa.me/447700900123',
    ],
  ],
  ['phone', '632960123', ['01632 960123', '(01632) 960 123', '+44 1632 960123', '+44 (01632) 960123']],
  ['phone', '721234567', ['+40 721 234 567', '0040721234567', '0721 234 567', '+40 (0)721 234 567']],
  ['phone', '671234567', ['+380 67 123 45 67', '067 123-45-67']],
  ['phone', '301234567', ['+36 30 123 4567', '06 30 123 4567']],
  ['plate', 'AB12CDE', ['AB12 CDE', 'ab12cde', 'AB12-CDE', 'ABI2 CDE', 'Ab12  cDe']],
  ['plate', 'A0010AB', ['AO01 OAB', 'AOO1OAB', 'A001 OAB']],
  ['plate', 'A123BCD', ['A123 BCD', 'a123bcd', 'AI23 BCD']],
  ['plate', 'ABC123D', ['ABC 123D', 'abc123d', 'ABC I23D']],
  ['plate', 'A1Z1234', ['AIZ 1234', 'aiz1234', 'AIZ I234']],
  ['postcode', 'SW1A1AA', ['SW1A 1AA', 'sw1a1aa', 'SW1A  1AA']],
  ['postcode', 'M11AE', ['M1 1AE', 'm11ae']],
  ['postcode', 'GIR0AA', ['GIR 0AA', 'gir0aa']],
  ['district', 'SW1A', ['SW1A 1AA']],
  ['home', '5 SW1A1AA', ['5 Example Row, SW1A 1AA', 'number 5, The Maltings, sw1a1aa', 'SW1A 1AA, 5 Example Row']],
  ['place', '5 EXAMPLE ROW', ['5 Example Row', '5, example row', 'at 5 EXAMPLE  ROW.', 'Flat 3, 5 Example Row']],
  ['place', '12B ST MARYS ROAD', ["12b St Mary's Road", '12B St Mary’s Rd', '12b st marys rd.']],
  ['street', 'CHURCH STREET', ['7 Church St', '12 Church Street', '9, church str.']],
  [
    'mail',
    'KIT@EXAMPLE.ORG',
    ['kit@example.org', 'Kit@Example.ORG', '<kit+work@example.org>', 'mailto:kit@example.org.'],
  ],
  [
    'web',
    'EXAMPLE.ORG/ADVERT/7?ID=9',
    [
      'https://www.example.org/advert/7?id=9',
      'http://example.org/advert/7/?id=9',
      'www.example.org/advert/7?utm_source=x&id=9&fbclid=q',
      'm.example.org/advert/7?id=9#photos',
      '(see example.org/advert/7?id=9).',
    ],
  ],
  [
    'handle',
    'KIT.EXAMPLE',
    ['@kit.example', 'https://www.instagram.com/kit.example/?igsh=abc', 'tiktok.com/@Kit.Example', 't.me/kit.example'],
  ],
  ['word', 'LODZ', ['Łódź', 'LODZ', 'Lódz', 'łodz']],
  ['word', 'TIMISOARA', ['Timișoara', 'Timişoara', 'TIMIŞOARA', 'timisoara']],
  ['word', 'ТЕРНОПІЛЬ', ['Тернопіль', 'ТЕРНОПІЛЬ']],
  ['word', 'العزيزية', ['العزيزية', 'العَزِيزِيَّة', 'العزيـــزية']],
  ['word', '幸福', ['幸福', '在幸福里']],
]
for (const [kind, value, spellings] of SAME)
  for (const spelling of spellings)
    test(`${spelling} is the ${kind} ${value}`, () =>
      assert.ok(of(kind, spelling).includes(value), all(spelling).join()))

/** What reads like one and is none. */
const NONE: readonly (readonly [kind: string, text: string])[] = [
  ['plate', 'On the M25 and the A12 for 10 men in 2019, AND 12B'],
  ['plate', 'in 2019 his 1234 and room 101'],
  ['plate', 'SW1A 1AA'],
  ['postcode', 'QA1 1AA and V1 1AA and AB1 1CI'],
  ['phone', 'call 999 or 101 or 08000 121 700, on 01.02.2026 10:30'],
  ['phone', '12345678901234567890'],
  ['place', '5 men in the house and 3 girls on the street'],
  ['handle', 'kit@example.org'],
  ['web', 'kit@example.org and e.g. this.that'],
  ['word', 'they were always working there, în fiecare zi, zawsze razem, завжди разом, دائما'],
]
for (const [kind, text] of NONE) test(`no ${kind} in '${text}'`, () => assert.deepEqual(of(kind, text), []))

test('two numbers on one line are two', () => {
  assert.deepEqual(of('phone', '07700 900123 07700 900456'), ['700900123', '700900456'])
  assert.deepEqual(of('phone', '+40 721 234 567 07700 900456'), ['721234567', '700900456'])
})

test('the boxes are read as what they ask for, also for plates and numbers of other countries', () => {
  const marks = marksOf({
    vehicle: { plate: 'b 123 abc; AB 12 CDE or a van' },
    phone: { numbers: '721 234 567' },
    where: { place: '5, the Maltings', postcode: 'sw1a 1aa' },
  }).map(writtenMark)
  for (const mark of ['plate:B123ABC', 'plate:AB12CDE', 'phone:721234567', 'home:5 SW1A1AA'])
    assert.ok(marks.includes(mark), `${mark} in ${marks.join()}`)
  assert.deepEqual(marksOf({ where: { postcode: 'SW1A' } }).map(writtenMark), ['district:SW1A'])
})

test('what was chosen from a list marks nothing', () => {
  assert.deepEqual(
    marksOf({
      signs: { signs: ['general.papers'] },
      danger: { now: 'no' },
      kinds: { kinds: ['farm'] },
      identity: { knownAs: 'confidential' },
      about: { whom: 'somebody-known' },
    }),
    [],
  )
})

const ALPHABETS = fc.string({
  unit: fc.constantFrom(...Array.from('abcxyzABCäőűșțăîëçđơưạếłśżźćńїєґшлѓإةعربي0123456789 .,@/-+()\n')),
  maxLength: 200,
})

test('case and the width of spaces never matter, in any of the languages', () => {
  fc.assert(
    fc.property(ALPHABETS, (text) => {
      const marks = all(text)
      assert.deepEqual(all(text.toUpperCase()), marks)
      assert.deepEqual(all(text.toLowerCase()), marks)
      assert.deepEqual(all(` ${text.replaceAll(' ', '\u00A0 ')} `), marks)
      assert.deepEqual(all(text.normalize('NFD')), marks)
    }),
  )
})

test('a telephone number is the same however its digits are divided', () => {
  const digits = fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }).map((nine) => `7${nine.join('')}`)
  const gaps = fc.array(fc.constantFrom('', ' ', '-', ' (', ') ', '.'), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(digits, gaps, fc.constantFrom('0', '+44', '+44(0)', '0044 '), (national, between, prefix) => {
      const text = prefix + Array.from(national, (digit, at) => digit + (at === 9 ? '' : (between[at] ?? ''))).join('')
      assert.deepEqual(of('phone', `ring ${text}, at night`), [national.slice(-9)])
    }),
  )
})

const HOSTILE: readonly string[] = [
  '1'.repeat(8000),
  '0 '.repeat(4000),
  '+'.repeat(8000),
  '+4'.repeat(4000),
  'a'.repeat(8000),
  'a@'.repeat(4000),
  'a.'.repeat(4000),
  'www.'.repeat(2000),
  '1 a '.repeat(2000),
  "1 a.b' ".repeat(1200),
  '5 ex '.repeat(1600),
  'SW1A 1A '.repeat(1000),
  '5 Example Row SW1A 1AA '.repeat(350),
  '幸福'.repeat(4000),
  'ﷺ'.repeat(8000),
]
for (const text of HOSTILE)
  test(`8,000 characters of ${JSON.stringify(text.slice(0, 12))} take no time, and leave few marks`, () => {
    const began = performance.now()
    const { length } = marksIn(text)
    const took = performance.now() - began
    assert.ok(took < 400, `${took} ms`)
    assert.ok(length <= 200, `${length} marks`)
  })

test('whatever is written, marks are short and few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const marks = marksIn(text)
      assert.ok(marks.length <= 200 && marks.every(({ value }) => value.length <= 700))
    }),
  )
})

test('who reports and how they may be reached leaves no mark', () => {
  assert.deepEqual(
    marksOf({
      identity: { knownAs: 'named' },
      contact: {
        name: 'Wystan Quillfeather',
        phone: '07700 900123',
        email: 'kit@example.org',
        address: '5 Example Row',
      },
      safe: { ways: ['phone'], words: 'Call my sister Quillona on 07700 900456, not at 7 Church Street' },
    }),
    [],
  )
})
