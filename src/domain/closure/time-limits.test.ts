import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ASB, at, closureIn, codes, day, further, refusals, SOA, step } from '#tests/support/closure-steps.ts'
import type { Closure } from './closure.ts'
import { closureOf } from './fold.ts'
import type { ClosureRoute } from './route.ts'
import type { ClosureStep } from './steps/steps.ts'

const served = (servedAt: string, noticeHours: '24' | '48' = '48', route: ClosureRoute = ASB): Closure =>
  closureOf([step('began', { route, state: 'application', noticeHours, servedAt: at(servedAt) })])
const ordered = (madeOn: string, endsOn?: string, route: ClosureRoute = ASB): Closure =>
  closureOf([
    step('began', {
      route,
      state: 'order',
      madeOn: day(madeOn),
      ...(endsOn === undefined ? {} : { endsOn: day(endsOn) }),
    }),
  ])

const slot = (hearing: string) => step('slot', { hearing: at(hearing) })
const adjourned = (on: string, to: string) =>
  step('adjourned', { adjournedOn: day(on), hearing: day(to), continued: 'not-continued' })
const order = (madeOn: string, endsOn?: string) =>
  step('order', { madeOn: day(madeOn), endsOn: endsOn === undefined ? undefined : day(endsOn) })
const extended = (extendedOn: string, extendedTo: string) =>
  step('extended', { extendedOn: day(extendedOn), extendedTo: day(extendedTo) })
const extendedNotice = (extendedAt: string, hours = 24) =>
  step('notice-extended', { extendedAt: at(extendedAt), hours })
const asked = (appliedOn: string, askedTo: string) =>
  step('extension-applied', { appliedOn: day(appliedOn), askedTo: day(askedTo) })
const costs = (appliedOn: string) => step('costs-applied', { appliedOn: day(appliedOn) })
const claim = (appliedOn: string) => step('compensation-claimed', { appliedOn: day(appliedOn) })
const appeal = (appealedOn: string, against: 'order' | 'extension' | 'refusal' = 'order') =>
  step('appealed', { appealedOn: day(appealedOn), against })
const breach = (happenedAt: string) => step('breach', { happenedAt: at(happenedAt) })

const DECEMBER = ordered('2019-12-12', '2020-03-11')
const EXTENDED = further(DECEMBER, extended('2020-03-09', '2020-06-11'))
const SHORT = ordered('2019-12-12', '2020-01-12')
const DISCHARGED = further(DECEMBER, step('discharged', { endedOn: day('2020-01-27') }))
const REFUSED = further(served('2019-12-10T09:00'), step('refused', { endedOn: day('2019-12-12') }))
const CANCELLED = further(served('2020-03-04T09:00'), step('cancelled', { endedOn: day('2020-03-05') }))
const DISMISSED = further(
  REFUSED,
  appeal('2019-12-20', 'refusal'),
  step('appeal-decided', { decidedOn: day('2020-02-03') }),
)

