import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '#tests/support/house.ts'
import { whoIn } from './who.ts'

const { house } = await testHouse()
const words = house.i18n.for('en')

const CASES: readonly (readonly [sex: 'male' | 'female' | null, age: string | null, quote: string, said: string])[] = [
  ['male', '24', '', '2 men'],
  ['male', '20s', '', '2 men'],
  ['female', '18-30', '', '2 women'],
  ['male', '16', 'two young men', '2 boys'],
  ['female', '15-17', '', '2 girls'],
  ['male', '17-19', '', '2 men or boys'],
  ['male', null, 'Two men were arrested', '2 men'],
  ['male', null, 'A woman and two youths were arrested', '2 men or boys'],
  ['male', null, 'A woman and two males were arrested', '2 men or boys'],
  ['male', null, 'Two men and a boy were arrested', '2 men or boys'],
  ['female', null, 'Two women were arrested', '2 women'],
  ['female', null, '', '2 women or girls'],
  [null, '24', 'two arrested', '2 people'],
]

for (const [sex, age, quote, said] of CASES)
  test(`people arrested, ${sex ?? 'sex not known'}, ${age ?? 'no age'}, ‘${quote}’, are ${said}`, () =>
    assert.equal(whoIn({ count: 2, sex, age }, [quote], words), said))
