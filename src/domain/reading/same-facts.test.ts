import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrested, found, short, texts } from '#tests/support/gathered-facts.ts'
import type { ArrestGroup, Premises } from './facts.ts'
import { type GatheredFact, gatherFacts } from './gather.ts'
import type { ProposedClosure } from './proposals.ts'

const visited = (count: number | null, kind: string, place: string | null = null): Premises => ({ count, kind, place })
const closed = (more: Partial<ProposedClosure> = {}): ProposedClosure => ({
  count: 4,
  kind: 'closure order',
  duration: null,
  status: 'granted',
  hearingOn: null,
  orderedOn: null,
  ...more,
})
const man = (age: number | string | null, more: Partial<ArrestGroup> = {}) => arrested(1, { sex: 'male', age, ...more })

const CASES: readonly (readonly [what: string, facts: readonly GatheredFact[], ...clusters: string[]])[] = [
  [
    'a day of publication of each text',
    texts('published-date', ['2021-03-12'], ['2021-03-14']),
    'alone: 0-0',
    'alone: 1-0',
  ],
  [
    'the name of an operation, however it is written',
    texts('operation-name', ['Operation Kite'], ['KITE'], ['Op Kite (Marlby)']),
    'same: 0-0+1-0+2-0',
  ],
  [
    'two names of one operation',
    texts('operation-name', ['Operation Kite'], ['Operation Heron']),
    'differs: 0-0 | 1-0',
  ],
  [
    'a lead by its full name and for short',
    texts('lead-agency', ['National Crime Agency'], ['the NCA']),
    'same: 0-0+1-0',
  ],
  ['two bodies that both lead', texts('lead-agency', ['Northmoor Police'], ['Eastwick Council']), 'differs: 0-0 | 1-0'],
  [
    'bodies with abbreviations, known and made of their initials',
    texts('agency', ['HM Revenue & Customs', 'Marlby Vale Council'], ['HMRC', 'MVC']),
    'same: 0-0+1-0',
    'same: 0-1+1-1',
  ],
  [
    'an abbreviation that two bodies could have',
    texts('agency', ['Marlby Vale Council', 'Moor Valley Church'], ['MVC']),
    'perhaps: 0-0 | 0-1 | 1-0',
  ],
  ['a body that one text names', texts('agency', ['Home Office'], ['Border Force']), 'alone: 0-0', 'alone: 1-0'],
  ['one day of action', texts('action-date', ['2021-03-09'], ['2021-03-09']), 'same: 0-0+1-0'],
  ['a day with and without its year', texts('action-date', ['--03-09'], ['2021-03-09']), 'same: 0-0+1-0'],
  ['another day', texts('action-date', ['2021-03-09'], ['2021-03-10']), 'differs: 0-0 | 1-0'],
  [
    'a second day that one text tells',
    texts('action-date', ['2021-03-09', '2021-03-10'], ['2021-03-10']),
    'alone: 0-0',
    'same: 0-1+1-0',
  ],
  [
    'two days against a third',
    texts('action-date', ['2021-03-08', '2021-03-09'], ['2021-03-10']),
    'perhaps: 0-0 | 0-1 | 1-0',
  ],
  [
    'places with and without accents and capitals',
    texts('place', ['Marlby', 'Hartwell'], ['MÁRLBY'], ['the Hartwell']),
    'same: 0-0+1-0',
    'same: 0-1+2-0',
  ],
  ['a place and the same in its county', texts('place', ['Marlby'], ['Marlby, Fenshire']), 'same: 0-0+1-0'],
  ['a street and a house in it', texts('place', ['Mill Lane'], ['12 Mill Lane']), 'perhaps: 0-0 | 1-0'],
  ['two houses of a street', texts('place', ['14 Mill Lane'], ['12 Mill Lane']), 'alone: 0-0', 'alone: 1-0'],
  [
    'premises of a kind and number',
    texts('premises', [visited(4, 'brothels')], [visited(4, 'brothel', 'Marlby')]),
    'same: 0-0+1-0',
  ],
  [
    'another number of premises',
    texts('premises', [visited(4, 'brothel')], [visited(5, 'brothel')]),
    'differs: 0-0 | 1-0',
  ],
  [
    'premises without a number',
    texts('premises', [visited(null, 'brothel')], [visited(5, 'brothel')]),
    'same: 0-0+1-0',
  ],
  [
    'premises in two towns',
    texts('premises', [visited(4, 'brothel', 'Marlby')], [visited(4, 'brothel', 'Eastwick')]),
    'alone: 0-0',
    'alone: 1-0',
  ],
  [
    'premises and as many addresses',
    texts('premises', [visited(4, 'brothel')], [visited(4, 'addresses')]),
    'perhaps: 0-0 | 1-0',
  ],
  [
    'premises and another number of addresses',
    texts('premises', [visited(4, 'brothel')], [visited(9, 'addresses')]),
    'alone: 0-0',
    'alone: 1-0',
  ],
  ['two figures of warrants', texts('warrants', [4], [5], [4]), 'differs: 0-0+2-0 | 1-0'],
  [
    'a figure of arrests and the same with more',
    texts('arrests', [arrested(8)], [arrested(8, { age: '20-50' })]),
    'same: 0-0+1-0',
  ],
  ['two figures of arrests', texts('arrests', [arrested(8)], [arrested(7)]), 'differs: 0-0 | 1-0'],
  ['nobody and somebody arrested', texts('arrests', [arrested(0)], [man(32)]), 'differs: 0-0 | 1-0'],
  [
    'another status',
    texts('arrests', [arrested(8, { status: 'released on bail' })], [arrested(8, { status: 'charged' })]),
    'differs: 0-0 | 1-0',
  ],
  [
    'the same people, one by one',
    texts('arrests', [man(32), man(41)], [man(41), man(32)]),
    'same: 0-0+1-1',
    'same: 0-1+1-0',
  ],
  [
    'an age within a range',
    texts('arrests', [man('30s'), man('20-29')], [man(32), man('20s')]),
    'same: 0-0+1-0',
    'same: 0-1+1-1',
  ],
  [
    'one of two, and it is not said which',
    texts('arrests', [man(32), man(41)], [man(null)]),
    'perhaps: 0-0 | 0-1 | 1-0',
  ],
  [
    'one who is left over',
    texts('arrests', [man(32), man(41)], [man(32), man(null)]),
    'same: 0-0+1-0',
    'same: 0-1+1-1',
  ],
  ['another age', texts('arrests', [man(32)], [man(41)]), 'perhaps: 0-0 | 1-0'],
  [
    'a total and its parts',
    texts('arrests', [arrested(8)], [arrested(5, { sex: 'male' }), arrested(3, { sex: 'female' })]),
    'perhaps: 0-0 | 1-0 | 1-1',
  ],
  [
    'a total that one part alone would be',
    texts('arrests', [arrested(8)], [arrested(8, { sex: 'male' }), arrested(3, { sex: 'female' })]),
    'perhaps: 0-0 | 1-0 | 1-1',
  ],
  [
    'other offences',
    texts('arrests', [arrested(2, { offences: ['modern slavery'] })], [arrested(2, { offences: ['drug supply'] })]),
    'differs: 0-0 | 1-0',
  ],
  [
    'people of quite another kind',
    texts('arrests', [man(32, { status: 'charged' })], [arrested(3, { sex: 'female', status: 'bailed' })]),
    'alone: 0-0',
    'alone: 1-0',
  ],
  [
    'people found, and more said of them',
    texts('people-found', [found(9)], [found(9, { sex: 'female', nationalities: ['Latvian'] })]),
    'same: 0-0+1-0',
  ],
  [
    'two figures of people found',
    texts('people-found', [found(9, { sex: 'female' })], [found(11, { sex: 'female' })]),
    'differs: 0-0 | 1-0',
  ],
  [
    'women and children',
    texts('people-found', [found(9, { sex: 'female', age_group: 'adult' })], [found(2, { age_group: 'child' })]),
    'alone: 0-0',
    'alone: 1-0',
  ],
  [
    'help that each text tells a part of',
    texts('people-found', [found(9, { support: ['reception centre'] })], [found(9, { support: ['medical care'] })]),
    'same: 0-0+1-0',
  ],
  [
    'a closure that was pending and is granted',
    texts('closure', [closed({ status: 'pending' })], [closed({ orderedOn: '2021-03-12' })]),
    'differs: 0-0 | 1-0',
  ],
  [
    'another duration',
    texts('closure', [closed({ duration: 'three months' })], [closed({ duration: 'six months' })]),
    'differs: 0-0 | 1-0',
  ],
  ['another number closed', texts('closure', [closed()], [closed({ count: 3 })]), 'differs: 0-0 | 1-0'],
  [
    'a closure with and without its duration',
    texts('closure', [closed()], [closed({ duration: 'three months' })]),
    'same: 0-0+1-0',
  ],
  ['a notice and an order', texts('closure', [closed({ kind: 'closure notice' })], [closed()]), 'perhaps: 0-0 | 1-0'],
  [
    'what was seized, with and without its amount',
    texts('seized', ['cash', 'mobile phones'], ['£4,000 in cash', '12 mobile phones']),
    'same: 0-0+1-0',
    'same: 0-1+1-1',
  ],
  ['another amount', texts('seized', ['£5,000 in cash'], ['£4,000 in cash']), 'differs: 0-0 | 1-0'],
  [
    'sectors and signs in any spelling',
    texts('sector', ['nail bars', 'car wash'], ['Nail Bars']),
    'same: 0-0+1-0',
    'alone: 0-1',
  ],
  [
    'a number with and without its spaces',
    texts(
      'contact',
      [{ kind: 'phone', value: '01632 960 123', for: null }],
      [{ kind: 'phone', value: '+44 1632 960123', for: 'Witnesses' }],
    ),
    'same: 0-0+1-0',
  ],
  [
    'a number for two purposes',
    texts(
      'contact',
      [{ kind: 'phone', value: '01632 960 123', for: 'Press' }],
      [{ kind: 'phone', value: '01632960123', for: 'Witnesses' }],
    ),
    'differs: 0-0 | 1-0',
  ],
  [
    'words, and a part of them',
    texts(
      'statement',
      [{ speaker: 'Corin Haldane', role: null, words: 'Victims often get no pay.' }],
      [{ speaker: 'Corin Haldane', role: 'Detective Inspector', words: 'often get no pay' }],
    ),
    'same: 0-0+1-0',
  ],
  [
    'other words of one speaker',
    texts(
      'statement',
      [{ speaker: 'Corin Haldane', role: null, words: 'Call us.' }],
      [{ speaker: 'Corin Haldane', role: null, words: 'Tell us.' }],
    ),
    'alone: 0-0',
    'alone: 1-0',
  ],
  [
    'words given to two speakers',
    texts(
      'statement',
      [{ speaker: 'Corin Haldane', role: null, words: 'Call us.' }],
      [{ speaker: 'Ilse Brandreth', role: null, words: 'Call us.' }],
    ),
    'differs: 0-0 | 1-0',
  ],
]

for (const [what, facts, ...clusters] of CASES) {
  test(`side by side: ${what}`, () => assert.deepEqual(gatherFacts(facts).map(short), clusters))
}
