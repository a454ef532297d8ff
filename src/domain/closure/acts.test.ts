import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asWritten } from '#tests/support/as-written.ts'
import { BANK_HOLIDAYS } from '../calendar/bank-holidays.rule.ts'
import { workingCalendar } from '../calendar/working-days.ts'
import { lawOf } from '../law/law.ts'
import { correctStep, possibleSteps, takeStep } from './acts.ts'
import type { Closure } from './closure.ts'
import { hearingAgainst } from './hearing.ts'
import type { ClosureRefusal, ClosureRefusalCode } from './refusals.ts'
import type { ClosureStep } from './steps/steps.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`)
const known = { now: Temporal.Instant.from('2020-01-15T12:00Z'), law: lawOf(workingCalendar(BANK_HOLIDAYS)) }

const route = 'anti-social-behaviour-2014'
const servedAt = at('2019-12-10T09:00')
const NOTICE: Closure = { route, state: 'notice', noticeHours: 48, servedAt, steps: [] }
const UNSERVED: Closure = { route, state: 'notice', noticeHours: 48, steps: [] }
const APPLICATION: Closure = {
  route,
  state: 'application',
  noticeHours: 48,
  servedAt,
  hearing: at('2019-12-11T14:00'),
  steps: [],
}
const ORDER: Closure = { ...APPLICATION, state: 'order', madeOn: day('2019-12-11'), endsOn: day('2020-03-10') }
const SHORT: Closure = { ...ORDER, endsOn: day('2020-01-01') }
const UNDATED: Closure = { ...APPLICATION, state: 'order' }
const ENDED: Closure = { ...ORDER, state: 'discharged', endedOn: day('2020-01-10') }

const order = (madeOn: string, endsOn?: string): ClosureStep => ({
  act: 'order',
  madeOn: day(madeOn),
  endsOn: endsOn === undefined ? undefined : day(endsOn),
})

const extended = (on: string, to: string): ClosureStep => ({
  act: 'extended',
  extendedOn: day(on),
  extendedTo: day(to),
})

const REFUSED: readonly [name: string, closure: Closure, step: ClosureStep, code: ClosureRefusalCode][] = [
  ['a notice is served once', NOTICE, { act: 'served', servedAt }, 'already-served'],
  [
    'service does not lie ahead',
    UNSERVED,
    { act: 'served', servedAt: at('2020-01-15T12:01') },
    'service-in-the-future',
  ],
  [
    'no notice was served before the Act',
    UNSERVED,
    { act: 'served', servedAt: at('2014-10-19T10:00') },
    'service-before-the-act',
  ],
  [
    'nothing is heard before service',
    NOTICE,
    { act: 'application', hearing: at('2019-12-10T08:59') },
    'hearing-before-service',
  ],
  ['nor on a day before it', NOTICE, { act: 'application', hearing: day('2019-12-09') }, 'hearing-before-service'],
  ['a court orders nothing that nobody applied for', NOTICE, order('2019-12-11'), 'not-applied-for'],
  ['nor refuses it', NOTICE, { act: 'refused', endedOn: day('2019-12-11') }, 'not-applied-for'],
  ['an order does not come before service', APPLICATION, order('2019-12-09'), 'order-before-service'],
  ['an order is not made tomorrow', APPLICATION, order('2020-01-16'), 'order-in-the-future'],
  [
    'an order does not end before it is made',
    APPLICATION,
    order('2019-12-12', '2019-12-11'),
    'order-ends-before-it-is-made',
  ],
  ['an order lasts three months at most', APPLICATION, order('2019-12-12', '2020-03-13'), 'order-longer-than-the-law'],
  ['an order is made once', ORDER, order('2019-12-12'), 'already-ordered'],
  [
    'a notice that became an order is not cancelled',
    ORDER,
    { act: 'cancelled', endedOn: day('2019-12-13') },
    'already-ordered',
  ],
  [
    'what was never ordered is not discharged',
    APPLICATION,
    { act: 'discharged', endedOn: day('2019-12-13') },
    'no-order',
  ],
  [
    'nothing is discharged before it was made',
    ORDER,
    { act: 'discharged', endedOn: day('2019-12-10') },
    'ended-before-the-order',
  ],
  [
    'nothing is cancelled before it was served',
    NOTICE,
    { act: 'cancelled', endedOn: day('2019-12-09') },
    'ended-before-service',
  ],
  ['nothing ends tomorrow', ORDER, { act: 'discharged', endedOn: day('2020-01-16') }, 'ended-in-the-future'],
  ['what has ended takes no further step', ENDED, { act: 'application', hearing: undefined }, 'already-ended'],
  [
    'an order that has run out is not discharged',
    { ...ORDER, endsOn: day('2019-12-31') },
    { act: 'discharged', endedOn: day('2020-01-10') },
    'ended-after-the-order-ran-out',
  ],
  ['what was never ordered is not extended', APPLICATION, extended('2019-12-20', '2020-04-10'), 'no-order-to-extend'],
  ['what has ended is not extended', ENDED, extended('2020-01-10', '2020-04-10'), 'already-ended'],
  ['no order is extended tomorrow', ORDER, extended('2020-01-16', '2020-04-10'), 'extension-in-the-future'],
  ['nor before it is made', ORDER, extended('2019-12-10', '2020-04-10'), 'extension-before-the-order'],
  [
    'an order that has ended is not extended',
    SHORT,
    extended('2020-01-02', '2020-02-01'),
    'extension-after-the-order-ended',
  ],
  [
    'an extension carries an order further',
    ORDER,
    extended('2020-01-10', '2020-03-10'),
    'extension-carries-no-further',
  ],
  [
    'an order with every extension lasts six months at most',
    ORDER,
    extended('2020-01-10', '2020-06-12'),
    'extension-longer-than-the-law',
  ],
  [
    'one extension adds three months at most',
    SHORT,
    extended('2019-12-30', '2020-04-02'),
    'extension-longer-than-the-law',
  ],
  [
    'an extended order is not discharged after its extension',
    { ...SHORT, extensions: [{ on: day('2019-12-30'), to: day('2020-01-05') }] },
    { act: 'discharged', endedOn: day('2020-01-10') },
    'ended-after-the-order-ran-out',
  ],
]

