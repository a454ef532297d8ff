import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Comparable, readied, seemsToBe } from './seems-to-be.ts'

const place = (value: string): Comparable => ({ kind: 'place', value })
const day = (value: string): Comparable => ({ kind: 'action-date', value })
const name = (value: string): Comparable => ({ kind: 'operation-name', value })
const arrested = (count: number): Comparable => ({
  kind: 'arrests',
  value: { count, sex: null, age: null, offences: [], status: null },
})

const KNOWN = [place('Marlby'), place('Hartwell'), day('2021-03-09'), name('Operation Kite'), arrested(5), arrested(3)]

const CASES: readonly (readonly [
  what: string,
  told: readonly Comparable[],
  reasons: readonly unknown[] | undefined,
])[] = [
  ['a place and a day', [place('marlby'), day('2021-03-09')], ['place Marlby', 'day 2021-03-09']],
  ['a place and a day of no year', [place('Marlby'), day('--03-09')], ['place Marlby', 'day 2021-03-09']],
  ['a place and the name', [place('Marlby'), name('KITE')], ['name Operation Kite', 'place Marlby']],
  [
    'figures as well, however they are parted',
    [place('Marlby'), day('2021-03-09'), arrested(8)],
    ['place Marlby', 'day 2021-03-09', 'arrests 8'],
  ],
  [
    'other figures, which deny nothing',
    [place('Marlby'), day('2021-03-09'), arrested(7)],
    ['place Marlby', 'day 2021-03-09'],
  ],
  ['one of several days', [place('Marlby'), day('2021-03-09'), day('2021-03-10')], ['place Marlby', 'day 2021-03-09']],
  ['a place alone', [place('Marlby'), arrested(8)], undefined],
  ['a day alone', [day('2021-03-09'), arrested(8)], undefined],
  ['the name in another place', [place('Eastwick'), name('Kite')], undefined],
  ['another day', [place('Marlby'), name('Kite'), day('2021-03-10')], undefined],
  ['another name', [place('Marlby'), name('Heron'), day('2021-03-09')], undefined],
  ['nothing', [], undefined],
]

for (const [what, told, reasons] of CASES) {
  test(`${reasons === undefined ? 'no operation is known by' : 'an operation is known by'} ${what}`, () =>
    assert.deepEqual(
      seemsToBe(readied(told), readied(KNOWN))?.reasons.map((reason) => `${reason.what} ${reason.value}`),
      reasons,
    ))
}

test('two accounts resemble one another whichever is asked about', () => {
  const told = [place('Marlby'), day('2021-03-09'), arrested(8)]
  assert.deepEqual(seemsToBe(readied(told), readied(KNOWN)), seemsToBe(readied(KNOWN), readied(told)))
})

test('a place is the same where one account says more of it', () => {
  const told = [place('Marlby, Fenshire'), day('2021-03-09')]
  assert.deepEqual(seemsToBe(readied(told), readied(KNOWN))?.reasons[0], { what: 'place', value: 'Marlby, Fenshire' })
})

const villages = (county: string) => Array.from({ length: 200 }, (_, at) => place(`Village ${at}, ${county}`))

test('a list of a whole county is compared with hundreds of accounts without anybody waiting', () => {
  const told = readied([...villages('Fenshire'), day('2021-03-09')])
  const began = performance.now()
  for (let at = 0; at < 250; at += 1) seemsToBe(told, readied([...villages(`Moorshire ${at}`), day('2021-03-09')]))
  assert.ok(performance.now() - began < 2000, `${performance.now() - began} ms`)
})
