import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrested, found } from '#tests/support/gathered-facts.ts'
import type { ArrestGroup } from './facts.ts'
import { type GatheredFact, gatherFacts } from './gather.ts'

const fact = (textId: string, at: number, value: ArrestGroup): GatheredFact => ({
  id: `${textId}-${at}`,
  textId,
  kind: 'arrests',
  value,
  ...(textId === 'standing' && { stands: true }),
})
const told = (textId: string, ...values: readonly ArrestGroup[]) => values.map((value, at) => fact(textId, at, value))

const TWO_MEN = [
  arrested(1, { sex: 'male', age: 24, status: 'released under investigation', offences: ['modern slavery'] }),
  arrested(1, { sex: 'male', age: 31 }),
]
const CHARGED = arrested(2, { status: 'charged', offences: ['modern slavery'] })

test('a total is known to be made of what stands, and what it says besides is named', () => {
  const clusters = gatherFacts([...told('standing', ...TWO_MEN), ...told('second', CHARGED)])
  assert.equal(clusters.length, 1)
  const [cluster] = clusters
  assert.equal(cluster?.how, 'perhaps')
  assert.equal(cluster?.sum, 'adds-up')
  assert.deepEqual(cluster?.whole, { of: 'second-0', count: 2, parts: [1, 1], adds: ['offences', 'status'] })
})

test('so is a total beside the parts of another text, whatever order they come in', () => {
  const facts = [...told('b', CHARGED), ...told('a', ...TWO_MEN)]
  assert.deepEqual(gatherFacts(facts), gatherFacts(facts.toReversed()))
  assert.deepEqual(gatherFacts(facts)[0]?.whole?.parts, [1, 1])
})

test('what the parts say already is nothing new', () => {
  const parts = TWO_MEN.map((man) => ({ ...man, status: 'charged', offences: ['modern slavery'] }))
  const [cluster] = gatherFacts([...told('standing', ...parts), ...told('second', CHARGED)])
  assert.deepEqual(cluster?.whole?.adds, [])
})

test('a total is not made of parts that it cannot hold, or that are more or fewer', () => {
  for (const total of [arrested(2, { sex: 'female' }), arrested(3, { status: 'charged' }), arrested(2, { age: '40s' })])
    assert.ok(
      gatherFacts([...told('standing', ...TWO_MEN), ...told('second', total)]).every(
        ({ whole }) => whole === undefined,
      ),
    )
})

test('of more who stand those are the parts whom the total may hold', () => {
  const woman = arrested(1, { sex: 'female', age: 40 })
  const total = arrested(2, { sex: 'male', status: 'charged' })
  const clusters = gatherFacts([...told('standing', ...TWO_MEN, woman), ...told('second', total)])
  const made = clusters.find(({ whole }) => whole)
  assert.deepEqual(made?.whole?.parts, [1, 1])
  assert.equal(made?.sayings.length, 3)
})

test('of people found the help is what a total may add', () => {
  const facts = [
    { id: '1', textId: 'a', kind: 'people-found', value: found(1, { sex: 'male' }) },
    { id: '2', textId: 'a', kind: 'people-found', value: found(2, { sex: 'female' }) },
    { id: '3', textId: 'b', kind: 'people-found', value: found(3, { support: ['specialist support'] }) },
  ] as const
  assert.deepEqual(gatherFacts(facts)[0]?.whole, { of: '3', count: 3, parts: [1, 2], adds: ['support'] })
})
