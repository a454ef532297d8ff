import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '../calendar/bank-holidays.rule.ts'
import { workingCalendar } from '../calendar/working-days.ts'
import { lawOf } from '../law/law.ts'
import { actOn, type ClosureAct, possibleActs } from './acts.ts'
import type { Closure } from './closure.ts'
import { hearingAgainst } from './hearing.ts'
import type { ClosureRefusalCode } from './refusals.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`)
const known = { now: Temporal.Instant.from('2020-01-15T12:00Z'), law: lawOf(workingCalendar(BANK_HOLIDAYS)) }

const route = 'anti-social-behaviour-2014'
const servedAt = at('2019-12-10T09:00')
const NOTICE: Closure = { route, state: 'notice', noticeHours: 48, servedAt }
const UNSERVED: Closure = { route, state: 'notice', noticeHours: 48 }
const APPLICATION: Closure = { route, state: 'application', noticeHours: 48, servedAt, hearing: at('2019-12-11T14:00') }
const ORDER: Closure = { ...APPLICATION, state: 'order', madeOn: day('2019-12-11'), endsOn: day('2020-03-10') }
const SHORT: Closure = { ...ORDER, endsOn: day('2020-01-01') }
const UNDATED: Closure = { ...APPLICATION, state: 'order' }
const ENDED: Closure = { ...ORDER, state: 'discharged', endedOn: day('2020-01-10') }

const order = (madeOn: string, endsOn?: string): ClosureAct => ({
  act: 'order',
  madeOn: day(madeOn),
  endsOn: endsOn === undefined ? undefined : day(endsOn),
})

const extended = (on: string, to: string): ClosureAct => ({ act: 'extended', on: day(on), to: day(to) })

const REFUSED: readonly [name: string, closure: Closure, act: ClosureAct, code: ClosureRefusalCode][] = [
  ['a notice is served once', NOTICE, { act: 'served', at: servedAt }, 'already-served'],
  ['service does not lie ahead', UNSERVED, { act: 'served', at: at('2020-01-15T12:01') }, 'service-in-the-future'],
  [
    'no notice was served before the Act',
    UNSERVED,
    { act: 'served', at: at('2014-10-19T10:00') },
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
  ['nor refuses it', NOTICE, { act: 'refused', on: day('2019-12-11') }, 'not-applied-for'],
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
    { act: 'cancelled', on: day('2019-12-13') },
    'already-ordered',
  ],
  ['what was never ordered is not discharged', APPLICATION, { act: 'discharged', on: day('2019-12-13') }, 'no-order'],
  [
    'nothing is discharged before it was made',
    ORDER,
    { act: 'discharged', on: day('2019-12-10') },
    'ended-before-the-order',
  ],
  [
    'nothing is cancelled before it was served',
    NOTICE,
    { act: 'cancelled', on: day('2019-12-09') },
    'ended-before-service',
  ],
  ['nothing ends tomorrow', ORDER, { act: 'discharged', on: day('2020-01-16') }, 'ended-in-the-future'],
  ['what has ended takes no further step', ENDED, { act: 'application', hearing: undefined }, 'already-ended'],
  [
    'an order that has run out is not discharged',
    { ...ORDER, endsOn: day('2019-12-31') },
    { act: 'discharged', on: day('2020-01-10') },
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
    { act: 'discharged', on: day('2020-01-10') },
    'ended-after-the-order-ran-out',
  ],
  [
    'a correction keeps to the law as well',
    ORDER,
    { act: 'correct', dates: { endsOn: day('2020-06-11') } },
    'order-longer-than-the-law',
  ],
]

for (const [name, closure, act, code] of REFUSED) {
  test(`${name}: ${code}`, () => {
    const result = actOn(closure, act, known)
    assert.ok(!result.ok)
    assert.equal(result.refusal.code, code)
    assert.match(result.refusal.citation, /^Anti-social Behaviour, Crime and Policing Act 2014, (s \d+|in force)/)
  })
}

test('an order may last to its corresponding date and not a day longer', () => {
  assert.ok(actOn(APPLICATION, order('2019-12-12', '2020-03-12'), known).ok)
  const longer = actOn(APPLICATION, order('2019-12-12', '2020-03-13'), known)
  assert.ok(!longer.ok)
  assert.equal(longer.refusal.limit?.toString(), '2020-03-12')
})

