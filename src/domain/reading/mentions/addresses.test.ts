import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { saidAddress } from './said.ts'

const addressesIn = (text: string): readonly string[] => read(text).facts.addresses.map(saidAddress)

const NAMED: readonly (readonly [text: string, ...addresses: readonly string[]])[] = [
  ['They live at 12 Harbour Street, Marlby.', '12 Harbour Street, Marlby'],
  ['12 Harbour Street, Marlby, AB1 2DE', '12 Harbour Street, Marlby, AB1 2DE'],
  ['12 Harbour Street\nMarlby\nAB1 2DE', '12 Harbour Street, Marlby, AB1 2DE'],
  ['Flat 3, 27 Mill Lane, Eastwick', 'Flat 3, 27 Mill Lane, Eastwick'],
  ['above the shop at 12 Harbour Street', 'above the shop, 12 Harbour Street'],
  ['She is kept in the first floor flat at 7a Church Rd in Marlby.', 'first floor flat, 7a Church Rd, Marlby'],
  ['Rose Cottage, Mill Lane, Eastwick', 'Rose Cottage, Mill Lane, Eastwick'],
  ['No. 5 Chapel Close', '5 Chapel Close'],
  ['They sleep at 12 harbour street.', '12 harbour street'],
  ["9-11 St Mary's Road", "9-11 St Mary's Road"],
  ['The postcode is ab1 2de.', 'AB1 2DE'],
  ['It is somewhere near AB1 2DE', 'AB1 2DE'],
  ['SW1A1AA was on the letter', 'SW1A 1AA'],
  ['Postcode starts AB1', 'AB1…'],
  ['The women live on Harbour Street, Marlby.', 'Harbour Street, Marlby'],
  ['27 Mill Lane was dark. Later 27 Mill Lane was lit.', '27 Mill Lane'],
  ['4 High Street North, Eastwick AB1 2DE', '4 High Street North, Eastwick, AB1 2DE'],
  ['It is 4 Mill Lane. That is 4 Mill Lane, Eastwick AB1 2DE.', '4 Mill Lane, Eastwick, AB1 2DE'],
  ['Unit 4, 2 Dock Road, Harrowmere AB1 2DE', 'Unit 4, 2 Dock Road, Harrowmere, AB1 2DE'],
]
for (const [text, ...addresses] of NAMED)
  test(`'${text.replaceAll('\n', ' / ')}' names ${addresses.join(' and ')}`, () =>
    assert.deepEqual(addressesIn(text), addresses))

const NONE: readonly string[] = [
  '5 men in the house and 3 girls on the street',
  'In 2019 Harbour Street was quiet.',
  'Police raided 12 addresses in Marlby.',
  'They were paid £12 Harbour Street money.',
  'QA1 1AA and V1 1AA and AB1 1CI',
  'Crime ref AB1 2DE',
  'About 20 people drive to work.',
  'She was 14 Park was closed.',
  'The 3 Lane motorway',
  'Between 7 and 8 every morning',
  'Call 101 Police',
  'A total of 11 Hungarian Women',
  'He has 4 close friends.',
  'On 12 March Officers went there.',
  'The house on the road was empty.',
]
for (const text of NONE) test(`'${text}' names no address`, () => assert.deepEqual(addressesIn(text), []))
