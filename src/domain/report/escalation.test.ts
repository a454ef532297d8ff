import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Rota, type Turn, whoIsToBeTold } from './escalation.ts'

const RAISED = Temporal.Instant.from('2026-11-22T02:00Z')
const after = (minutes: number, seconds = 0) => RAISED.add({ minutes, seconds })
const turn = (accountId: string, place: Turn['place'], from = -600, until = 3000): Turn => ({
  accountId,
  place,
  from: after(from),
  until: after(until),
})

const ROTA: Rota = {
  turns: [turn('first', 'first'), turn('second', 'second')],
  leads: ['lead', 'other-lead'],
  coordinators: ['coordinator'],
}
const NOBODY_ON_DUTY: Rota = { ...ROTA, turns: [] }
const DUTY = ['first', 'second']
const LEADS = ['lead', 'other-lead']
const ALL = [...DUTY, ...LEADS, 'coordinator']

const told = (rota: Rota, now: Temporal.Instant, acknowledgedAt?: Temporal.Instant) =>
  whoIsToBeTold({ raisedAt: RAISED, acknowledgedAt }, rota, now)

const CASES: readonly (readonly [
  name: string,
  rota: Rota,
  minutes: number,
  step: number,
  people: readonly string[],
])[] = [
  ['at once, the first', ROTA, 0, 0, ['first']],
  ['a minute before a quarter of an hour, still the first alone', ROTA, 14, 0, ['first']],
  ['at a quarter of an hour, the second too', ROTA, 15, 1, DUTY],
  ['a minute after, no further', ROTA, 16, 1, DUTY],
  ['a minute before half an hour', ROTA, 29, 1, DUTY],
  ['at half an hour, those who lead', ROTA, 30, 2, [...DUTY, ...LEADS]],
  ['a minute before the hour', ROTA, 59, 2, [...DUTY, ...LEADS]],
  ['at the hour, coordinators', ROTA, 60, 3, ALL],
  ['a minute before two hours, the same step', ROTA, 119, 3, ALL],
  ['at two hours, everybody again', ROTA, 120, 4, ALL],
  ['after a day, still', ROTA, 24 * 60, 26, ALL],
  ['nobody on duty: those who lead, at once', NOBODY_ON_DUTY, 0, 2, LEADS],
  ['nobody on duty: coordinators after half an hour', NOBODY_ON_DUTY, 29, 2, LEADS],
  ['nobody on duty: coordinators at half an hour', NOBODY_ON_DUTY, 30, 3, [...LEADS, 'coordinator']],
  [
    'no second: those who lead after a quarter',
    { ...ROTA, turns: [turn('first', 'first')] },
    15,
    2,
    ['first', ...LEADS],
  ],
  ['no first: the second at once', { ...ROTA, turns: [turn('second', 'second')] }, 0, 1, ['second']],
  ['nobody but coordinators', { ...NOBODY_ON_DUTY, leads: [] }, 0, 3, ['coordinator']],
  [
    'the first gone before anybody was told, and nobody after: those who lead, without waiting',
    { ...ROTA, turns: [turn('first', 'first', -600, 5)] },
    8,
    2,
    LEADS,
  ],
  ['nobody at all, and no end', { turns: [], leads: [], coordinators: [] }, 600, 13, []],
  [
    'whoever comes on duty meanwhile is told, and whoever went is not told again',
    { ...ROTA, turns: [turn('first', 'first', -600, 10), turn('next', 'first', 10, 600)] },
    10,
    0,
    ['next'],
  ],
  ['somebody who is first and leads is told once', { ...ROTA, leads: ['first'] }, 30, 2, DUTY],
]

for (const [name, rota, minutes, step, people] of CASES)
  test(name, () => assert.deepEqual(told(rota, after(minutes)), { step, people }))

test('a second before a step is before it', () => {
  assert.equal(told(ROTA, after(15).subtract({ nanoseconds: 1 })).step, 0)
  assert.equal(told(ROTA, after(60).subtract({ seconds: 1 })).step, 2)
})

test('a turn has its first minute and not its last', () => {
  const rota = { ...ROTA, turns: [turn('first', 'first', 0, 5)] }
  assert.deepEqual(told(rota, after(0)).people, ['first'])
  assert.deepEqual(told(rota, after(4, 59)).people, ['first'])
  assert.deepEqual(told(rota, after(5)).people, LEADS, 'who is not there any more does not keep others waiting')
})

test('nobody is told of what somebody has, or of what is not raised yet', () => {
  assert.deepEqual(told(ROTA, after(90), after(3)).people, [])
  assert.deepEqual(told(ROTA, after(-1)).people, [])
})

const person = fc.constantFrom('a', 'b', 'c', 'd')
const arbitraryRota: fc.Arbitrary<Rota> = fc.record({
  turns: fc.array(
    fc
      .record({
        who: person,
        second: fc.boolean(),
        from: fc.integer({ min: -90, max: 90 }),
        lasts: fc.integer({ min: 1, max: 180 }),
      })
      .map(({ who, second, from, lasts }) => turn(who, second ? 'second' : 'first', from, from + lasts)),
    { maxLength: 4 },
  ),
  leads: fc.uniqueArray(person),
  coordinators: fc.uniqueArray(person),
})

test('it never goes back, nobody is told twice at a step, and whoever is first on duty always is', () => {
  fc.assert(
    fc.property(arbitraryRota, fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (rota, minutes) => {
      let last = 0
      for (const minute of minutes.toSorted((one, other) => one - other)) {
        const { step, people } = told(rota, after(minute))
        assert.ok(step >= last)
        assert.equal(new Set(people).size, people.length)
        for (const { accountId, place, from, until } of rota.turns) {
          const isOn =
            Temporal.Instant.compare(from, after(minute)) <= 0 && Temporal.Instant.compare(until, after(minute)) > 0
          if (place === 'first' && isOn) assert.ok(people.includes(accountId))
        }
        last = step
      }
    }),
  )
})

test('within the hour everybody there is has been told, whoever is on duty', () => {
  fc.assert(
    fc.property(arbitraryRota, (rota) => {
      const { people } = told(rota, after(60))
      for (const one of [...rota.leads, ...rota.coordinators]) assert.ok(people.includes(one))
    }),
  )
})