test('an order may be extended to six months from the day on which it was made, and not a day longer', () => {
  const whole = { ...ORDER, endsOn: day('2020-03-11') }
  assert.ok(actOn(whole, extended('2020-01-10', '2020-06-11'), known).ok)
  const longer = actOn(whole, extended('2020-01-10', '2020-06-12'), known)
  assert.ok(!longer.ok)
  assert.deepEqual(
    [longer.refusal.field, longer.refusal.limit?.toString(), longer.refusal.citation],
    ['extendedTo', '2020-06-11', 'Anti-social Behaviour, Crime and Policing Act 2014, s 82'],
  )
})

test('an order is extended on its last day, and again before that extension ends', () => {
  const first = actOn(SHORT, extended('2020-01-01', '2020-01-14'), known)
  assert.ok(first.ok)
  const second = actOn(first.value.after, extended('2020-01-14', '2020-04-14'), known)
  assert.ok(second.ok)
  assert.equal(second.value.after.state === 'order' && second.value.after.extensions?.length, 2)
})

test('under the 2003 Act an extension is refused by that Act', () => {
  const refused = actOn({ ...ORDER, route: 'sexual-offences-2003' }, extended('2020-01-10', '2020-06-12'), known)
  assert.ok(!refused.ok)
  assert.equal(refused.refusal.citation, 'Sexual Offences Act 2003, ss 136H-136I')
})

test('what has no day on which it was made is extended all the same: nothing is held against a guess', () => {
  const undated = actOn(UNDATED, extended('2020-01-10', '2020-04-10'), known)
  assert.ok(undated.ok)
  const dated = actOn(undated.value.after, order('2019-12-11', '2020-03-10'), known)
  assert.ok(dated.ok)
  assert.deepEqual(dated.value.after, { ...ORDER, extensions: [{ on: day('2020-01-10'), to: day('2020-04-10') }] })
})

test('a closure goes from notice to application to order to its end, keeping what happened', () => {
  const steps: readonly ClosureAct[] = [
    { act: 'served', at: servedAt },
    { act: 'application', hearing: day('2019-12-11') },
    order('2019-12-11', '2020-03-10'),
    { act: 'discharged', on: day('2020-01-10') },
  ]
  let closure: Closure = UNSERVED
  for (const step of steps) {
    const changed = actOn(closure, step, known)
    assert.ok(changed.ok, step.act)
    closure = changed.value.after
  }
  assert.deepEqual(closure, { ...ENDED, hearing: day('2019-12-11') })
})

test('the date of an order that was not known can be given, once', () => {
  assert.ok(possibleActs(UNDATED).includes('order'))
  const dated = actOn(UNDATED, order('2019-12-11'), known)
  assert.ok(dated.ok)
  assert.ok(!possibleActs(dated.value.after).includes('order'))
})

test('a correction can take back what nobody knows after all', () => {
  const corrected = actOn(ORDER, { act: 'correct', dates: { madeOn: undefined, endsOn: undefined } }, known)
  assert.ok(corrected.ok)
  assert.deepEqual(corrected.value.after, { ...ORDER, madeOn: undefined, endsOn: undefined })
})

const POSSIBLE: readonly [name: string, closure: Closure, acts: readonly string[]][] = [
  ['a notice not known to be served', UNSERVED, ['served', 'application', 'cancelled', 'correct']],
  ['an application', APPLICATION, ['application', 'order', 'refused', 'cancelled', 'correct']],
  ['an order', ORDER, ['extended', 'discharged', 'correct']],
  ['what has ended', ENDED, ['correct']],
]
for (const [name, closure, acts] of POSSIBLE) {
  test(`${name} allows ${acts.join(', ')}`, () => assert.deepEqual(possibleActs(closure), acts))
}

test('a hearing is held against the hour, and a day alone does not say enough on the last day', () => {
  const limit = at('2019-12-12T09:00')
  assert.equal(hearingAgainst(at('2019-12-12T09:00'), limit), 'in-time')
  assert.equal(hearingAgainst(at('2019-12-12T10:00'), limit), 'too-late')
  assert.equal(hearingAgainst(day('2019-12-11'), limit), 'in-time')
  assert.equal(hearingAgainst(day('2019-12-12'), limit), 'hour-matters')
  assert.equal(hearingAgainst(day('2019-12-13'), limit), 'too-late')
})
