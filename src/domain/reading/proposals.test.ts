import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Proposal, proposals } from './proposals.ts'
import { read } from './read.ts'

const propose = (text: string): readonly Proposal[] => proposals(read(text), text)
const of = (text: string, kind: Proposal['kind']) => propose(text).filter((proposal) => proposal.kind === kind)

test('people arrested who share their outcome are one group', () => {
  const found = of('Eight people arrested in Marlby have been released under investigation.', 'arrests')
  assert.deepEqual(
    found.map(({ key, value }) => ({ key, value })),
    [
      {
        key: '/arrests/people/0',
        value: { count: 8, sex: null, age: null, offences: [], status: 'released under investigation' },
      },
    ],
  )
})

test('nobody arrested is proposed as a total of none', () => {
  const [none] = of('Police raided a farm in Marlby. No one has been arrested.', 'arrests')
  assert.deepEqual(none?.value, { count: 0, sex: null, age: null, offences: [], status: null })
  assert.deepEqual(none?.quotes, ['No one has been arrested'])
})

test('a child in the care of the council is a group of people found', () => {
  const [child] = of('A child is in the care of the council.', 'people-found')
  assert.deepEqual(child?.value, {
    count: 1,
    sex: null,
    nationalities: [],
    age_group: 'child',
    support: ['care of the local authority'],
  })
})

test('a closure that is only applied for has a hearing and no day of an order', () => {
  const text =
    'date 2021-03-12 An application for a closure order on a flat in Marlby is due to be heard today (Friday).'
  const [closure] = of(text, 'closure')
  assert.deepEqual(closure?.value, {
    count: 1,
    kind: 'closure order',
    duration: null,
    status: 'pending',
    hearingOn: '2021-03-12',
    orderedOn: null,
  })
})

test('a proposal carries the clause it came from and its least certain part', () => {
  const text =
    '2021-03-12\n\nThe town was quiet. Police raided three nail bars in Marlby on Tuesday; nobody complained.'
  const [day] = of(text, 'action-date')
  assert.equal(day?.value, '2021-03-09')
  assert.deepEqual(day?.quotes, ['Police raided three nail bars in Marlby on Tuesday'])
  assert.equal(day?.certainty, 'likely')
  assert.deepEqual(day?.reason, { code: 'relative-day', values: { words: 'Tuesday', published: '2021-03-12' } })
})

test('where the headline and the text count otherwise, the group is in doubt with both figures', () => {
  const [group] = of('Eight arrested in Marlby raids\n\nSeven men were arrested in Marlby.', 'arrests')
  assert.equal(group?.certainty, 'unsure')
  assert.deepEqual(group?.reason, { code: 'two-figures', values: { headline: 8, text: 7 } })
})

const REASONS: readonly (readonly [text: string, kind: Proposal['kind'], reason: object])[] = [
  ['Police raided a flat in Marlby on 10 March.', 'action-date', { words: '10 March', published: '2021-03-12' }],
  ['Police raided a flat in Marlby on Monday 9 March 2021.', 'action-date', { weekday: 'Monday', day: '2021-03-09' }],
  ['At least nine women were found at a brothel in Marlby.', 'people-found', { count: 9 }],
]

for (const [text, kind, values] of REASONS) {
  test(`the reason says of what it speaks: ${text}`, () => {
    const [fact] = of(`2021-03-12\n\n${text}`, kind)
    assert.deepEqual(fact?.reason?.values, values)
  })
}

test('proposals stand in the order of the draft page, the lead apart from the other bodies', () => {
  const text =
    '2021-03-12\n\nNorthmoor Police led the operation in Marlby with support from HMRC. Two men were arrested.'
  assert.deepEqual(
    propose(text).map(({ kind }) => kind),
    ['published-date', 'lead-agency', 'agency', 'place', 'arrests'],
  )
})

test('a sign that the text only tells the public to look for is not sure, and says that it is advice', () => {
  const text =
    'Workers had no passport. Signs to look out for include cramped conditions and people who have no passport.'
  assert.deepEqual(
    of(text, 'indicator').map(({ value, certainty, reason }) => ({ value, certainty, reason: reason?.code })),
    [
      { value: 'no passport', certainty: 'sure', reason: undefined },
      { value: 'cramped conditions', certainty: 'likely', reason: 'general-advice' },
    ],
  )
})

const reasonToLead = (text: string) => of(text, 'lead-agency')[0]?.reason?.code

test('what leads because it is named first is called a police force only where it is one', () => {
  assert.equal(reasonToLead('Gangmasters and Labour Abuse Authority. Two men were arrested.'), 'first-body-named')
  assert.equal(reasonToLead('Marlby Police. Two men were arrested.'), 'first-force-named')
})

test('signs in a list under words of advice are advice, and what is told after the list is not', () => {
  const text =
    'Police raided a farm in Marlby.\n\nSigns to look out for include:\n\n- no passport\n- language barriers\n\nThe men slept in cramped conditions.'
  assert.deepEqual(
    of(text, 'indicator').map(({ value, reason }) => [value, reason?.code]),
    [
      ['no passport', 'general-advice'],
      ['language barriers', 'general-advice'],
      ['cramped conditions', undefined],
    ],
  )
})
