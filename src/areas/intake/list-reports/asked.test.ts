import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { REPORT_STATES } from '#domain/report/acts.ts'
import { KNOWN_AS } from '#domain/report/questions.ts'
import { newId } from '#platform/db/ids.ts'
import { CHANNELS } from '#platform/reports/receive.ts'
import { AGES, type Asked, addressOf, EVERYTHING, RISKS_ASKED, readAsked, SORTS, STATES_ASKED } from './asked.ts'

const queryOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address, 'https://daybreak.example.org').searchParams)

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values)

const after = fc
  .record({
    at: fc.constantFrom('2026-11-22T04:10:00Z', '9999-12-31T00:00:00Z', '2026-11-22T04:10:00.123456Z'),
    id: fc.constant(newId()),
    rank: fc.constantFrom(0, 1, 2),
  })
  .map((cursor) => ({ ...cursor }))

const asked: fc.Arbitrary<Asked> = fc.record({
  owner: fc.constantFrom('anybody', 'mine', 'nobody', newId()),
  state: fc.constantFrom(...STATES_ASKED),
  language: maybe(['ro', 'ar', 'pt-BR']),
  channel: maybe(CHANNELS),
  risk: maybe(RISKS_ASKED),
  urgent: fc.boolean(),
  overdue: fc.boolean(),
  unanswered: fc.boolean(),
  age: maybe(AGES),
  knownAs: maybe(KNOWN_AS),
  from: maybe(['2026-01-31']),
  to: maybe(['2026-11-22']),
  sort: fc.constantFrom(...SORTS),
  number: fc.constant(undefined),
  after: fc.option(after, { nil: undefined }),
})

test('whatever the queue is asked for stands in its address, and is asked for by it again', () => {
  fc.assert(fc.property(asked, (given) => assert.deepEqual(readAsked(queryOf(addressOf(given))), { ...given })))
})

test('an address may hold anything, and asks for something then too', () => {
  const names = fc.constantFrom(
    'owner',
    'state',
    'language',
    'channel',
    'risk',
    'age',
    'knownAs',
    'from',
    'to',
    'sort',
    'after',
    'number',
    'x',
  )
  fc.assert(
    fc.property(fc.dictionary(names, fc.string()), (query) => {
      const read = readAsked(query)
      assert.deepEqual(readAsked(queryOf(addressOf(read))), read)
    }),
  )
})

for (const text of ['1042', ' 1042 ', 'Report 1042', '#1042', 'report1042'])
  test(`“${text}” finds report 1042 in whatever state it is`, () => {
    assert.deepEqual(readAsked({ number: text, state: 'closed', owner: 'mine' }), {
      ...EVERYTHING,
      state: 'any',
      number: 1042,
    })
  })

test('the plainest address asks for everything that waits', () => {
  assert.deepEqual(readAsked({}), EVERYTHING)
  assert.equal(addressOf(EVERYTHING), '/reports')
  assert.ok(REPORT_STATES.length < STATES_ASKED.length)
})
