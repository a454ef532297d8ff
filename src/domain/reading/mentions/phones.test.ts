import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'

const phonesIn = (text: string): readonly string[] =>
  read(text).facts.phones.map(({ number, whose }) => (whose === null ? number : `${number} ${whose}`))

const NAMED: readonly (readonly [text: string, ...phones: readonly string[]])[] = [
  ['He uses 07700 900123 for the girls.', '+447700900123'],
  ['The boss rings from 07700900123.', '+447700900123 boss'],
  ['The number is (07700) 900 123', '+447700900123'],
  ['Text came from +44 7700 900123 last night.', '+447700900123'],
  ['She was told to ring 0044 7700 900 123.', '+447700900123'],
  ['Number: +44 (0)7700 900123', '+447700900123'],
  ['On the wall was 01632 960123 and 01632 960124.', '+441632960123', '+441632960124'],
  ['The salon is on 020 7946 0123.', '+442079460123 salon'],
  ['Mobiles 07700 900123/07700 900456', '+447700900123', '+447700900456'],
  ['He texts from +40 721 555 012 and from +84 90 123 4567.', '+40721555012', '+84901234567'],
  ['His Viber number is 0721 234 567.', '0721234567'],
  ["Caller's mobile: 07700 900123", '+447700900123 caller'],
  ['My number is 07700 900123.', '+447700900123 caller'],
  ['Ask for Linda on 07700 900123.', '+447700900123 Linda'],
  ["Dorin's second number is 07700 900123", '+447700900123 Dorin'],
  ['07700 900123 (landlord)', '+447700900123 landlord'],
  ['The driver can be reached on 07700 900123.', '+447700900123 driver'],
  ['A man called Dorin drives it. His phone is 07700 900123.', '+447700900123 Dorin'],
  ['They pay by texting CLEAN to 60777.', '60777'],
  ['Call 07700 900456 for girls.', '+447700900456'],
  ['07700 900123 rang at six, and 07700 900123 rang again.', '+447700900123'],
]
for (const [text, ...phones] of NAMED)
  test(`'${text}' names ${phones.join(' and ')}`, () => assert.deepEqual(phonesIn(text), phones))

const NONE: readonly string[] = [
  'Crime reference 07123456789 was given.',
  'CAD 0712345678 of 3 March.',
  'Incident number: 07700900123',
  'Their passport number 0770090012 was taken.',
  'Sort code 07-70-09, account 07700900123',
  'They owe £07700900 each, or €12,345,678.90.',
  'Between 2018 and 2019 there were 2020 people.',
  'On 01.02.2026 10:30 and on 07-10-2021 0830.',
  'In 1998, 1999, 2000, 2001 and 2002 they came.',
  'Aged 7, 8, 9, 10, 11 and 12.',
  'Call 101, or 999 in an emergency.',
  'Ring the Modern Slavery Helpline on 08000 121 700.',
  'Anyone with information should call police on 01632 960123, quoting 123 of 4 May.',
  'Exhibit MB/07700900123/21 was sealed.',
  'The card ends 4421 and the reference is AB07700900123.',
  'They worked 0530 to 1830 every day.',
  'The barcode was 12345678901234567890.',
  'The van had 077009001 miles on it.',
]
for (const text of NONE) test(`'${text}' names no phone of the matter`, () => assert.deepEqual(phonesIn(text), []))

test('a number that the public may ring is a contact and is not proposed again', () => {
  const { facts } = read('If you are worried call us on 01632 960123. We repeat: 01632 960123.')
  assert.deepEqual(
    facts.contacts.map(({ value }) => value),
    ['01632 960123'],
  )
  assert.deepEqual(facts.phones, [])
})

test('a number without a country is unsure, and one whose owner follows from the sentence before is likely', () => {
  const { certainty, reasons } = read('A man called Dorin came. His number is 0721 234 567.')
  assert.deepEqual(
    [certainty['/phones/0/number'], reasons['/phones/0/number']],
    ['unsure', { code: 'country-not-stated' }],
  )
  assert.equal(certainty['/phones/0/whose'], 'likely')
})
