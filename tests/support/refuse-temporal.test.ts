import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asWritten } from './as-written.ts'

const first = Temporal.PlainDate.from('2026-11-21')
const second = Temporal.PlainDate.from('2026-11-22')

const HELD: ReadonlyArray<readonly [where: string, one: unknown, other: unknown]> = [
  ['alone', first, second],
  ['in a list', [first], [second]],
  ['in a record', { order: { madeOn: first } }, { order: { madeOn: second } }],
  ['in a map', new Map([['madeOn', first]]), new Map([['madeOn', second]])],
  ['in a set', new Set([first]), new Set([second])],
  ['on the second side only', { madeOn: '2026-11-21' }, { madeOn: second }],
]

for (const [where, one, other] of HELD) {
  test(`a day ${where} is not compared by what it does not show`, () => {
    assert.throws(() => assert.deepEqual(one, other), { name: 'TypeError', message: /asWritten/ })
    assert.throws(() => assert.notDeepEqual(one, other), { name: 'TypeError', message: /asWritten/ })
  })
}

test('days are compared as they are written', () => {
  assert.deepEqual(asWritten([first]), asWritten([first.add({ days: 0 })]))
  assert.notDeepEqual(asWritten([first]), asWritten([second]))
})

test('what holds no day is compared as ever', () => {
  const ring: Record<string, unknown> = { bytes: Buffer.from('a'), nothing: null }
  ring['itself'] = ring
  assert.deepEqual(ring, { ...ring })
  assert.throws(() => assert.deepEqual([1], [2], 'in these words'), {
    name: 'AssertionError',
    message: /^in these words/,
  })
})
