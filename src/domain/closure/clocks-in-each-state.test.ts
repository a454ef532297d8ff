import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, clockLines, closureIn, day, further, LATER, SOA, step } from '#tests/support/closure-steps.ts'
import { clocksOf } from './clocks.ts'
import type { Closure } from './closure.ts'
import { afterStep, closureOf } from './fold.ts'

const APPLICATION = closureIn('application')
const ADJOURNED = step('adjourned', { adjournedOn: day('2019-12-11'), hearing: at('2019-12-23T10:00') })
const REFUSED = closureIn('refused')
const inspectors = closureOf([
  ...closureIn('preparing').steps,
  step('issued', { role: 'inspector', noticeHours: '24' }),
  step('service'),
])

/** The clocks of a closure that was served on Tuesday 10 December 2019 at 9:00. */
const CASES: readonly (readonly [name: string, closure: Closure, clocks: readonly string[]])[] = [
  ['nothing runs while a closure is prepared', closureIn('preparing'), []],
  [
    'a notice runs, and the hours to the hearing',
    closureIn('notice'),
    ['asb-closure-notice-48h 2019-12-12T09:00', 'asb-closure-application-hearing 2019-12-12T09:00'],
  ],
  [
    'a notice that was not served waits',
    closureOf(closureIn('notice').steps.slice(0, -1)),
    ['asb-closure-notice-48h needs-date', 'asb-closure-application-hearing needs-date'],
  ],
  [
    'under the 2003 Act only the hearing has a clock: the notice lasts until the court decides',
    closureIn('notice', SOA),
    ['soa-closure-hearing-48h 2019-12-12T09:00'],
  ],
  [
    'an inspector’s notice ends in half the time that the court has',
    inspectors,
    ['asb-closure-notice-24h 2019-12-11T09:00', 'asb-closure-application-hearing 2019-12-12T09:00'],
  ],
  [
    'its extension carries it further by the hours that it states',
    further(inspectors, step('notice-extended', { hours: 12 })),
    ['asb-closure-notice-24h 2019-12-11T21:00', 'asb-closure-application-hearing 2019-12-12T09:00'],
  ],
  [
    'by 24 hours at the most',
    further(inspectors, step('notice-extended', { hours: 24 })),
    ['asb-closure-notice-24h 2019-12-12T09:00', 'asb-closure-application-hearing 2019-12-12T09:00'],
  ],
  [
    'a notice whose length nobody has said has no end',
    closureOf([step('began', { state: 'notice', servedAt: at('2019-12-10T09:00') })]),
    ['asb-closure-application-hearing 2019-12-12T09:00'],
  ],
  [
    'an adjournment that continues the notice leaves the fourteen days',
    further(APPLICATION, { ...ADJOURNED, continued: 'continued' }),
    ['asb-closure-adjourn-14d 2019-12-25'],
  ],
  [
    'an adjournment that says nothing of the notice lets it end when it would have ended',
    further(APPLICATION, { ...ADJOURNED, continued: 'not-continued' }),
    ['asb-closure-notice-48h 2019-12-12T09:00', 'asb-closure-adjourn-14d 2019-12-25'],
  ],
  [
    'under the 2003 Act the fourteen days alone',
    further(closureIn('application', SOA), { ...ADJOURNED, continued: 'not-continued' }),
    ['soa-closure-adjourn-14d 2019-12-25'],
  ],
  [
    'a refusal starts the appeal and compensation',
    REFUSED,
    ['asb-closure-appeal-21d 2019-12-31', 'asb-closure-compensation-3m 2020-03-10'],
  ],
  [
    'a refusal with some hours more for the notice',
    further(REFUSED, step('continued', { decidedAt: at('2019-12-11T11:00'), hours: 24 })),
    [
      'asb-closure-temporary-48h 2019-12-12T11:00',
      'asb-closure-appeal-21d 2019-12-31',
      'asb-closure-compensation-3m 2020-03-10',
    ],
  ],
  [
    'Christmas Day counts in those hours',
    further(REFUSED, step('continued', { decidedAt: at('2019-12-24T11:00'), hours: 48 })),
    [
      'asb-closure-temporary-48h 2019-12-26T11:00',
      'asb-closure-appeal-21d 2019-12-31',
      'asb-closure-compensation-3m 2020-03-10',
    ],
  ],
  [
    'an appeal against the refusal that was dismissed starts compensation again',
    further(REFUSED, step('appealed', { against: 'refusal' }), step('appeal-decided')),
    ['asb-closure-appeal-21d 2019-12-31', 'asb-closure-compensation-3m 2020-04-09'],
  ],
  [
    'an order',
    closureIn('order'),
    [
      'asb-closure-order 2020-03-10',
      'asb-closure-appeal-21d 2019-12-31',
      'asb-closure-costs-3m 2020-06-09 from 2020-03-10',
      'asb-closure-compensation-3m 2020-06-09 from 2020-03-10',
    ],
  ],
  [
    'an order under the 2003 Act',
    closureIn('order', SOA),
    [
      'soa-closure-order-3m 2020-03-10',
      'soa-closure-appeal-21d 2019-12-31',
      'soa-closure-costs-3m 2020-06-09 from 2020-03-10',
      'soa-closure-compensation-3m 2020-06-09 from 2020-03-10',
    ],
  ],
  [
    'a cancellation starts compensation and nothing else',
    closureIn('cancelled'),
    ['asb-closure-compensation-3m 2020-03-09'],
  ],
  [
    'a discharge',
    closureIn('discharged'),
    ['asb-closure-costs-3m 2020-04-26', 'asb-closure-compensation-3m 2020-04-26'],
  ],
  [
    'an order that was quashed on appeal ceased that day',
    closureIn('quashed'),
    ['asb-closure-costs-3m 2020-04-09', 'asb-closure-compensation-3m 2020-04-09'],
  ],
  [
    'an extension that was undone on appeal leaves the order to its own end',
    further(
      closureIn('order'),
      step('extension-applied'),
      step('extended'),
      step('appealed', { against: 'extension', appealedOn: day('2020-03-20') }),
      step('appeal-decided', { outcome: 'allowed', decidedOn: day('2020-04-01') }),
    ),
    [
      'asb-closure-order 2020-03-10',
      'asb-closure-appeal-21d 2019-12-31',
      'asb-closure-costs-3m 2020-06-09 from 2020-03-10',
      'asb-closure-compensation-3m 2020-06-09 from 2020-03-10',
    ],
  ],
]