/** A limit: the steps just within it, the code beyond it, the first steps beyond it, and the last moment that the law allows. */
const LIMITS: readonly {
  readonly what: string
  readonly closure: Closure
  readonly within: readonly ClosureStep[]
  readonly code: string
  readonly beyond: readonly ClosureStep[]
  readonly limit?: string
}[] = [
  {
    what: 'a notice of 24 hours is extended before it ends',
    closure: served('2018-04-11T06:30', '24'),
    within: [
      extendedNotice('2018-04-11T06:31', 1),
      extendedNotice('2018-04-12T06:29'),
      extendedNotice('2018-04-12T06:30'),
    ],
    code: 'notice-had-ended',
    beyond: [extendedNotice('2018-04-12T06:31'), extendedNotice('2018-04-13T06:30')],
    limit: '2018-04-12T06:30',
  },
  {
    what: 'Christmas Day counts in the 24 hours in which a notice can be extended',
    closure: served('2019-12-24T20:00', '24'),
    within: [extendedNotice('2019-12-25T20:00')],
    code: 'notice-had-ended',
    beyond: [extendedNotice('2019-12-25T20:01')],
    limit: '2019-12-25T20:00',
  },
  {
    what: 'the court hears in 48 hours of service',
    closure: served('2018-04-11T06:30'),
    within: [slot('2018-04-12T10:00'), slot('2018-04-13T06:30')],
    code: 'court-slot-too-late',
    beyond: [slot('2018-04-13T06:31'), slot('2018-04-13T10:00')],
    limit: '2018-04-13T06:30',
  },
  {
    what: 'Christmas Day is left out of the 48 hours, Boxing Day is not',
    closure: served('2019-12-24T10:00'),
    within: [slot('2019-12-27T09:59'), slot('2019-12-27T10:00')],
    code: 'court-slot-too-late',
    beyond: [slot('2019-12-27T10:01'), slot('2019-12-28T10:00')],
    limit: '2019-12-27T10:00',
  },
  {
    what: 'of a notice served on Christmas Day the 48 hours begin at midnight',
    closure: served('2019-12-25T10:00'),
    within: [slot('2019-12-28T00:00')],
    code: 'court-slot-too-late',
    beyond: [slot('2019-12-28T00:01')],
    limit: '2019-12-28T00:00',
  },
  {
    what: 'Good Friday counts in the 48 hours',
    closure: served('2020-04-09T06:00'),
    within: [slot('2020-04-11T06:00')],
    code: 'court-slot-too-late',
    beyond: [slot('2020-04-11T06:01')],
  },
  {
    what: 'under the 2003 Act not even Christmas Day is left out',
    closure: served('2019-12-24T10:00', '48', SOA),
    within: [slot('2019-12-26T10:00')],
    code: 'court-slot-too-late',
    beyond: [slot('2019-12-26T10:01'), slot('2019-12-27T10:00')],
    limit: '2019-12-26T10:00',
  },
  {
    what: 'the order is made on the last day of the 48 hours',
    closure: served('2018-04-11T06:30'),
    within: [order('2018-04-12'), order('2018-04-13')],
    code: 'heard-too-late',
    beyond: [order('2018-04-14')],
    limit: '2018-04-13T06:30',
  },
  {
    what: 'the order is made at the hour that the court had given, within the 48 hours',
    closure: { ...served('2018-04-11T06:30'), hearing: at('2018-04-13T06:30') },
    within: [order('2018-04-13')],
    code: 'heard-too-late',
    beyond: [order('2018-04-14')],
    limit: '2018-04-13T06:30',
  },
  {
    what: 'the court adjourns in the 48 hours',
    closure: served('2018-04-11T06:30'),
    within: [adjourned('2018-04-12', '2018-04-20'), adjourned('2018-04-13', '2018-04-20')],
    code: 'adjourned-too-late',
    beyond: [adjourned('2018-04-14', '2018-04-20')],
  },
  {
    what: 'the court adjourns for not more than 14 days',
    closure: served('2019-12-10T11:00'),
    within: [adjourned('2019-12-12', '2019-12-25'), adjourned('2019-12-12', '2019-12-26')],
    code: 'adjourned-too-long',
    beyond: [adjourned('2019-12-12', '2019-12-27')],
    limit: '2019-12-26',
  },
  {
    what: 'under the 2003 Act as well',
    closure: served('2019-12-10T11:00', '48', SOA),
    within: [adjourned('2019-12-12', '2019-12-26')],
    code: 'adjourned-too-long',
    beyond: [adjourned('2019-12-12', '2019-12-27')],
  },
  {
    what: 'after an adjournment the order is made in those 14 days',
    closure: further(served('2019-12-10T11:00'), adjourned('2019-12-12', '2019-12-23')),
    within: [order('2019-12-23'), order('2019-12-26')],
    code: 'heard-too-late',
    beyond: [order('2019-12-27')],
  },
  {
    what: 'an order lasts three months',
    closure: served('2018-04-10T09:00'),
    within: [order('2018-04-12', '2018-07-11'), order('2018-04-12', '2018-07-12')],
    code: 'order-longer-than-the-law',
    beyond: [order('2018-04-12', '2018-07-13')],
    limit: '2018-07-12',
  },
  {
    what: 'three months from the last of November end on the last of February',
    closure: served('2019-11-29T09:00'),
    within: [order('2019-11-30', '2020-02-29')],
    code: 'order-longer-than-the-law',
    beyond: [order('2019-11-30', '2020-03-01')],
    limit: '2020-02-29',
  },
  {
    what: 'an extension is applied for while the order lasts',
    closure: DECEMBER,
    within: [asked('2020-03-10', '2020-05-01'), asked('2020-03-11', '2020-05-01')],
    code: 'extension-asked-after-the-end',
    beyond: [asked('2020-03-12', '2020-05-01')],
    limit: '2020-03-11',
  },
  {
    what: 'an extension is granted while the order lasts',
    closure: DECEMBER,
    within: [extended('2020-03-10', '2020-05-01'), extended('2020-03-11', '2020-05-01')],
    code: 'extension-after-the-order-ended',
    beyond: [extended('2020-03-12', '2020-05-01')],
    limit: '2020-03-11',
  },
  {
    what: 'order and extensions last six months in all',
    closure: DECEMBER,
    within: [extended('2020-03-09', '2020-06-10'), extended('2020-03-09', '2020-06-11')],
    code: 'extension-longer-than-the-law',
    beyond: [extended('2020-03-09', '2020-06-12')],
    limit: '2020-06-11',
  },
  {
    what: 'one extension adds three months',
    closure: SHORT,
    within: [extended('2020-01-10', '2020-04-12')],
    code: 'extension-longer-than-the-law',
    beyond: [extended('2020-01-10', '2020-04-13')],
    limit: '2020-04-12',
  },
  {
    what: 'no more is asked for than can be granted',
    closure: ordered('2019-12-12', '2020-03-11', SOA),
    within: [asked('2020-03-09', '2020-06-11')],
    code: 'extension-longer-than-the-law',
    beyond: [asked('2020-03-09', '2020-06-12')],
    limit: '2020-06-11',
  },
  {
    what: 'an order is appealed in 21 days of which the day of the decision is the first',
    closure: ordered('2018-04-12'),
    within: [appeal('2018-04-12'), appeal('2018-05-01'), appeal('2018-05-02')],
    code: 'appealed-too-late',
    beyond: [appeal('2018-05-03')],
    limit: '2018-05-02',
  },
  {
    what: 'an extension is appealed from its own day',
    closure: EXTENDED,
    within: [appeal('2020-03-29', 'extension')],
    code: 'appealed-too-late',
    beyond: [appeal('2020-03-30', 'extension')],
    limit: '2020-03-29',
  },
  {
    what: 'a refusal is appealed in 21 days',
    closure: REFUSED,
    within: [appeal('2020-01-01', 'refusal')],
    code: 'appealed-too-late',
    beyond: [appeal('2020-01-02', 'refusal')],
    limit: '2020-01-01',
  },
  {
    what: 'a discharge is asked for while the order lasts',
    closure: DECEMBER,
    within: [step('discharge-applied', { appliedOn: day('2020-03-11') })],
    code: 'discharge-asked-after-the-end',
    beyond: [step('discharge-applied', { appliedOn: day('2020-03-12') })],
  },
  {
    what: 'access is asked for while the order lasts',
    closure: DECEMBER,
    within: [step('access-applied', { appliedOn: day('2020-03-11') })],
    code: 'access-asked-after-the-end',
    beyond: [step('access-applied', { appliedOn: day('2020-03-12') })],
  },
  {
    what: 'costs are not asked for before the order ceases',
    closure: DECEMBER,
    within: [costs('2020-03-11'), costs('2020-03-12')],
    code: 'costs-too-early',
    beyond: [costs('2020-03-10')],
    limit: '2020-03-11',
  },
  {
    what: 'costs are asked for in three months that begin on that day',
    closure: DECEMBER,
    within: [costs('2020-06-09'), costs('2020-06-10')],
    code: 'costs-too-late',
    beyond: [costs('2020-06-11')],
    limit: '2020-06-10',
  },
  {
    what: 'of an order that states no end costs are counted from the longest that it can last',
    closure: ordered('2019-12-12'),
    within: [costs('2020-03-12'), costs('2020-06-11')],
    code: 'costs-too-late',
    beyond: [costs('2020-06-12')],
  },
  {
    what: 'costs of an extended order run from its extension',
    closure: EXTENDED,
    within: [costs('2020-06-11'), costs('2020-09-10')],
    code: 'costs-too-early',
    beyond: [costs('2020-03-11'), costs('2020-06-10')],
  },
  {
    what: 'a discharge starts costs and compensation',
    closure: DISCHARGED,
    within: [costs('2020-01-27'), claim('2020-04-26')],
    code: 'compensation-too-late',
    beyond: [claim('2020-04-27')],
    limit: '2020-04-26',
  },
  {
    what: 'compensation is not claimed before the closure ceases',
    closure: DISCHARGED,
    within: [claim('2020-01-27')],
    code: 'compensation-too-early',
    beyond: [claim('2020-01-26')],
  },
  {
    what: 'a cancellation starts compensation',
    closure: CANCELLED,
    within: [claim('2020-03-05'), claim('2020-06-04')],
    code: 'compensation-too-late',
    beyond: [claim('2020-06-05')],
    limit: '2020-06-04',
  },
  {
    what: 'a refusal starts compensation',
    closure: REFUSED,
    within: [claim('2020-03-11')],
    code: 'compensation-too-late',
    beyond: [claim('2020-03-12')],
    limit: '2020-03-11',
  },
  {
    what: 'a dismissed appeal starts it again',
    closure: DISMISSED,
    within: [claim('2020-03-12'), claim('2020-05-02')],
    code: 'compensation-too-late',
    beyond: [claim('2020-05-03')],
    limit: '2020-05-02',
  },
  {
    what: 'nobody breaches an order that has ended',
    closure: DECEMBER,
    within: [breach('2019-12-12T18:00'), breach('2020-03-11T23:59')],
    code: 'no-breach-then',
    beyond: [breach('2020-03-12T00:00')],
  },
  {
    what: 'an order that starts later than it was made is breached from then on',
    closure: further(
      served('2019-12-10T11:00'),
      step('order', { madeOn: day('2019-12-12'), endsOn: day('2020-03-11'), startsAt: at('2019-12-14T18:00') }),
    ),
    within: [breach('2019-12-12T10:59'), breach('2019-12-14T18:00')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-13T12:00'), breach('2019-12-14T17:59')],
  },
  {
    what: 'a refusal ends the notice, whatever hours it had left',
    closure: REFUSED,
    within: [breach('2019-12-11T23:00'), breach('2019-12-12T08:59')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-13T00:00')],
  },
  {
    what: 'a notice without an hour of its own ends with the refusal as well',
    closure: further(served('2019-12-10T11:00', '48', SOA), step('refused', { endedOn: day('2019-12-12') })),
    within: [breach('2019-12-12T10:00')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-13T00:00')],
  },
  {
    what: 'a notice of 24 hours is breached while it lasts',
    closure: served('2018-04-11T06:30', '24'),
    within: [breach('2018-04-11T06:30'), breach('2018-04-12T06:30')],
    code: 'no-breach-then',
    beyond: [breach('2018-04-11T06:29'), breach('2018-04-12T06:31')],
  },
  {
    what: 'an extended notice is breached while it lasts',
    closure: further(served('2018-04-11T06:30', '24'), extendedNotice('2018-04-12T06:00', 12)),
    within: [breach('2018-04-12T18:30')],
    code: 'no-breach-then',
    beyond: [breach('2018-04-12T18:31')],
  },
  {
    what: 'between the end of the notice and the order nobody is kept out',
    closure: further(served('2019-12-10T11:00'), adjourned('2019-12-12', '2019-12-20'), order('2019-12-20')),
    within: [breach('2019-12-12T11:00'), breach('2019-12-20T15:00')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-12T11:01'), breach('2019-12-19T23:00')],
  },
  {
    what: 'a notice that the court continued keeps people out to the new hearing',
    closure: further(
      served('2019-12-10T11:00'),
      step('adjourned', { adjournedOn: day('2019-12-12'), hearing: at('2019-12-20T10:00'), continued: 'continued' }),
    ),
    within: [breach('2019-12-12T11:01'), breach('2019-12-20T09:00')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-21T00:00')],
  },
  {
    what: 'under the 2003 Act a notice lapses with an adjournment that does not continue it',
    closure: further(served('2019-12-10T11:00', '48', SOA), adjourned('2019-12-12', '2019-12-20')),
    within: [breach('2019-12-12T11:00')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-13T00:00')],
  },
  {
    what: 'a breach that came to light after the discharge is held against the time of the order',
    closure: DISCHARGED,
    within: [breach('2020-01-27T10:00')],
    code: 'no-breach-then',
    beyond: [breach('2020-01-28T00:00')],
  },
  {
    what: 'a notice that the court let go on after a refusal keeps people out for those hours',
    closure: further(REFUSED, step('continued', { decidedAt: at('2019-12-12T11:00'), hours: 48 })),
    within: [breach('2019-12-14T11:00')],
    code: 'no-breach-then',
    beyond: [breach('2019-12-14T11:01')],
  },
]

for (const { what, closure, within, code, beyond, limit } of LIMITS) {
  test(what, () => {
    for (const given of within) assert.deepEqual(codes(closure, given), [], JSON.stringify(given))
    for (const given of beyond) {
      const [refusal, ...others] = refusals(closure, given)
      assert.equal(refusal?.code, code, JSON.stringify(given))
      assert.deepEqual(others, [])
      if (limit !== undefined) {
        const last = refusal.limit
        const said =
          last instanceof Temporal.ZonedDateTime
            ? last.toPlainDateTime().toString({ smallestUnit: 'minute' })
            : last?.toString()
        assert.equal(said, limit)
      }
    }
  })
}

test('only a notice of 24 hours is extended, and once', () => {
  assert.deepEqual(codes(served('2019-12-10T09:00', '48'), extendedNotice('2019-12-10T12:00')), [
    'only-24-hours-are-extended',
  ])
  const once = further(served('2019-12-10T09:00', '24'), extendedNotice('2019-12-10T12:00', 2))
  assert.deepEqual(codes(once, extendedNotice('2019-12-10T13:00', 2)), ['notice-extended-once'])
})

test('a second adjournment is marked, and so is an extension for which nobody asked', () => {
  const adjournedOnce = further(closureIn('application'), step('adjourned'))
  assert.deepEqual(
    codes(adjournedOnce, step('adjourned', { adjournedOn: day('2019-12-23'), hearing: day('2020-01-03') })),
    ['adjourned-again'],
  )
  const closure = closureIn('order')
  const known = ['extension-not-asked-for']
  assert.deepEqual(codes(closure, step('extended')), known)
  assert.deepEqual(codes(closure, step('extension-refused')), known)
  const applied = further(closure, step('extension-applied'))
  assert.deepEqual(codes(applied, step('extended')), [])
  assert.deepEqual(codes(further(applied, step('extension-refused')), step('extended')), known)
})

test('the Crown Court extends on appeal what was refused, and what was not refused it does not', () => {
  const refused = further(closureIn('order'), step('extension-applied'), step('extension-refused'))
  const appealed = further(refused, appeal('2020-03-09', 'refusal'))
  const decided = (outcome: 'allowed' | 'dismissed') =>
    further(appealed, step('appeal-decided', { outcome, decidedOn: day('2020-03-10') }))
  assert.deepEqual(codes(decided('allowed'), extended('2020-03-10', '2020-06-10')), [])
  assert.deepEqual(codes(decided('dismissed'), extended('2020-03-10', '2020-06-10')), ['extension-not-asked-for'])
  const other = further(refused, appeal('2019-12-20'), step('appeal-decided', { outcome: 'allowed' }))
  assert.equal(other.state, 'quashed')
})

test('what can happen on one day is refused for no hour that nobody knows', () => {
  const sameDay = served('2019-12-12T09:00')
  assert.deepEqual(codes(sameDay, order('2019-12-12')), [])
  assert.deepEqual(codes(sameDay, adjourned('2019-12-12', '2019-12-12')), [])
  assert.deepEqual(codes(sameDay, step('continued', { decidedAt: at('2019-12-12T09:00') })), [])
  const made = ordered('2019-12-12', '2020-03-11')
  assert.deepEqual(codes(made, asked('2019-12-12', '2020-05-01')), [])
  assert.deepEqual(codes(made, step('discharge-applied', { appliedOn: day('2019-12-12') })), [])
  assert.deepEqual(codes(made, step('discharged', { endedOn: day('2019-12-12') })), [])
})

test('the Crown Court’s own order on appeal is not held against the magistrates’ hours', () => {
  const allowed = further(
    closureIn('refused'),
    step('appealed', { against: 'refusal' }),
    step('appeal-decided', { outcome: 'allowed', decidedOn: day('2020-01-10') }),
  )
  assert.deepEqual(codes(allowed, step('order', { madeOn: day('2020-01-10'), endsOn: day('2020-04-09') })), [])
})
