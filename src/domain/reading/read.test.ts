import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read } from './read.ts'

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')

test('a report of closures is read with its people, premises, orders and what it leaves open', () => {
  const { facts, open } = read(fixture('harbour-street-closures'))
  assert.equal(facts.published, '2021-03-12')
  assert.equal(facts.lead_agency, null)
  assert.deepEqual(facts.action_dates, ['2021-03-09'])
  assert.deepEqual(facts.places, ['Marlby'])
  assert.deepEqual(
    facts.premises.map(({ kind, count }) => [kind, count]),
    [
      ['brothel', 4],
      ['property', 1],
    ],
  )
  assert.deepEqual(facts.arrests, {
    count: 7,
    people: [{ count: 7, sex: null, age: null, offences: [], status: 'released under investigation' }],
  })
  assert.deepEqual(facts.victims.groups, [
    {
      count: 9,
      sex: 'female',
      nationalities: ['Bulgarian', 'Latvian'],
      age_group: 'adult',
      support: ['offered safeguarding support'],
    },
    { count: 1, sex: null, nationalities: [], age_group: 'child', support: ['taken into council care'] },
  ])
  assert.deepEqual(facts.closure, [
    { count: 4, kind: 'closure order', duration: 'three months', status: 'granted', date: null },
    { count: 1, kind: 'closure order', duration: null, status: 'pending', date: '2021-03-12' },
  ])
  assert.deepEqual(facts.agencies, [
    'Marlby Council',
    'Larkspur',
    'National Crime Agency',
    'Northmoor Special Operations Unit (NSOU)',
  ])
  assert.deepEqual(
    facts.contacts.map(({ value }) => value),
    ['101', 'police.example.org/report', '08000 121 700', '01632 960303'],
  )
  assert.deepEqual(
    facts.quotes.map(({ speaker, role }) => [speaker, role]),
    [['Corin Haldane', 'Inspector']],
  )
  assert.deepEqual(
    open.filter(({ about }) => about.startsWith('/closure')).map(({ code }) => code),
    [
      'closure-order-date-not-stated',
      'closure-premises-address-not-stated',
      'closure-hearing-time-not-stated',
      'closure-premises-address-not-stated',
    ],
  )
})

test('a report of raids in two towns is read through the debris of its page and a misspelling', () => {
  const { facts, certainty, reasons } = read(fixture('two-towns-raid'))
  assert.equal(facts.published, '2019-05-21')
  assert.equal(facts.operation_name, null)
  assert.equal(facts.lead_agency, 'Northmoor Constabulary')
  assert.deepEqual(facts.action_dates, ['2019-05-21'])
  assert.deepEqual(facts.places, ['Hartwell', 'Ashby Vale', 'Marlby'])
  assert.deepEqual(
    facts.premises.map(({ kind, count, place }) => [kind, count, place]),
    [
      ['flat', null, 'Hartwell'],
      ['brothel', 2, 'Ashby Vale and Marlby'],
      ['address', 1, 'Marlby'],
    ],
  )
  assert.equal(facts.arrests.count, 2)
  assert.deepEqual(
    facts.arrests.people.map(({ sex, age, status }) => [sex, age, status]),
    [
      ['male', 34, 'in custody'],
      ['male', 29, 'in custody'],
    ],
  )
  assert.deepEqual(facts.victims.groups, [
    {
      count: 6,
      sex: 'female',
      nationalities: [],
      age_group: 'adult',
      support: [
        'reception centre',
        'specialist support',
        'place of safety',
        'giving practical help and emotional support',
        'first aid',
        'clothing, refreshments',
      ],
    },
  ])
  assert.deepEqual(facts.exploitation_types, ['sexual'])
  assert.equal(facts.indicator_basis, 'advice')
  const misspelt = facts.agencies.indexOf('Department for Work and Pensions')
  assert.equal(certainty[`/agencies/${misspelt}`], 'likely')
  assert.deepEqual(reasons[`/agencies/${misspelt}`], { code: 'corrected-spelling' })
  assert.deepEqual(
    facts.quotes.map(({ speaker }) => speaker),
    ['police spokesman', 'Rhys Ambler', 'Ottilie Brandt'],
  )
})

test('every value says where it stands and how sure it is', () => {
  const text = fixture('harbour-street-closures')
  const { where, certainty } = read(text)
  const [span] = where['/victims/groups/0/count'] ?? []
  assert.ok(span)
  assert.equal(text.slice(...span), '9 Bulgarian and Latvian women')
  assert.equal(certainty['/victims/groups/0/count'], 'sure')
  assert.deepEqual(Object.keys(where), Object.keys(certainty))
})

test('an empty text says nothing and asks for what the record needs', () => {
  const { facts, where, open } = read('')
  assert.deepEqual(facts.arrests, { count: null, people: [] })
  assert.deepEqual(where, {})
  assert.ok(open.some(({ code }) => code === 'action-date-not-stated'))
})
