import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import type { Standing } from '#domain/closure/closure.ts'
import { lawOf } from '#domain/law/law.ts'
import { warnedOf } from './warned-of.ts'

const law = lawOf(workingCalendar(BANK_HOLIDAYS))
const london = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London')
const day = (text: string) => Temporal.PlainDate.from(text)
const route = 'anti-social-behaviour-2014'
const servedAt = london('2019-12-10T09:00')
const notice = { route, state: 'notice', noticeHours: 48, servedAt } as const
const now = london('2019-12-10T12:00').toInstant()

const CASES: readonly (readonly [name: string, closure: Standing, due: readonly string[]])[] = [
  [
    'a notice and the hearing that it needs end at one instant: one warning',
    notice,
    ['asb-closure-notice-48h 2019-12-12T09:00:00Z'],
  ],
  [
    'where the clocks go forward meanwhile, the earlier end by the clock on the wall',
    { ...notice, servedAt: london('2026-03-28T08:00') },
    ['asb-closure-notice-48h 2026-03-30T07:00:00Z'],
  ],
  [
    'where they go back, the earlier end by the hours that pass, and a hearing between the two is no longer in time',
    {
      ...notice,
      state: 'application',
      servedAt: london('2026-10-24T08:00'),
      hearing: london('2026-10-26T07:30'),
    },
    ['hearing 2026-10-26T07:30:00Z', 'asb-closure-notice-48h 2026-10-26T07:00:00Z'],
  ],
  [
    'a shorter notice ends before the hearing must be held',
    { ...notice, noticeHours: 24 },
    ['asb-closure-notice-24h 2019-12-11T09:00:00Z', 'asb-closure-application-hearing 2019-12-12T09:00:00Z'],
  ],
  [
    'a hearing booked in time takes the place of its limit',
    { ...notice, noticeHours: 24, state: 'application', hearing: london('2019-12-12T08:30') },
    ['hearing 2019-12-12T08:30:00Z', 'asb-closure-notice-24h 2019-12-11T09:00:00Z'],
  ],
  [
    'a hearing booked too late does not',
    { ...notice, noticeHours: 24, state: 'application', hearing: london('2019-12-12T10:00') },
    [
      'hearing 2019-12-12T10:00:00Z',
      'asb-closure-notice-24h 2019-12-11T09:00:00Z',
      'asb-closure-application-hearing 2019-12-12T09:00:00Z',
    ],
  ],
  [
    'a hearing on the last day at an hour that nobody has said may come at any hour of it, or too late',
    { ...notice, noticeHours: 24, state: 'application', hearing: day('2019-12-12') },
    [
      'hearing 2019-12-12T00:00:00Z',
      'asb-closure-notice-24h 2019-12-11T09:00:00Z',
      'asb-closure-application-hearing 2019-12-12T09:00:00Z',
    ],
  ],
  [
    'an order ends with its last day; that it can be appealed warns nobody',
    { ...notice, state: 'order', madeOn: day('2019-12-09'), endsOn: day('2019-12-20') },
    ['asb-closure-order 2019-12-20T23:59:59Z'],
  ],
  [
    'an extended order ends with its extension',
    {
      ...notice,
      state: 'order',
      madeOn: day('2019-09-20'),
      endsOn: day('2019-12-12'),
      extensions: [{ on: day('2019-12-09'), to: day('2020-02-12') }],
    },
    ['asb-closure-order 2020-02-12T23:59:59Z'],
  ],
  [
    'an order that has run out warns nobody',
    { ...notice, state: 'order', madeOn: day('2019-06-01'), endsOn: day('2019-07-01') },
    [],
  ],
  ['a notice that nobody has served warns nobody', { route, state: 'notice', noticeHours: 48 }, []],
  [
    'a hearing is warned of from the day on which the court gives it',
    { route, state: 'preparing', hearing: london('2019-12-12T08:30') },
    ['hearing 2019-12-12T08:30:00Z'],
  ],
  ['a refusal is over', { ...notice, state: 'refused', endedOn: day('2019-12-10') }, []],
  [
    'and with it the hearing that was booked',
    { ...notice, state: 'refused', endedOn: day('2019-12-10'), hearing: london('2019-12-12T08:30') },
    [],
  ],
  [
    'unless the court let the notice go on',
    {
      ...notice,
      state: 'refused',
      endedOn: day('2019-12-10'),
      continued: { at: london('2019-12-10T11:00'), hours: 24 },
    },
    ['asb-closure-temporary-48h 2019-12-11T11:00:00Z'],
  ],
  ['so is an order that was quashed', { ...notice, state: 'quashed', endedOn: day('2019-12-10') }, []],
  ['so is a notice that was cancelled', { ...notice, state: 'cancelled', endedOn: day('2019-12-10') }, []],
  ['and an order that was discharged', { ...notice, state: 'discharged', endedOn: day('2019-12-10') }, []],
  [
    'premises closed under the 2003 Act have a hearing to be held',
    { route: 'sexual-offences-2003', state: 'notice', servedAt },
    ['soa-closure-hearing-48h 2019-12-12T09:00:00Z'],
  ],
]

for (const [name, closure, due] of CASES) {
  test(name, () => {
    assert.deepEqual(
      warnedOf(closure, law, now).map(({ what, at }) => `${what} ${at.toString()}`),
      due,
    )
  })
}
