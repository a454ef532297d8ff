import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { BANK_HOLIDAYS } from './bank-holidays.rule.ts'
import { addWorkingDays, holidaysBetween, isWorkingDay, workingCalendar, workingDayBefore } from './working-days.ts'

const calendar = workingCalendar(BANK_HOLIDAYS)
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

/** The bank holidays that the law reference lists, month and day. */
const LISTED = {
  2018: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
} as const

for (const [year, dates] of Object.entries(LISTED)) {
  test(`the bank holidays of ${year} are those of the law reference`, () => {
    const held = BANK_HOLIDAYS.events.map(({ date }) => date).filter((date) => date.startsWith(year))
    assert.deepEqual(
      held,
      dates.map((date) => `${year}-${date}`),
    )
  })
}

test('years with a royal wedding, a jubilee, a funeral or a coronation have an extra day', () => {
  const perYear = Map.groupBy(BANK_HOLIDAYS.events, ({ date }) => date.slice(0, 4))
  const extra = [...perYear].filter(([, days]) => days.length !== 8).map(([year, days]) => [year, days.length])
  assert.deepEqual(extra, [
    ['2011', 9],
    ['2012', 9],
    ['2022', 10],
    ['2023', 9],
  ])
})

test('every bank holiday falls on a weekday, once, in order and within the known span', () => {
  const dates = BANK_HOLIDAYS.events.map(({ date }) => date)
  assert.deepEqual(dates, [...new Set(dates)].toSorted())
  assert.ok(dates.every((date) => day(date).dayOfWeek <= 5))
  assert.ok(dates.every((date) => date >= BANK_HOLIDAYS.knownFrom && date <= BANK_HOLIDAYS.knownUntil))
})

const COUNTED = [
  ['over Easter', '2026-04-01', 5, '2026-04-10'],
  ['over Christmas with a substitute day', '2026-12-23', 5, '2027-01-04'],
  ['over Christmas', '2018-12-24', 1, '2018-12-27'],
  ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
  ['from a bank holiday', '2026-08-31', 1, '2026-09-01'],
  ['over the funeral', '2022-09-16', 1, '2022-09-20'],
  ['over the moved spring holiday', '2022-05-30', 3, '2022-06-06'],
] as const

for (const [what, start, count, expected] of COUNTED) {
  test(`${count} working days ${what} from ${start} end on ${expected}`, () => {
    assert.equal(addWorkingDays(day(start), count, calendar)?.toString(), expected)
  })
}

test('the calendar says when it does not know', () => {
  assert.equal(isWorkingDay(day('2008-12-31'), calendar), undefined)
  assert.equal(isWorkingDay(day('2029-01-01'), calendar), undefined)
  assert.equal(addWorkingDays(day('2028-12-28'), 2, calendar), undefined)
  assert.equal(addWorkingDays(day('2028-12-28'), 1, calendar)?.toString(), '2028-12-29')
  assert.equal(addWorkingDays(day('2008-12-01'), 1, calendar), undefined)
  assert.equal(workingDayBefore(day('2009-01-01'), calendar), undefined)
})

test('the working day before a day is never that day', () => {
  assert.equal(workingDayBefore(day('2026-12-13'), calendar)?.toString(), '2026-12-11')
  assert.equal(workingDayBefore(day('2026-12-11'), calendar)?.toString(), '2026-12-10')
  assert.equal(workingDayBefore(day('2019-12-27'), calendar)?.toString(), '2019-12-24')
})

test('holidays between two days leave out the first and keep the last', () => {
  const between = holidaysBetween(day('2026-04-03'), day('2026-04-06'), calendar)
  assert.deepEqual(
    between.map(({ title }) => title),
    ['Easter Monday'],
  )
})

const aDay = fc.integer({ min: 0, max: 7000 }).map((days) => calendar.knownFrom.add({ days }))

test('counting agrees with walking from day to day', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
      let walked = start
      for (let left = count; left > 0; ) {
        walked = walked.add({ days: 1 })
        if (walked.dayOfWeek <= 5 && !calendar.holidays.has(walked.toString())) left -= 1
      }
      assert.equal(addWorkingDays(start, count, calendar)?.toString(), walked.toString())
    }),
  )
})

test('one more holiday never makes an end earlier', () => {
  fc.assert(
    fc.property(aDay, aDay, fc.integer({ min: 1, max: 60 }), (start, holiday, count) => {
      const event = { title: 'One more', date: holiday.toString(), notes: '', bunting: false }
      const more = workingCalendar({ ...BANK_HOLIDAYS, events: [...BANK_HOLIDAYS.events, event] })
      const before = addWorkingDays(start, count, calendar)
      const after = addWorkingDays(start, count, more)
      assert.ok(before !== undefined && after !== undefined)
      assert.ok(Temporal.PlainDate.compare(after, before) >= 0)
    }),
    { numRuns: 25 },
  )
})
