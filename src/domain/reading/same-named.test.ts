import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AddressNamed, PersonNamed, VehicleNamed } from './facts.ts'
import { type GatheredFact, gatherFacts } from './gather.ts'
import type { FactKind, FactValues } from './happened.ts'

const vehicle = (more: Partial<VehicleNamed>): VehicleNamed => ({
  plate: null,
  make: null,
  model: null,
  colour: null,
  body: null,
  ...more,
})
const address = (more: Partial<AddressNamed>): AddressNamed => ({
  part: null,
  house: null,
  street: null,
  town: null,
  postcode: null,
  ...more,
})
const person = (name: string, more: Partial<PersonNamed> = {}): PersonNamed => ({
  name,
  known_as: null,
  said_to_be: null,
  age: null,
  born_on: null,
  ...more,
})

/** One fact of each of two texts. */
const two = <Kind extends FactKind>(kind: Kind, one: FactValues[Kind], other: FactValues[Kind]) =>
  [one, other].map((value, at) => ({ id: String(at), textId: `text ${at}`, kind, value }) as unknown as GatheredFact)

const millLane = { house: '12', street: 'Mill Lane' }
const CASES: readonly (readonly [what: string, facts: readonly GatheredFact[], how: string])[] = [
  [
    'a number in two spellings',
    two('phone', { number: '07700 900123', whose: null }, { number: '+447700900123', whose: 'the driver' }),
    'same',
  ],
  [
    'a number of two people',
    two('phone', { number: '07700 900123', whose: 'the boss' }, { number: '07700900123', whose: 'the driver' }),
    'differs',
  ],
  [
    'two numbers',
    two('phone', { number: '07700 900123', whose: null }, { number: '07700 900124', whose: null }),
    'alone',
  ],
  [
    'a plate, and what kind of car it is',
    two('vehicle', vehicle({ plate: 'AB12 CDE' }), vehicle({ plate: 'ab12cde', colour: 'white' })),
    'same',
  ],
  [
    'a plate in two colours',
    two('vehicle', vehicle({ plate: 'AB12 CDE', colour: 'red' }), vehicle({ plate: 'AB12CDE', colour: 'white' })),
    'differs',
  ],
  ['two plates', two('vehicle', vehicle({ plate: 'AB12 CDE' }), vehicle({ plate: 'AB12 CDF' })), 'alone'],
  [
    'a white van and a white van',
    two('vehicle', vehicle({ colour: 'white', body: 'van' }), vehicle({ body: 'van' })),
    'perhaps',
  ],
  [
    'a house with and without its town',
    two('address', address(millLane), address({ ...millLane, town: 'Marlby' })),
    'same',
  ],
  ['two houses of a street', two('address', address(millLane), address({ ...millLane, house: '14' })), 'alone'],
  ['a house and its street', two('address', address(millLane), address({ street: 'Mill Lane' })), 'perhaps'],
  [
    'a house number without a street, and a town',
    two('address', address({ house: '12' }), address({ town: 'Marlby' })),
    'alone',
  ],
  ['a name, and how old they are', two('person-named', person('Jo Marsh'), person('JO MARSH', { age: 34 })), 'same'],
  [
    'a name at two ages',
    two('person-named', person('Jo Marsh', { age: 20 }), person('Jo Marsh', { age: 34 })),
    'perhaps',
  ],
  ['two names', two('person-named', person('Jo Marsh'), person('Lee Oakes')), 'alone'],
  ['an address of the web', two('web-address', 'https://www.example.org/', 'example.org'), 'same'],
  ['two days on which it was said', two('said-date', '2021-03-09', '2021-03-10'), 'alone'],
]

for (const [what, facts, how] of CASES) {
  test(`side by side: ${what}`, () => assert.equal(gatherFacts(facts)[0]?.how, how))
}
