import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { isoMoment, parseMoment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { lawOf } from '#domain/law/law.ts'
import { findRule } from '#domain/law/register.ts'
import { deadlineFor } from './deadline.ts'
import { earliestReading } from './earliest-reading.ts'

const law = lawOf(workingCalendar(BANK_HOLIDAYS))

const CASES: readonly (readonly [why: string, rule: string, at: string, earliest: string])[] = [
  ['nothing is read two ways', 'asb-closure-notice-48h', '2018-04-11T06:30', '2018-04-13T06:30+01:00'],
  ['the clocks go forward: by the wall', 'asb-closure-notice-48h', '2026-03-28T08:00', '2026-03-30T08:00+01:00'],
  [
    'the clocks go back: by the hours that pass',
    'asb-closure-notice-48h',
    '2026-10-24T08:00',
    '2026-10-26T07:00+00:00',
  ],
  ['the corresponding date, or the day before', 'asb-closure-order', '2018-04-12', '2018-07-11'],
  ['a Sunday is no working day, and the last day all the same', 'asb-closure-appeal-21d', '2026-11-23', '2026-12-13'],
]

for (const [why, id, text, earliest] of CASES) {
  test(`${why}: ${id} from ${text}`, () => {
    const [rule, at] = [findRule(id), parseMoment(text)]
    assert.ok(rule !== undefined && at.ok)
    const deadline = deadlineFor(rule, { at: at.value }, law)
    assert.ok(deadline.ok)
    assert.equal(isoMoment(earliestReading(deadline.value)), earliest)
  })
}
