import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { StepName } from '#domain/closure/steps/steps.ts'
import { asWritten } from '#tests/support/as-written.ts'
import { ASB, SOA } from '#tests/support/closure-steps.ts'
import { readAnswers } from './answers.ts'
import { parseStep } from './parse-step.ts'

const parse = (name: StepName, body: Readonly<Record<string, string>>, route = ASB) =>
  parseStep(name, route, readAnswers(name, route, body))

const date = (field: string, text: string): Record<string, string> => {
  const [on = '', time] = text.split(' ')
  const [year = '', month = '', day = ''] = on.split('-')
  const boxes = { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year }
  return time === undefined ? boxes : { ...boxes, [`${field}-time`]: time }
}

const TWELFTH = date('appliedOn', '2019-12-12')
const COSTS = { ...TWELFTH, by: 'Fenmarsh Council', fromWhom: 'The owner', amount: '10', forWhat: 'Boards' }
const CONTINUED = { ...date('decidedAt', '2019-12-12 11:00'), hours: '48' }
const SLOT = { court: 'Example Magistrates’ Court', ...date('hearing', '2019-12-27 10am') }
const EVIDENCE = { shows: 'nuisance', what: 'Cars all night', source: 'A neighbour' }

/** One answer of each type of field, and what it is read as. */
const READ: readonly (readonly [
  what: string,
  step: StepName,
  body: Readonly<Record<string, string>>,
  field: string,
  value: unknown,
])[] = [
  ['a line', 'slot', SLOT, 'court', 'Example Magistrates’ Court'],
  ['a line with room around it', 'slot', { ...SLOT, court: '  Court 2 ' }, 'court', 'Court 2'],
  ['a line that was pasted from two', 'slot', { ...SLOT, court: 'Court 2,\r\nFenmarsh' }, 'court', 'Court 2, Fenmarsh'],
  ['a text of two lines', 'evidence', { ...EVIDENCE, what: 'Cars\nall night' }, 'what', 'Cars\nall night'],
  ['a text', 'evidence', EVIDENCE, 'what', 'Cars all night'],
  ['a choice', 'evidence', EVIDENCE, 'shows', 'nuisance'],
  ['a day', 'costs-applied', COSTS, 'appliedOn', '2019-12-12'],
  ['a day that is not known', 'evidence', EVIDENCE, 'happenedOn', undefined],
  ['a line that is not known', 'evidence', EVIDENCE, 'exhibit', undefined],
  ['a moment', 'continued', CONTINUED, 'decidedAt', '2019-12-12T11:00:00+00:00[Europe/London]'],
  [
    'a moment in summer',
    'continued',
    { ...CONTINUED, ...date('decidedAt', '2020-07-01 2.30pm') },
    'decidedAt',
    '2020-07-01T14:30:00+01:00[Europe/London]',
  ],
  [
    'the second of two hours that are called alike',
    'continued',
    { ...CONTINUED, ...date('decidedAt', '2020-10-25 1:30'), 'decidedAt-time': '1:30 GMT' },
    'decidedAt',
    '2020-10-25T01:30:00+00:00[Europe/London]',
  ],
  ['a hearing at its hour', 'slot', SLOT, 'hearing', '2019-12-27T10:00:00+00:00[Europe/London]'],
  [
    'a hearing on its day',
    'slot',
    { ...SLOT, ...date('hearing', '2019-12-27'), 'hearing-time': '' },
    'hearing',
    '2019-12-27',
  ],
  ['hours', 'continued', CONTINUED, 'hours', 48],
  ['pounds', 'costs-applied', COSTS, 'amount', '10.00'],
  ['pounds and pence', 'costs-applied', { ...COSTS, amount: '£1,250.50' }, 'amount', '1250.50'],
]

for (const [what, step, body, field, value] of READ) {
  test(`${what} is read`, () => {
    const parsed = parse(step, body)
    assert.ok(parsed.ok, JSON.stringify(parsed))
    assert.deepEqual(asWritten([Reflect.get(parsed.value, field)]), asWritten([value]))
  })
}

