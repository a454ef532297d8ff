import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '../calendar/bank-holidays.rule.ts'
import { workingCalendar } from '../calendar/working-days.ts'
import { momentOf } from '../clocks/deadline.ts'
import { lawOf } from '../law/law.ts'
import { clocksOf } from './clocks.ts'
import type { Standing } from './closure.ts'

const law = lawOf(workingCalendar(BANK_HOLIDAYS))
const day = (text: string) => Temporal.PlainDate.from(text)

const route = 'anti-social-behaviour-2014'
const ORDER: Standing = { route, state: 'order', madeOn: day('2026-11-23') }
const ENDING: Standing = { ...ORDER, endsOn: day('2027-02-22') }
const to = (on: string, until: string) => ({ on: day(on), to: day(until) })

/** Each clock as its rule, its day or the reason why there is none, and the forecast day from which it runs. */
const saidOf = (closure: Standing): readonly string[] =>
  clocksOf(closure, law).map(({ rule, outcome, startsOn }) => {
    const due = outcome.ok ? momentOf(outcome.value.due).toString() : outcome.refusal.code
    return `${rule.id} ${due}${startsOn === undefined ? '' : ` from ${startsOn.toString()}`}`
  })

const CASES: readonly (readonly [name: string, closure: Standing, clocks: readonly string[]])[] = [
  [
    'an order that states no end starts no clock from the longest time that the law allows',
    ORDER,
    ['asb-closure-order 2027-02-23', 'asb-closure-appeal-21d 2026-12-13'],
  ],
  [
    'an order that states its end starts costs and compensation on that day',
    ENDING,
    [
      'asb-closure-order 2027-02-22',
      'asb-closure-appeal-21d 2026-12-13',
      'asb-closure-costs-3m 2027-05-21 from 2027-02-22',
      'asb-closure-compensation-3m 2027-05-21 from 2027-02-22',
    ],
  ],
  [
    'under the 2003 Act as well',
    { ...ENDING, route: 'sexual-offences-2003' },
    [
      'soa-closure-order-3m 2027-02-22',
      'soa-closure-appeal-21d 2026-12-13',
      'soa-closure-costs-3m 2027-05-21 from 2027-02-22',
      'soa-closure-compensation-3m 2027-05-21 from 2027-02-22',
    ],
  ],
  [
    'an order of which only the end is known waits for its day, and its costs do not',
    { ...ENDING, madeOn: undefined },
    [
      'asb-closure-order needs-date',
      'asb-closure-appeal-21d needs-date',
      'asb-closure-costs-3m 2027-05-21 from 2027-02-22',
      'asb-closure-compensation-3m 2027-05-21 from 2027-02-22',
    ],
  ],
  [
    'an extended order ends with its extension, which can be appealed as well, and its costs begin then',
    { ...ENDING, extensions: [to('2027-02-10', '2027-05-22')] },
    [
      'asb-closure-order 2027-05-22',
      'asb-closure-appeal-21d 2026-12-13',
      'asb-closure-appeal-21d 2027-03-02',
      'asb-closure-costs-3m 2027-08-21 from 2027-05-22',
      'asb-closure-compensation-3m 2027-08-21 from 2027-05-22',
    ],
  ],
  [
    'two extensions of a short order each add to the one before',
    {
      ...ORDER,
      endsOn: day('2026-12-23'),
      extensions: [to('2026-12-20', '2027-03-23'), to('2027-03-20', '2027-05-23')],
    },
    [
      'asb-closure-order 2027-05-23',
      'asb-closure-appeal-21d 2026-12-13',
      'asb-closure-appeal-21d 2027-01-09',
      'asb-closure-appeal-21d 2027-04-09',
      'asb-closure-costs-3m 2027-08-22 from 2027-05-23',
      'asb-closure-compensation-3m 2027-08-22 from 2027-05-23',
    ],
  ],
  [
    'a discharge starts costs and compensation on its own day, whatever end was stated',
    { ...ENDING, state: 'discharged', endedOn: day('2027-01-12') },
    ['asb-closure-costs-3m 2027-04-11', 'asb-closure-compensation-3m 2027-04-11'],
  ],
]

for (const [name, closure, clocks] of CASES) test(name, () => assert.deepEqual(saidOf(closure), clocks))