for (const [name, closure, step, code] of REFUSED) {
  test(`${name}: ${code}`, () => {
    const result = takeStep(closure, step, known)
    assert.ok(!result.ok)
    const [refusal] = result.refusal
    assert.equal(refusal?.code, code)
    assert.match(refusal?.citation ?? '', /^Anti-social Behaviour, Crime and Policing Act 2014, (s \d+|in force)/)
  })
}

/** How a step leaves a closure. */
function after(closure: Closure, step: ClosureStep): Closure {
  const taken = takeStep(closure, step, known)
  assert.ok(taken.ok, JSON.stringify(taken))
  return taken.value.after
}

/** Why a step is refused: the first reason. */
function whyNot(closure: Closure, step: ClosureStep): ClosureRefusal {
  const taken = takeStep(closure, step, known)
  assert.ok(!taken.ok)
  const [refusal] = taken.refusal
  assert.ok(refusal !== undefined)
  return refusal
}

test('an order may last to its corresponding date and not a day longer', () => {
  after(APPLICATION, order('2019-12-12', '2020-03-12'))
  assert.equal(whyNot(APPLICATION, order('2019-12-12', '2020-03-13')).limit?.toString(), '2020-03-12')
})

test('an order may be extended to six months from the day on which it was made, and not a day longer', () => {
  const whole = { ...ORDER, endsOn: day('2020-03-11') }
  after(whole, extended('2020-01-10', '2020-06-11'))
  const { field, limit, citation } = whyNot(whole, extended('2020-01-10', '2020-06-12'))
  assert.deepEqual(
    [field, limit?.toString(), citation],
    ['extendedTo', '2020-06-11', 'Anti-social Behaviour, Crime and Policing Act 2014, s 82'],
  )
})

test('an order is extended on its last day, and again before that extension ends', () => {
  const first = after({ ...SHORT, steps: [] }, extended('2020-01-01', '2020-01-14'))
  const second = after(first, extended('2020-01-14', '2020-04-14'))
  assert.equal(second.extensions?.length, 2)
})

test('under the 2003 Act an extension is refused by that Act', () => {
  const { citation } = whyNot({ ...ORDER, route: 'sexual-offences-2003' }, extended('2020-01-10', '2020-06-12'))
  assert.equal(citation, 'Sexual Offences Act 2003, ss 136H-136I')
})

test('what has no day on which it was made is extended all the same: nothing is held against a guess', () => {
  const undated = after(UNDATED, extended('2020-01-10', '2020-04-10'))
  const { extensions, madeOn, endsOn } = after(undated, order('2019-12-11', '2020-03-10'))
  assert.deepEqual(
    asWritten([extensions, madeOn, endsOn]),
    asWritten([[{ on: day('2020-01-10'), to: day('2020-04-10') }], ORDER.madeOn, ORDER.endsOn]),
  )
})