for (const [name, closure, clocks] of CASES) test(name, () => assert.deepEqual(clockLines(closure), clocks))

test('an appeal against a refused extension that is allowed leaves the order, and lets it be extended', () => {
  const allowed = further(
    closureIn('order'),
    step('extension-applied'),
    step('extension-refused'),
    step('appealed', { against: 'refusal', appealedOn: day('2020-03-09') }),
    step('appeal-decided', { outcome: 'allowed', decidedOn: day('2020-03-10') }),
  )
  assert.equal(allowed.state, 'order')
  assert.equal(further(allowed, step('extended', { extendedOn: day('2020-03-10') })).extensions?.length, 1)
})

const endsAt = (closure: Closure) => clocksOf(closure, LATER.law)[0]?.endsAt?.toString()

test('an order that states a time ends at it, and its extension at its own', () => {
  const made = closureOf([
    { act: 'began', state: 'application', route: 'anti-social-behaviour-2014' },
    step('order', { madeOn: day('2019-12-11'), endsOn: at('2020-03-10T09:00') }),
  ])
  const extended = afterStep(made, { act: 'extended', extendedOn: day('2020-03-09'), extendedTo: day('2020-06-10') })
  assert.equal(endsAt(made), '2020-03-10T09:00:00+00:00[Europe/London]')
  assert.equal(endsAt(extended), undefined)
})
