import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import type { DayPeriod } from '#domain/law/rule.ts'
import { cautiousDay, dueDay, firstDay, pushBack } from './days.ts'

const calendar = workingCalendar(BANK_HOLIDAYS)
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

const COURT_DAY: DayPeriod = {
  counting: 'days-after-skipping',
  days: 1,
  skipping: ['christmas-day', 'good-friday', 'sunday'],
}

const CASES: readonly (readonly [DayPeriod, string, string, string, string?])[] = [
  // period, event, day 1, due, cautious day
  [{ counting: 'days-beginning-with', days: 21 }, '2018-04-12', '2018-04-12', '2018-05-02'],
  [{ counting: 'days-beginning-with', days: 1 }, '2018-04-12', '2018-04-12', '2018-04-12'],
  [{ counting: 'days-beginning-with', days: 28, begins: 'the-day-after' }, '2018-04-11', '2018-04-12', '2018-05-09'],
  [{ counting: 'weeks-beginning-with', weeks: 6 }, '2026-11-23', '2026-11-23', '2027-01-03'],
  [{ counting: 'days-after', days: 14 }, '2026-11-23', '2026-11-24', '2026-12-07'],
  [{ counting: 'months-beginning-with', months: 3 }, '2018-07-12', '2018-07-12', '2018-10-11'],
  [{ counting: 'months-beginning-with', months: 3, begins: 'the-day-after' }, '2025-11-29', '2025-11-30', '2026-02-28'],
  [{ counting: 'months-from', months: 3 }, '2018-03-29', '2018-03-30', '2018-06-29', '2018-06-28'],
  [{ counting: 'months-from', months: 3 }, '2026-11-30', '2026-12-01', '2027-02-28'],
  [{ counting: 'months-added-to-end', months: 3 }, '2018-07-11', '2018-07-12', '2018-10-11'],
  [{ counting: 'years-from', years: 5 }, '2018-04-12', '2018-04-13', '2023-04-12', '2023-04-11'],
  [{ counting: 'first-day-after-years-beginning-with', years: 5 }, '2026-11-23', '2026-11-23', '2031-11-23'],
  [{ counting: 'first-day-after-years-beginning-with', years: 5 }, '2024-02-29', '2024-02-29', '2029-03-01'],
  [COURT_DAY, '2026-12-24', '2026-12-25', '2026-12-26'],
  [COURT_DAY, '2026-04-02', '2026-04-03', '2026-04-04'],
  [COURT_DAY, '2026-11-21', '2026-11-22', '2026-11-23'],
  [COURT_DAY, '2021-12-24', '2021-12-25', '2021-12-27'],
  [COURT_DAY, '2026-08-30', '2026-08-31', '2026-08-31'],
  [{ counting: 'weeks-beginning-with', weeks: 1 }, '2026-11-23', '2026-11-23', '2026-11-29'],
  [{ counting: 'days-after', days: 1 }, '2026-02-28', '2026-03-01', '2026-03-01'],
  [{ counting: 'months-from', months: 1 }, '2024-01-31', '2024-02-01', '2024-02-29'],
  [{ counting: 'months-added-to-end', months: 3 }, '2026-11-30', '2026-12-01', '2027-02-28'],
  [{ counting: 'working-days-after', workingDays: 1 }, '2026-12-24', '2026-12-25', '2026-12-29'],
  [{ counting: 'working-days-after', workingDays: 1 }, '2022-09-16', '2022-09-17', '2022-09-20'],
  [{ counting: 'working-days-after', workingDays: 1 }, '2020-05-07', '2020-05-08', '2020-05-11'],
  [{ counting: 'working-days-after', workingDays: 5 }, '2026-04-01', '2026-04-02', '2026-04-10'],
]

for (const [period, event, first, due, cautious] of CASES) {
  test(`${period.counting} from ${event}: day 1 is ${first}, due ${due}`, () => {
    assert.equal(firstDay(period, day(event)).toString(), first)
    assert.equal(dueDay(period, day(event), calendar)?.toString(), due)
    assert.equal(cautiousDay(period, day(event))?.toString(), cautious)
  })
}

const PAUSED = [
  ['nothing', [], '2027-02-20'],
  ['ten days within', [['2026-12-01', '2026-12-10']], '2027-03-02'],
  ['days before the first', [['2026-11-01', '2026-11-10']], '2027-02-20'],
  ['days that reach back before the first', [['2026-11-01', '2026-11-22']], '2027-02-22'],
  ['days after the last', [['2027-02-21', '2027-02-25']], '2027-02-20'],
  [
    'days that only a first pause brings within',
    [
      ['2027-02-24', '2027-02-25'],
      ['2026-12-01', '2026-12-10'],
    ],
    '2027-03-04',
  ],
  [
    'the same days twice',
    [
      ['2026-12-01', '2026-12-10'],
      ['2026-12-05', '2026-12-10'],
    ],
    '2027-03-02',
  ],
] as const

for (const [what, out, expected] of PAUSED) {
  test(`a period from 21 November 2026 to 20 February 2027 with ${what} left out ends on ${expected}`, () => {
    const daysOut = out.map(([from, to]) => ({ from: day(from), to: day(to) }))
    assert.equal(pushBack(day('2026-11-21'), day('2027-02-20'), daysOut).toString(), expected)
  })
}
