import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type GatheredFact, gatherFacts } from './gather.ts'
import { type Proposal, proposals } from './proposals.ts'
import { read } from './read.ts'

const PHRASES = [
  '2021-03-12.',
  'Four suspected brothels in Marlby were raided by police on Tuesday.',
  'Operation Kite began on 9 March 2021.',
  'Eight people were arrested on suspicion of modern slavery, and two remain in custody.',
  'Seven people were arrested.',
  'A 34-year-old man and two women, aged 19 and in her 40s, were arrested in Hartwell.',
  'Nine Bulgarian and Latvian women were taken to a reception centre.',
  'Eleven women were found.',
  'A closure order for three months was granted on 4 March.',
  'A hearing for closure orders on four premises will be held on 4 March.',
  'Northmoor Police, supported by the British Red Cross and HMRC, led the operation.',
  'The National Crime Agency led it.',
  'Officers seized £4,000 and 12 mobile phones.',
  'Nobody was arrested.',
]
const PROPOSED = fc
  .array(fc.constantFrom(...PHRASES), { maxLength: 8 })
  .map((parts) => parts.join(' '))
  .map((text) => proposals(read(text), text))
const several = fc.array(PROPOSED, { minLength: 1, maxLength: 4 })

const toldIn = (proposed: readonly Proposal[], textId: string): readonly GatheredFact[] =>
  proposed.map(({ key, kind, value }) => ({ id: `${textId}${key}`, textId, kind, value }) as GatheredFact)
const factsOf = (texts: readonly (readonly Proposal[])[]) => texts.map((one, at) => toldIn(one, `text ${at}`))

test('every fact is in exactly one cluster', () => {
  fc.assert(
    fc.property(several, (texts) => {
      const facts = factsOf(texts).flat()
      const gathered = gatherFacts(facts).flatMap(({ sayings }) => sayings.flatMap((saying) => saying.facts))
      assert.deepEqual(gathered.map(({ id }) => id).toSorted(), facts.map(({ id }) => id).toSorted())
    }),
    { numRuns: 100 },
  )
})

test('the order of the texts and of their facts does not change the clusters', () => {
  fc.assert(
    fc.property(several, fc.nat(), (texts, turn) => {
      const facts = factsOf(texts).flat()
      const at = facts.length === 0 ? 0 : turn % facts.length
      const turned = [...facts.slice(at), ...facts.slice(0, at)].toReversed()
      assert.deepEqual(gatherFacts(turned), gatherFacts(facts))
    }),
    { numRuns: 100 },
  )
})

test('a text beside itself gives only same facts', () => {
  fc.assert(
    fc.property(PROPOSED, (one) => {
      for (const { how, sayings } of gatherFacts([...toldIn(one, 'one'), ...toldIn(one, 'other')])) {
        assert.equal(how, 'same')
        assert.equal(sayings[0]?.facts.length, 2)
      }
    }),
    { numRuns: 100 },
  )
})

test('a text alone gives only facts that stand alone', () => {
  fc.assert(
    fc.property(PROPOSED, (one) => {
      assert.ok(gatherFacts(toldIn(one, 'one')).every(({ how }) => how === 'alone'))
    }),
    { numRuns: 50 },
  )
})
