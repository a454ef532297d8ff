import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OpenQuestion } from '#domain/reading/facts.ts'
import type { DraftFact } from './draft-store.ts'
import { stillOpen } from './questions.ts'

const fact = (given: Partial<DraftFact>): DraftFact =>
  ({
    id: 'one',
    key: '/x/0',
    proposed: given.value,
    spans: [],
    certainty: 'sure',
    reason: null,
    decision: 'proposed',
    decidedBy: null,
    ...given,
  }) as DraftFact

const order = {
  count: 4,
  kind: 'closure order',
  duration: null,
  status: 'granted',
  hearingOn: null,
  orderedOn: null,
} as const
const closure = fact({ kind: 'closure', key: '/closure/0', value: order })
const whichDay: OpenQuestion = { about: '/closure/0/date', code: 'closure-order-date-not-stated' }
const whichName: OpenQuestion = { about: '/operation_name', code: 'operation-name-not-stated' }

const CASES: readonly (readonly [
  what: string,
  questions: readonly OpenQuestion[],
  facts: readonly DraftFact[],
  open: number,
])[] = [
  ['the day of an order that nobody stated', [whichDay], [closure], 1],
  [
    'the day of an order that a person gave',
    [whichDay],
    [fact({ kind: 'closure', key: '/closure/0', value: { ...order, orderedOn: '2019-12-12' } })],
    0,
  ],
  [
    'the day of an order that was refused',
    [whichDay],
    [fact({ kind: 'closure', key: '/closure/0', value: order, decision: 'refused' })],
    0,
  ],
  ['the day of another order', [whichDay], [fact({ kind: 'closure', key: '/closure/1', value: order })], 0],
  ['a name that nobody stated', [whichName], [], 1],
  ['a name that a person gave', [whichName], [fact({ kind: 'operation-name', value: 'Heron' })], 0],
  [
    'a name of which only a refused reading stands',
    [whichName],
    [fact({ kind: 'operation-name', value: 'Heron', decision: 'refused' })],
    1,
  ],
  [
    'a year that nobody stated',
    [{ about: '/action_dates', code: 'action-year-not-stated' }],
    [fact({ kind: 'action-date', key: '/action_dates_partial/0', value: '--10-04' })],
    1,
  ],
  ['the same question twice', [whichDay, whichDay], [closure], 1],
  ['what only the record can hold', [{ about: '/premises', code: 'premises-address-not-stated' }], [], 1],
  ['a question of which nothing is known here', [{ about: '/x', code: 'unheard-of' }], [], 0],
]

for (const [what, questions, facts, open] of CASES) {
  test(`${what} is ${open === 0 ? 'no longer' : 'still'} asked about`, () =>
    assert.equal(stillOpen(questions, facts).length, open))
}
