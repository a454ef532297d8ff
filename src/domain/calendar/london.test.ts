import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isoMoment, parseMoment } from './london.ts'

const READ = [
  ['a day', '2019-12-24', '2019-12-24'],
  ['a leap day', '2020-02-29', '2020-02-29'],
  ['a winter time', '2019-12-24T10:00', '2019-12-24T10:00+00:00'],
  ['a summer time', '2018-04-11T06:30', '2018-04-11T06:30+01:00'],
  ['a time with a space', ' 2018-04-11 06:30 ', '2018-04-11T06:30+01:00'],
  ['the first of two equal hours', '2026-10-25T01:30+01:00', '2026-10-25T01:30+01:00'],
  ['the second of two equal hours', '2026-10-25T01:30+00:00', '2026-10-25T01:30+00:00'],
  ['Greenwich time in winter', '2026-12-01T09:00Z', '2026-12-01T09:00+00:00'],
] as const

for (const [what, text, expected] of READ) {
  test(`${what} is read: ${text}`, () => {
    const moment = parseMoment(text)
    assert.ok(moment.ok)
    assert.equal(isoMoment(moment.value), expected)
  })
}

const REFUSED = [
  [
    'an hour that the clocks skip',
    '2026-03-29T01:30',
    'nonexistent-time',
    ['2026-03-29T00:30+00:00', '2026-03-29T02:30+01:00'],
  ],
  [
    'an hour that the clocks repeat',
    '2026-10-25T01:30',
    'ambiguous-time',
    ['2026-10-25T01:30+01:00', '2026-10-25T01:30+00:00'],
  ],
  ['another zone’s offset', '2026-12-01T09:00+02:00', 'not-london-time', ['2026-12-01T09:00+00:00']],
  ['Greenwich time in summer', '2026-06-01T09:00Z', 'not-london-time', ['2026-06-01T09:00+01:00']],
  ['a day that no month has', '2026-02-30', 'not-a-date-or-time', []],
  ['an hour that no day has', '2026-02-20T25:00', 'not-a-date-or-time', []],
  ['words', 'Christmas Eve', 'not-a-date-or-time', []],
  ['nothing', '', 'not-a-date-or-time', []],
  ['a short date', '2026-2-3', 'not-a-date-or-time', []],
] as const

for (const [what, text, code, choices] of REFUSED) {
  test(`${what} is refused with what could be meant: ${text}`, () => {
    const moment = parseMoment(text)
    assert.ok(!moment.ok)
    assert.equal(moment.refusal.code, code)
    assert.deepEqual(moment.refusal.choices, choices)
  })
}

test('the day of a time is its day in London, not in Greenwich', () => {
  const time = Temporal.ZonedDateTime.from('2026-06-01T23:30[UTC]')
  assert.equal(dayOf(time).toString(), '2026-06-02')
  assert.equal(isoMoment(time), '2026-06-02T00:30+01:00')
})