const REFUSED: readonly (readonly [
  what: string,
  step: StepName,
  body: Readonly<Record<string, string>>,
  mistakes: readonly string[],
])[] = [
  ['no line', 'slot', { ...SLOT, court: '' }, ['court']],
  ['a line that is too long', 'slot', { ...SLOT, court: 'x'.repeat(201) }, ['court']],
  ['a text that is too long', 'evidence', { ...EVIDENCE, what: 'x'.repeat(4001) }, ['what']],
  ['a choice that is not offered', 'evidence', { ...EVIDENCE, shows: 'exploitation' }, ['shows']],
  ['no choice', 'evidence', { ...EVIDENCE, shows: '' }, ['shows']],
  ['a day that does not exist', 'costs-applied', { ...COSTS, ...date('appliedOn', '2019-02-30') }, ['appliedOn']],
  ['half a day that need not be known', 'evidence', { ...EVIDENCE, 'happenedOn-day': '3' }, ['happenedOn']],
  ['a moment without its hour', 'continued', { ...CONTINUED, 'decidedAt-time': '' }, ['decidedAt']],
  [
    'an hour that the clocks skip',
    'continued',
    { ...CONTINUED, ...date('decidedAt', '2020-03-29 01:30') },
    ['decidedAt'],
  ],
  ['an hour that comes twice', 'continued', { ...CONTINUED, ...date('decidedAt', '2020-10-25 01:30') }, ['decidedAt']],
  ['a hearing at 25 o’clock', 'slot', { ...SLOT, 'hearing-time': '25:00' }, ['hearing']],
  ['more hours than there are', 'continued', { ...CONTINUED, hours: '49' }, ['hours']],
  ['no hours', 'continued', { ...CONTINUED, hours: '0' }, ['hours']],
  ['hours in words', 'continued', { ...CONTINUED, hours: 'two days' }, ['hours']],
  ['an amount in words', 'costs-applied', { ...COSTS, amount: 'about ten' }, ['amount']],
  ['an amount with one digit of pence', 'costs-applied', { ...COSTS, amount: '10.5' }, ['amount']],
  ['no amount', 'costs-applied', { ...COSTS, amount: '' }, ['amount']],
  ['everything left out', 'slot', {}, ['court', 'hearing']],
]

for (const [what, step, body, mistakes] of REFUSED) {
  test(`${what} is refused`, () => {
    const parsed = parse(step, body)
    assert.ok(!parsed.ok)
    assert.deepEqual(
      parsed.refusal.map(({ field }) => field),
      mistakes,
    )
  })
}

test('each Act is asked for what it knows', () => {
  const issued = {
    by: 'Robin Marsh',
    role: 'superintendent',
    ...date('issuedAt', '2019-12-10 08:00'),
    why: 'It goes on',
  }
  const mistakesUnder = (route: typeof ASB) => {
    const parsed = parse('issued', issued, route)
    return parsed.ok ? [] : parsed.refusal.map(({ field }) => field)
  }
  assert.deepEqual(mistakesUnder(ASB), ['noticeHours', 'advice'])
  assert.deepEqual(mistakesUnder(SOA), ['given'])
})

const errorsOf = (area: string): Readonly<Record<string, unknown>> =>
  (
    JSON.parse(readFileSync(new URL(`../../../../locales/en/${area}.json`, import.meta.url), 'utf8')) as {
      errors: never
    }
  ).errors

const keysOf = (words: unknown, path = ''): readonly string[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([name, inner]) => keysOf(inner, `${path}.${name}`))
    : [path]

test('every mistake that a form can find has a sentence for a question', () => {
  const [common, closures] = [errorsOf('common'), errorsOf('closures')]
  for (const kind of ['text', 'number', 'date', 'time', 'dateTime']) {
    const wanted = keysOf(common[kind]).filter((key) => key !== '.name')
    assert.deepEqual(keysOf(closures[kind]), wanted, kind)
  }
})
