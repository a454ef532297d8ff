import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dialled, hasCountry, normalPhone } from './phone.ts'
import { normalPlate, plateForm } from './plate.ts'
import { normalPostcode } from './postcode.ts'
import { normalMail, normalWeb } from './web.ts'

const NORMAL: readonly (readonly [normal: (text: string) => string, form: string, spellings: readonly string[]])[] = [
  [
    normalPhone,
    '+447700900123',
    ['07700 900123', '+44 (0)7700 900123', '0044 7700 900123', '44 7700 900123', '7700 900123', '+44 (07700) 900123'],
  ],
  [normalPhone, '+441632960123', ['01632 960123', '(01632) 960 123', '+44 1632 960123']],
  [normalPhone, '+40721555012', ['+40 721 555 012', '0040 721 555 012', '+40 (0)721 555 012']],
  [normalPhone, '0721234567', ['0721 234 567', '0721-234-567']],
  [normalPhone, '60777', ['60777']],
  [normalPlate, 'AB12 CDE', ['ab12cde', 'AB12-CDE', 'ABI2 CDE', 'AB12 CDE']],
  [normalPlate, 'A1 ABC', ['a1abc', 'AI ABC']],
  [normalPlate, 'ABC 123D', ['abc123d', 'ABC I23D']],
  [normalPlate, 'AIZ 1234', ['aiz1234', 'AIZ I234']],
  [normalPlate, 'BD51 S…', ['BD51 S…', 'bd51 s…']],
  [normalPlate, 'B 123 ABCD', ['b 123 abcd', ' B  123 ABCD']],
  [normalPostcode, 'SW1A 1AA', ['sw1a1aa', 'SW1A  1AA']],
  [normalPostcode, 'AB1…', ['ab1…']],
  [normalWeb, 'example.org/Advert?id=9', ['https://WWW.Example.org/Advert/?id=9&fbclid=q', 'example.org/Advert?id=9.']],
  [normalMail, 'nico@example.org', ['Nico@Example.org', ' nico@example.org. ']],
]
for (const [normal, form, spellings] of NORMAL)
  for (const spelling of spellings) test(`${spelling} is ${form}`, () => assert.equal(normal(spelling), form))

const WRITTEN = fc.string({ unit: fc.constantFrom(...Array.from('abIOQZ0123456789 +-()./@?=…&')), maxLength: 24 })

for (const [name, normal] of Object.entries({ normalPhone, normalPlate, normalPostcode, normalWeb, normalMail }))
  test(`what ${name} gives for its own form is the same again`, () => {
    fc.assert(fc.property(WRITTEN, (text) => assert.equal(normal(normal(text)), normal(text))))
  })

test('a normal number says its country, and is dialled here as it is written here', () => {
  assert.ok(hasCountry('+447700900123'))
  assert.ok(!hasCountry('0721234567'))
  assert.deepEqual(
    ['+447700900123', '+442079460123', '+441614960123', '+448000121700', '+40721555012', '60777'].map(dialled),
    ['07700 900123', '020 7946 0123', '0161 496 0123', '0800 012 1700', '+40721555012', '60777'],
  )
})

test('a word or a year is no plate', () => {
  for (const text of ['2019', 'THE', 'SW1A 1AA', 'A12']) assert.equal(plateForm(text), undefined, text)
})
