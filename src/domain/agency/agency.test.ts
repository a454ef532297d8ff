import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Agency, type AgencyRefusal, checkAgency, hasEndedBefore, successorsOf } from './agency.ts'

const on = (text: string | null): Temporal.PlainDate | null => (text === null ? null : Temporal.PlainDate.from(text))

const agency = (
  given: Partial<Omit<Agency, 'activeFrom' | 'activeUntil'>> & { from?: string; until?: string },
): Agency => ({
  id: given.id ?? 'inspectors',
  name: given.name ?? 'Inspectors of Work',
  kind: given.kind ?? 'labour-inspectorate',
  firstResponder: given.firstResponder ?? true,
  activeFrom: on(given.from ?? null),
  activeUntil: on(given.until ?? null),
  continuedById: given.continuedById ?? null,
})

const successor = agency({ id: 'successor', name: 'Fair Work Office', from: '2026-04-01' })

const CASES: readonly (readonly [string, Agency, readonly Agency[], AgencyRefusal | undefined])[] = [
  ['an agency of which no day is known may stand', agency({}), [], undefined],
  ['an agency of a single day may stand', agency({ from: '2020-01-01', until: '2020-01-01' }), [], undefined],
  [
    'an agency cannot end before it starts',
    agency({ from: '2020-01-02', until: '2020-01-01' }),
    [],
    'ends-before-it-starts',
  ],
  [
    'two agencies of one time cannot share a name',
    agency({}),
    [agency({ id: 'other', name: 'INSPECTORS of work' })],
    'name-taken',
  ],
  ['an agency may keep its own name', agency({}), [agency({})], undefined],
  [
    'a new agency may take the name of one that ended before',
    agency({ from: '2020-01-02' }),
    [agency({ id: 'other', until: '2020-01-01' })],
    undefined,
  ],
  [
    'a name is taken until the last day of its agency',
    agency({ from: '2020-01-01' }),
    [agency({ id: 'other', until: '2020-01-01' })],
    'name-taken',
  ],
  ['a fire service cannot be a first responder', agency({ kind: 'fire' }), [], 'never-a-first-responder'],
  ['a health body cannot be a first responder', agency({ kind: 'health' }), [], 'never-a-first-responder'],
  ['a health body takes part without being one', agency({ kind: 'health', firstResponder: false }), [], undefined],
  [
    'a renamed body keeps its past',
    agency({ until: '2026-03-31', continuedById: 'successor' }),
    [successor],
    undefined,
  ],
  [
    'a body that goes on is not continued by another',
    agency({ continuedById: 'successor' }),
    [successor],
    'continued-without-an-end',
  ],
  [
    'a body does not continue itself',
    agency({ until: '2026-03-31', continuedById: 'inspectors' }),
    [successor],
    'continued-by-itself',
  ],
  [
    'a body is continued by one that the partnership knows',
    agency({ until: '2026-03-31', continuedById: 'elsewhere' }),
    [successor],
    'continued-by-unknown',
  ],
  [
    'two bodies do not continue each other',
    agency({ until: '2026-03-31', continuedById: 'successor' }),
    [agency({ id: 'successor', name: 'Fair Work Office', until: '2026-04-30', continuedById: 'inspectors' })],
    'continued-in-a-circle',
  ],
  [
    'a body is not continued by one that had ended by then',
    agency({ until: '2026-03-31', continuedById: 'successor' }),
    [agency({ id: 'successor', name: 'Fair Work Office', until: '2026-03-30' })],
    'continued-by-one-that-ended-before',
  ],
]

for (const [name, given, others, refusal] of CASES) {
  test(name, () => {
    const checked = checkAgency(given, others)
    assert.deepEqual(checked.ok ? undefined : checked.refusal, refusal)
  })
}

test('an agency is part of the partnership on its last day and has ended on the next', () => {
  const ended = agency({ until: '2026-03-31' })
  assert.equal(hasEndedBefore(ended, Temporal.PlainDate.from('2026-03-31')), false)
  assert.equal(hasEndedBefore(ended, Temporal.PlainDate.from('2026-04-01')), true)
})

test('those who went on with the work are found in order, also when they go in a circle', () => {
  const first = agency({ id: '1', continuedById: '2' })
  const others = [first, agency({ id: '2', continuedById: '3' }), agency({ id: '3', continuedById: '2' })]
  assert.deepEqual(
    successorsOf(first, others).map(({ id }) => id),
    ['2', '3'],
  )
})