test('a closure goes from notice to application to order to its end, keeping what happened', () => {
  const steps: readonly ClosureStep[] = [
    { act: 'served', servedAt },
    { act: 'application', hearing: day('2019-12-11') },
    order('2019-12-11', '2020-03-10'),
    { act: 'discharged', endedOn: day('2020-01-10') },
  ]
  const { steps: kept, ...standing } = steps.reduce(after, UNSERVED)
  assert.deepEqual(asWritten(kept), asWritten(steps))
  const { state, madeOn, endsOn, endedOn, hearing } = standing
  assert.deepEqual(
    asWritten([state, madeOn, endsOn, endedOn, hearing]),
    asWritten(['discharged', ENDED.madeOn, ENDED.endsOn, ENDED.endedOn, day('2019-12-11')]),
  )
})

test('the date of an order that was not known can be given, once', () => {
  assert.ok(possibleSteps(UNDATED).includes('order'))
  assert.ok(!possibleSteps(after(UNDATED, order('2019-12-11'))).includes('order'))
})

const BEGAN: ClosureStep = { act: 'began', state: 'order', route, madeOn: day('2019-12-11'), endsOn: day('2020-03-10') }
const DISCHARGED: ClosureStep = { act: 'discharged', endedOn: day('2020-01-10') }

test('a correction can take back what nobody knows after all', () => {
  const corrected = correctStep([BEGAN], 0, { act: 'began', state: 'order', route }, known)
  assert.ok(corrected.ok)
  const { state, madeOn } = corrected.value.after
  assert.deepEqual([state, madeOn], ['order', undefined])
})

test('a correction keeps to the law, and to what came after', () => {
  const longer = correctStep([BEGAN], 0, { ...BEGAN, endsOn: day('2020-06-11') }, known)
  assert.ok(!longer.ok)
  assert.equal(longer.refusal[0]?.code, 'order-longer-than-the-law')
  const shorter = correctStep([BEGAN, DISCHARGED], 0, { ...BEGAN, endsOn: day('2020-01-05') }, known)
  assert.ok(!shorter.ok)
  assert.equal(shorter.refusal[0]?.code, 'ended-after-the-order-ran-out')
})

test('what did not happen is struck out, and what was there before stands again', () => {
  const struck = correctStep([BEGAN, DISCHARGED], 1, undefined, known)
  assert.ok(struck.ok)
  const { state, endedOn } = struck.value.after
  assert.deepEqual([state, endedOn], ['order', undefined])
})

const ANYTIME = ['evidence', 'told', 'consulted', 'slot']
const POSSIBLE: readonly [name: string, closure: Closure, acts: readonly string[]][] = [
  ['one that is being prepared', { route, state: 'preparing', steps: [] }, [...ANYTIME, 'issued']],
  [
    'a notice not known to be served',
    UNSERVED,
    [...ANYTIME, 'issued', 'served', 'service', 'notice-extended', 'varied', 'application', 'cancelled', 'breach'],
  ],
  [
    'an application',
    APPLICATION,
    [
      ...ANYTIME,
      'issued',
      'service',
      'notice-extended',
      'varied',
      'application',
      'adjourned',
      'continued',
      'order',
      'refused',
      'cancelled',
      'breach',
    ],
  ],
  [
    'an order',
    ORDER,
    [
      ...ANYTIME,
      'issued',
      'service',
      'extension-applied',
      'extended',
      'extension-refused',
      'discharge-applied',
      'discharged',
      'appealed',
      'breach',
      'access-applied',
      'costs-applied',
      'compensation-claimed',
    ],
  ],
  ['what has ended', ENDED, ['breach', 'costs-applied', 'compensation-claimed']],
  [
    'a notice under the 2003 Act',
    { ...UNSERVED, route: 'sexual-offences-2003' },
    [...ANYTIME, 'issued', 'served', 'service', 'application', 'breach'],
  ],
]
for (const [name, closure, acts] of POSSIBLE) {
  test(`${name} allows what can come next`, () => assert.deepEqual(possibleSteps(closure), acts))
}

test('a hearing is held against the hour, and a day alone does not say enough on the last day', () => {
  const limit = at('2019-12-12T09:00')
  assert.equal(hearingAgainst(at('2019-12-12T09:00'), limit), 'in-time')
  assert.equal(hearingAgainst(at('2019-12-12T10:00'), limit), 'too-late')
  assert.equal(hearingAgainst(day('2019-12-11'), limit), 'in-time')
  assert.equal(hearingAgainst(day('2019-12-12'), limit), 'hour-matters')
  assert.equal(hearingAgainst(day('2019-12-13'), limit), 'too-late')
})
