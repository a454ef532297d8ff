import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { isoMoment, type Moment, parseMoment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { lawOf } from '#domain/law/law.ts'
import { findRule } from '#domain/law/register.ts'
import type { Commencement } from '#domain/law/rule.ts'
import type { ClockFacts } from './clock-facts.ts'
import type { ClockRefusal } from './clock-refusal.ts'
import { type Deadline, deadlineFor, momentOf } from './deadline.ts'

const law = lawOf(workingCalendar(BANK_HOLIDAYS))

const moment = (text: string): Moment => {
  const read = parseMoment(text)
  assert.ok(read.ok, text)
  return read.value
}

function answer(id: string, at: string | undefined, facts: Partial<ClockFacts> = {}): ReturnType<typeof deadlineFor> {
  const rule = findRule(id)
  assert.ok(rule, id)
  return deadlineFor(rule, { at: at === undefined ? undefined : moment(at), ...facts }, law)
}

function deadline(id: string, at: string, facts: Partial<ClockFacts> = {}): Deadline {
  const result = answer(id, at, facts)
  assert.ok(result.ok)
  return result.value
}

const due = (counted: Deadline): string => isoMoment(momentOf(counted.due))

const warned = ({ warnings }: Deadline): readonly string[] => warnings.map(({ code }) => code)

const shortMonths = (id: string, at: string): readonly string[] =>
  deadline(id, at).working.flatMap(({ code, words }) => (code === 'short-month' ? [words] : []))

const chosenOn = (at: string): readonly string[] => {
  const { version, citation, force } = deadline('nrm-recovery', at)
  return [version, citation, force]
}

const noticeEnding = (until: string): Deadline =>
  deadline('asb-closure-notice-48h', '2026-03-28T08:00', { until: moment(until) })

test('a court lawyer can follow the Christmas of 2019 step by step', () => {
  const counted = deadline('asb-closure-notice-48h', '2019-12-24T10:00')
  assert.deepEqual(
    counted.working.map(({ words }) => words),
    [
      'Served Tuesday 24 December 2019 at 10:00',
      'The law of Tuesday 24 December 2019: Anti-social Behaviour, Crime and Policing Act 2014, s 77(2)-(3) (v1)',
      '48 hours without Christmas Day; weekends and bank holidays count',
      'Christmas Day (25 December) is left out: s 77(3)',
      '14 hours run until midnight at the end of Tuesday 24 December 2019',
      '34 hours from Thursday 26 December 2019 at 00:00',
      'Ends Friday 27 December 2019 at 10:00',
    ],
  )
  assert.equal(counted.citation, 'Anti-social Behaviour, Crime and Policing Act 2014, s 77(2)-(3)')
  assert.equal(counted.kind, 'limit')
  assert.equal(counted.certainty, 'confirmed')
})

test('the working names the bank holidays that it leaves out', () => {
  const { working } = deadline('nrm-rg-5wd', '2026-04-01')
  assert.deepEqual(
    working.filter(({ code }) => code === 'left-out').map(({ words }) => words),
    ['Good Friday (Friday 3 April 2026) is left out', 'Easter Monday (Monday 6 April 2026) is left out'],
  )
})

test('the working says where a month is too short', () => {
  assert.deepEqual(shortMonths('pace-warrant-3m', '2026-11-30'), [
    'February 2027 has no day 30: its last day stands in',
  ])
  assert.deepEqual(shortMonths('bail-2022-3m', '2025-11-29'), ['February 2026 has no day 30: its last day stands in'])
  assert.deepEqual(shortMonths('bail-2022-3m', '2026-11-20'), [])
})

test('each version of the recovery period brings its own law', () => {
  assert.deepEqual(chosenOn('2022-12-12').slice(0, 1), ['v0'])
  assert.deepEqual(chosenOn('2022-12-13'), ['v1', 'Statement to the Commons of 13 December 2022', 'policy'])
  assert.deepEqual(chosenOn('2023-01-30'), ['v2', 'Nationality and Borders Act 2022, s 61(3)', 'statute'])
})

test('every deadline ends its warnings with the word to check it', () => {
  assert.deepEqual(deadline('ca89-epo-8d', '2026-11-23').warnings.at(-1)?.words, 'Check before you rely on this')
  assert.ok(warned(deadline('ca89-epo-8d', '2026-11-23')).includes('not-confirmed'))
})

test('a change of the clocks gives both readings and the earlier of them', () => {
  const [warning] = deadline('asb-closure-notice-48h', '2026-03-28T08:00').warnings
  assert.ok(warning?.code === 'clock-change')
  assert.equal(isoMoment(warning.elapsed), '2026-03-30T09:00+01:00')
  assert.equal(isoMoment(warning.wallClock), '2026-03-30T08:00+01:00')
  assert.equal(isoMoment(warning.safe), '2026-03-30T08:00+01:00')
})

test('an appeal whose last day is a Sunday is best made on the Friday before', () => {
  const [warning] = deadline('asb-closure-appeal-21d', '2026-11-23').warnings
  assert.ok(warning?.code === 'not-a-working-day')
  assert.equal(warning.safe.toString(), '2026-12-11')
})

test('a day beyond the calendar is answered where no working day is counted, and says so', () => {
  assert.ok(warned(deadline('asb-closure-appeal-21d', '2028-12-20')).includes('working-day-unknown'))
})

test('a hearing that falls due before any working day says so', () => {
  assert.ok(warned(deadline('asb-closure-application-hearing', '2026-04-03T06:00')).includes('no-working-day-left'))
})

test('time on bail and the three hours after an arrest on bail do not count', () => {
  const pauses = [{ from: moment('2026-11-10T17:00'), to: moment('2026-12-01T17:00') }]
  const withPause = deadline('pace-24h', '2026-11-10T08:00', { pauses })
  assert.equal(due(withPause), '2026-12-02T08:00+00:00')
  const earlierRegime = [{ from: moment('2026-11-10T17:00'), to: moment('2026-12-01T14:00') }]
  assert.equal(due(deadline('pace-24h', '2026-11-10T08:00', { pauses: earlierRegime })), '2026-12-02T05:00+00:00')
})

test('time at hospital without questioning does not count', () => {
  const pauses = [{ from: moment('2018-04-11T10:00'), to: moment('2018-04-11T14:30') }]
  assert.equal(due(deadline('pace-24h', '2018-04-11T07:05', { pauses })), '2018-04-12T11:35+01:00')
})

test('days with the Crown Prosecution Service do not count towards bail', () => {
  const pauses = [{ from: moment('2026-12-01'), to: moment('2026-12-10') }]
  assert.equal(due(deadline('bail-2022-3m', '2026-11-20', { pauses })), '2027-03-02')
})

test('the arrest for the offence, and not the arrest on bail, chooses whether three hours are left out', () => {
  const chosenBy = Temporal.PlainDate.from('2022-10-20')
  const refused = answer('pace-bail-arrest-3h-pause', '2026-12-01T14:00', { chosenBy })
  assert.ok(!refused.ok && refused.refusal.code === 'no-rule-in-force')
})

test('an order ends when it says, if the law allows it', () => {
  const counted = deadline('asb-closure-order', '2018-04-12', { until: moment('2018-07-11') })
  assert.equal(due(counted), '2018-07-11')
  assert.ok(!warned(counted).includes('cautious-reading'))
  assert.ok(
    warned(deadline('asb-closure-order', '2018-04-12', { until: moment('2018-07-12') })).includes('cautious-reading'),
  )
})

test('an order cannot say that it lasts longer than the law allows', () => {
  const counted = deadline('asb-closure-order', '2018-04-12', { until: moment('2018-07-13') })
  assert.equal(due(counted), '2018-07-12')
  assert.equal(warned(counted)[0], 'stated-end-outside-law')
})

test('an order cannot say that it ended before it was made', () => {
  const counted = deadline('asb-closure-order', '2018-04-12', { until: moment('2018-04-11') })
  assert.equal(due(counted), '2018-07-12')
  assert.equal(warned(counted)[0], 'stated-end-outside-law')
})

test('a notice that states an end between the two readings of changed clocks says so', () => {
  assert.equal(due(noticeEnding('2026-03-30T08:30')), '2026-03-30T08:30+01:00')
  assert.equal(warned(noticeEnding('2026-03-30T08:30'))[0], 'clock-change')
  assert.ok(!warned(noticeEnding('2026-03-30T08:00')).includes('clock-change'))
})

test('a shortest period cannot be stated shorter', () => {
  const early = deadline('stro-min-2y', '2026-11-23', { until: moment('2028-01-01') })
  assert.equal(due(early), '2028-11-23')
  assert.equal(warned(early)[0], 'stated-end-outside-law')
  assert.equal(due(deadline('stro-min-2y', '2026-11-23', { until: moment('2030-01-01') })), '2030-01-01')
})

test('a recovery period lasts to the conclusive grounds decision if that comes later', () => {
  assert.equal(due(deadline('nrm-recovery', '2026-03-25', { until: moment('2027-06-01') })), '2027-06-01')
  const earlier = deadline('nrm-recovery', '2026-03-25', { until: moment('2026-04-01') })
  assert.equal(due(earlier), '2026-04-23')
  assert.ok(!warned(earlier).includes('stated-end-outside-law'))
})

test('two extensions of a closure order reach six months and no further', () => {
  const once = { code: 'court-3m', by: 'magistrates-court' } as const
  const stated = { until: moment('2018-07-11'), extensions: [once] }
  assert.equal(due(deadline('asb-closure-order', '2018-04-12', stated)), '2018-10-11')
  const twice = deadline('asb-closure-order', '2018-04-12', { extensions: [once, once] })
  assert.equal(due(twice), '2018-10-12')
  assert.ok(warned(twice).includes('cautious-reading'))
  assert.ok(twice.working.some(({ code }) => code === 'maximum'))
})

const grant = (until: string) => ({ code: 'court-3m', by: 'magistrates-court', until: moment(until) }) as const

test('the end that an extension states is its end within the law, and the next one adds to it', () => {
  const extended = (...extensions: readonly ReturnType<typeof grant>[]) =>
    deadline('asb-closure-order', '2018-04-12', { until: moment('2018-05-12'), extensions })
  assert.equal(due(extended(grant('2018-06-12'))), '2018-06-12')
  assert.equal(due(extended(grant('2018-06-12'), grant('2018-09-12'))), '2018-09-12')
  assert.ok(!warned(extended(grant('2018-06-12'))).includes('stated-end-outside-law'))
  const longer = extended(grant('2018-09-01'))
  assert.equal(due(longer), '2018-08-12')
  assert.ok(warned(longer).includes('stated-end-outside-law'))
  assert.ok(warned(extended(grant('2018-05-01'))).includes('stated-end-outside-law'))
})

test('a rule of days uses the date of a time', () => {
  assert.equal(due(deadline('asb-closure-appeal-21d', '2018-04-12T16:40')), '2018-05-02')
})

const REFUSED: readonly (readonly [string, string, string | undefined, Partial<ClockFacts>, ClockRefusal['code']])[] = [
  ['nobody has said when', 'asb-closure-order', undefined, {}, 'needs-date'],
  ['hours are counted and only a day is known', 'asb-closure-notice-48h', '2019-12-24', {}, 'needs-time-of-day'],
  ['the event is older than the rule', 'asb-closure-notice-48h', '2014-10-19T10:00', {}, 'no-rule-in-force'],
  ['the arrest is of the earlier regime', 'bail-2022-3m', '2022-10-27', {}, 'no-rule-in-force'],
  ['bail before April 2017 has no limit', 'bail-before-2017', '2017-04-02', {}, 'no-limit-in-law'],
  ['a reconsideration before 2024 had no limit', 'nrm-reconsideration-30d', '2024-02-21', {}, 'no-limit-in-law'],
  ['an interim order states its end and nobody has said it', 'stpo-interim', '2026-11-23', {}, 'needs-stated-end'],
  [
    'an interim order would end before it was made',
    'stpo-interim',
    '2026-11-23',
    { until: moment('2026-11-22') },
    'stated-end-not-valid',
  ],
  ['the first court lies beyond the calendar', 'pace-first-court', '2028-12-31', {}, 'beyond-calendar'],
  ['the arrest is of the later regime', 'bail-2017-28d', '2022-10-28', {}, 'no-rule-in-force'],
  ['working days run beyond the calendar', 'nrm-rg-5wd', '2028-12-28', {}, 'beyond-calendar'],
  [
    'the law knows no pause',
    'asb-closure-notice-48h',
    '2019-12-24T10:00',
    { pauses: [{ from: moment('2019-12-24T11:00'), to: moment('2019-12-24T12:00') }] },
    'pause-not-allowed',
  ],
  [
    'a pause ends before it begins',
    'pace-24h',
    '2018-04-11T07:05',
    { pauses: [{ from: moment('2018-04-11T12:00'), to: moment('2018-04-11T11:00') }] },
    'pause-not-valid',
  ],
  [
    'a pause of days ends before it begins',
    'bail-2022-3m',
    '2026-11-20',
    { pauses: [{ from: moment('2026-12-02'), to: moment('2026-12-01') }] },
    'pause-not-valid',
  ],
  [
    'a pause of hours is given in days',
    'pace-24h',
    '2018-04-11T07:05',
    { pauses: [{ from: moment('2018-04-11'), to: moment('2018-04-12') }] },
    'needs-time-of-day',
  ],
  [
    'the end of hours is stated as a day',
    'asb-closure-notice-48h',
    '2019-12-24T10:00',
    { until: moment('2019-12-26') },
    'needs-time-of-day',
  ],
  [
    'an inspector extends what takes a superintendent',
    'asb-closure-notice-24h',
    '2018-04-11T06:30',
    { extensions: [{ code: 'extension-notice-24h', by: 'inspector' }] },
    'extension-not-authorised',
  ],
  [
    'the notice has ended before it is extended',
    'asb-closure-notice-24h',
    '2018-04-11T06:30',
    { extensions: [{ code: 'extension-notice-24h', by: 'superintendent', at: moment('2018-04-12T06:31') }] },
    'extension-too-late',
  ],
  [
    'the law knows no such extension',
    'asb-closure-notice-48h',
    '2018-04-11T06:30',
    { extensions: [{ code: 'extension-notice-24h', by: 'superintendent' }] },
    'extension-unknown',
  ],
]

for (const [why, id, at, facts, code] of REFUSED) {
  test(`there is no deadline where ${why}`, () => {
    const refused = answer(id, at, facts)
    assert.ok(!refused.ok)
    assert.equal(refused.refusal.code, code)
    assert.ok(refused.refusal.words.length > 0)
  })
}

const COMMENCED: Commencement = {
  from: '2027-12-01',
  instrument: 'SI 2027/999',
  setBy: ['Ash Lane', 'Rowan Hill'],
  setOn: '2027-11-20',
}

function hearingUnder(commencement: Commencement, at: string): Deadline {
  const rule = findRule('asb-closure-application-hearing')
  assert.ok(rule)
  const commencements = new Map([['asb-closure-application-hearing.v2', commencement] as const])
  const result = deadlineFor(rule, { at: moment(at) }, { ...law, commencements })
  assert.ok(result.ok)
  return result.value
}

test('what was enacted governs from the day of its commencement, and every working says who set that', () => {
  assert.equal(hearingUnder(COMMENCED, '2027-11-30T23:59').version, 'v1')
  const counted = hearingUnder(COMMENCED, '2027-12-01T07:15')
  assert.equal(counted.version, 'v2')
  assert.equal(due(counted), '2027-12-04T07:15+00:00')
  assert.equal(
    counted.working.find(({ code }) => code === 'commenced')?.words,
    'In force from Wednesday 1 December 2027 by SI 2027/999 (set by Ash Lane and Rowan Hill on Saturday 20 November 2027)',
  )
  assert.ok(warned(hearingUnder({ ...COMMENCED, from: '2027-12-02' }, '2027-12-01T07:15')).includes('check'))
  assert.equal(hearingUnder({ ...COMMENCED, from: '2027-12-02' }, '2027-12-01T07:15').version, 'v1')
})

test('72 hours over Christmas warn that the new text may count Christmas Day', () => {
  const counted = hearingUnder(COMMENCED, '2027-12-24T07:15')
  assert.equal(due(counted), '2027-12-28T07:15+00:00')
  const unsure = counted.warnings.find(({ code }) => code === 'exclusion-not-confirmed')
  assert.ok(unsure !== undefined && 'safe' in unsure)
  assert.equal(isoMoment(unsure.safe), '2027-12-27T07:15+00:00')
  const spring = hearingUnder({ ...COMMENCED, from: '2027-03-01' }, '2027-04-01T07:15')
  assert.ok(
    spring.warnings.some(({ words }) => words === 'That Christmas Day (25 December) is left out is not confirmed'),
  )
})

test('a deadline put into JSON carries its words', () => {
  const told = JSON.parse(JSON.stringify(deadline('asb-closure-appeal-21d', '2018-04-12')))
  assert.equal(told.working[0].words, 'Decided on Thursday 12 April 2018')
  assert.equal(told.warnings.at(-1).code, 'check')
})
