import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrested, short, texts } from '#tests/support/gathered-facts.ts'
import { type GatheredFact, gatherFacts } from './gather.ts'
import type { ProposedClosure } from './proposals.ts'

const man = (age: number | string) => arrested(1, { sex: 'male', age })
const closed = (count: number, duration: string): ProposedClosure => ({
  count,
  kind: 'closure order',
  duration,
  status: 'granted',
  hearingOn: null,
  orderedOn: null,
})

const valueOf = (facts: readonly GatheredFact[]) => gatherFacts(facts)[0]?.sayings[0]?.value

test('of the same facts the fuller value is taken, and what each adds', () => {
  const more = [arrested(8, { age: '20-50' }), arrested(8, { offences: ['modern slavery'] })]
  assert.deepEqual(
    valueOf(texts('arrests', [arrested(8)], ...more.map((one) => [one]))),
    arrested(8, { age: '20-50', offences: ['modern slavery'] }),
  )
  assert.equal(valueOf(texts('lead-agency', ['NCA'], ['National Crime Agency'])), 'National Crime Agency')
  assert.equal(valueOf(texts('action-date', ['--03-09'], ['2021-03-09'])), '2021-03-09')
  assert.deepEqual(valueOf(texts('arrests', [man('30s')], [man(32)])), man(32))
})

test('what differs is named', () => {
  const [cluster] = gatherFacts(texts('closure', [closed(4, 'three months')], [closed(3, 'six months')]))
  assert.deepEqual(cluster?.parts, ['count', 'duration'])
})

test('a total and its parts say whether they add up', () => {
  const parts = [arrested(5, { sex: 'male' }), arrested(3, { sex: 'female' })]
  assert.equal(gatherFacts(texts('arrests', [arrested(8)], parts))[0]?.sum, 'adds-up')
  assert.equal(gatherFacts(texts('arrests', [arrested(9)], parts))[0]?.sum, 'does-not-add-up')
  assert.equal(gatherFacts(texts('arrests', [arrested(9)], [arrested(8)]))[0]?.sum, undefined)
})

test('what stands keeps its value, and two things that stand stay two', () => {
  const [standing, also, told] = texts('arrests', [arrested(8)], [arrested(7)], [arrested(8, { status: 'charged' })])
  const stands = [standing, also].map((fact) => ({ ...fact, stands: true }) as GatheredFact)
  const clusters = gatherFacts([...stands, told as GatheredFact])
  assert.deepEqual(clusters.map(short), ['same: 0-0+2-0', 'alone: 1-0'])
  assert.deepEqual(clusters[0]?.sayings[0]?.value, arrested(8))
})

test('a kind without a rule of its own is the same where it is written alike', () => {
  const clusters = gatherFacts(texts('told', ['A white van'], ['a white van.'], ['a red van']))
  assert.deepEqual(clusters.map(short), ['same: 0-0+1-0', 'alone: 2-0'])
})

test('more than anybody could compare is joined where it is said exactly alike', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `${at} Mill Lane`)
  const clusters = gatherFacts(texts('place', many, ['Mill Lane', '7 mill lane']))
  assert.equal(clusters.length, 3001)
  assert.equal(clusters.filter(({ how }) => how === 'same').length, 1)
  assert.ok(clusters.every(({ isUncompared }) => isUncompared))
})
