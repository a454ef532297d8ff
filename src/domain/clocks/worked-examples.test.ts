import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { isoMoment, type Moment, parseMoment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { lawOf } from '#domain/law/law.ts'
import { findRule } from '#domain/law/register.ts'
import type { Rule } from '#domain/law/rule.ts'
import type { Grant } from './clock-facts.ts'
import { deadlineFor, momentOf } from './deadline.ts'

/** The law reference's test vectors and worked examples: rule, event, what is due, and the safe day or time where there is one. */
type Example = readonly [rule: string, at: string, due: string, safe?: string]

const law = lawOf(workingCalendar(BANK_HOLIDAYS))

const moment = (text: string): Moment => {
  const read = parseMoment(text)
  assert.ok(read.ok, text)
  return read.value
}

function ruleCalled(id: string): Rule {
  const rule = findRule(id)
  assert.ok(rule, id)
  return rule
}

const VECTORS: readonly Example[] = [
  ['asb-closure-notice-48h', '2018-04-11T06:30', '2018-04-13T06:30+01:00'],
  ['asb-closure-notice-48h', '2019-12-24T10:00', '2019-12-27T10:00+00:00'],
  ['asb-closure-notice-48h', '2019-12-25T10:00', '2019-12-28T00:00+00:00'],
  ['asb-closure-notice-48h', '2026-10-24T08:00', '2026-10-26T07:00+00:00', '2026-10-26T07:00+00:00'],
  ['asb-closure-notice-48h', '2026-03-28T08:00', '2026-03-30T09:00+01:00', '2026-03-30T08:00+01:00'],
  ['asb-closure-notice-24h', '2026-12-24T20:00', '2026-12-25T20:00+00:00'],
  ['asb-closure-appeal-21d', '2018-04-12', '2018-05-02'],
  ['asb-closure-appeal-21d', '2026-11-23', '2026-12-13', '2026-12-11'],
  ['asb-closure-costs-3m', '2018-07-12', '2018-10-11'],
  ['pace-24h', '2018-04-11T07:05', '2018-04-12T07:05+01:00'],
  ['pace-36h-superintendent', '2018-04-11T07:05', '2018-04-12T19:05+01:00'],
  ['pace-72h-warrant', '2018-04-12T19:05', '2018-04-14T07:05+01:00'],
  ['pace-96h-max', '2018-04-11T07:05', '2018-04-15T07:05+01:00'],
  ['pace-24h', '2026-10-24T22:10', '2026-10-25T21:10+00:00', '2026-10-25T21:10+00:00'],
  ['pace-36h-superintendent', '2026-10-24T22:10', '2026-10-26T09:10+00:00', '2026-10-26T09:10+00:00'],
  ['pace-96h-max', '2026-10-24T22:10', '2026-10-28T21:10+00:00', '2026-10-28T21:10+00:00'],
  ['bail-2017-28d', '2018-04-11', '2018-05-09'],
  ['bail-2017-28d', '2019-12-03', '2019-12-31'],
  ['bail-2022-3m', '2026-11-20', '2027-02-20', '2027-02-19'],
  ['bail-2017-28d', '2022-10-27', '2022-11-24'],
  ['bail-2022-3m', '2022-10-29', '2023-01-29', '2023-01-27'],
  ['pace-warrant-3m', '2026-11-30', '2027-02-28'],
  ['nrm-recovery', '2026-03-25', '2026-04-23'],
  ['nrm-rg-5wd', '2026-04-01', '2026-04-10'],
  ['nrm-rg-5wd', '2026-12-23', '2027-01-04'],
  ['victims-code-1wd', '2026-12-24', '2026-12-29'],
  ['wt-icpc-15wd', '2026-12-21', '2027-01-14'],
  ['ca89-s46-72h', '2026-10-24T09:00', '2026-10-27T08:00+00:00', '2026-10-27T08:00+00:00'],
  ['ca89-epo-8d', '2026-11-23', '2026-11-30'],
]

const CLOSURES: readonly Example[] = [
  ['asb-closure-notice-24h', '2018-04-11T06:30', '2018-04-12T06:30+01:00'],
  ['asb-closure-application-hearing', '2026-04-02T06:00', '2026-04-04T06:00+01:00', '2026-04-02'],
  ['asb-closure-application-hearing', '2026-12-24T07:15', '2026-12-27T07:15+00:00', '2026-12-24'],
  ['asb-closure-application-hearing', '2018-04-11T06:30', '2018-04-13T06:30+01:00'],
  ['asb-closure-application-hearing', '2019-12-24T10:00', '2019-12-27T10:00+00:00'],
  ['asb-closure-order', '2018-04-12', '2018-07-12', '2018-07-11'],
  ['asb-closure-order', '2026-11-30', '2027-02-28', '2027-02-26'],
  ['asb-closure-order', '2019-12-05', '2020-03-05', '2020-03-04'],
  ['asb-closure-adjourn-14d', '2026-11-23', '2026-12-07'],
  ['asb-closure-adjourn-14d', '2019-12-12', '2019-12-26', '2019-12-24'],
  ['asb-closure-temporary-48h', '2018-04-13T11:00', '2018-04-15T11:00+01:00'],
  ['asb-closure-extension', '2018-07-11', '2018-10-11'],
  ['asb-closure-extension', '2027-02-22', '2027-05-22', '2027-05-21'],
  ['asb-closure-appeal-21d', '2019-12-05', '2019-12-25', '2019-12-24'],
  ['asb-closure-costs-3m', '2027-02-22', '2027-05-21'],
  ['asb-closure-compensation-3m', '2018-07-12', '2018-10-11'],
  ['asb-closure-compensation-3m', '2027-02-22', '2027-05-21'],
  ['asb-closure-compensation-3m', '2020-03-05', '2020-06-04'],
  ['soa-closure-hearing-48h', '2019-12-24T10:00', '2019-12-26T10:00+00:00', '2019-12-24'],
  ['soa-closure-hearing-48h', '2018-04-11T07:00', '2018-04-13T07:00+01:00'],
  ['soa-closure-order-3m', '2018-04-12', '2018-07-12', '2018-07-11'],
  ['soa-closure-order-3m', '2026-11-23', '2027-02-23', '2027-02-22'],
  ['soa-closure-appeal-21d', '2018-04-12', '2018-05-02'],
  ['soa-closure-appeal-21d', '2026-11-23', '2026-12-13', '2026-12-11'],
]

const CUSTODY_AND_BAIL: readonly Example[] = [
  ['pace-24h', '2018-04-11T13:05', '2018-04-12T13:05+01:00'],
  ['pace-24h', '2026-03-28T21:00', '2026-03-29T22:00+01:00', '2026-03-29T21:00+01:00'],
  ['pace-review-first', '2018-04-11T07:25', '2018-04-11T13:25+01:00'],
  ['pace-review-next', '2018-04-11T13:25', '2018-04-11T22:25+01:00'],
  ['pace-review-next', '2018-04-11T22:25', '2018-04-12T07:25+01:00'],
  ['pace-review-first', '2026-10-24T22:40', '2026-10-25T03:40+00:00', '2026-10-25T03:40+00:00'],
  ['pace-bail-arrest-3h-pause', '2026-12-01T14:00', '2026-12-01T17:00+00:00'],
  ['bail-2022-3m', '2025-11-29', '2026-02-28', '2026-02-27'],
  ['bail-2022-6m-agency', '2026-03-10', '2026-09-10'],
  ['pace-warrant-3m', '2018-03-29', '2018-06-29', '2018-06-28'],
  ['pace-warrant-3m', '2026-09-14', '2026-12-14', '2026-12-13'],
]

const PEOPLE: readonly Example[] = [
  ['nrm-rg-5wd', '2018-04-11', '2018-04-18'],
  ['nrm-recovery', '2023-01-30', '2023-02-28'],
  ['nrm-recovery', '2026-12-10', '2027-01-08'],
  ['nrm-recovery', '2019-12-05', '2020-01-18'],
  ['nrm-reconsideration-30d', '2026-11-02', '2026-12-02'],
  ['nrm-reconsideration-30d', '2026-11-30', '2026-12-30'],
  ['nrm-moveon-45d', '2026-11-23', '2027-01-07'],
  ['ca89-s46-72h', '2018-04-11T06:45', '2018-04-14T06:45+01:00'],
  ['ca89-s46-72h', '2026-12-24T18:00', '2026-12-27T18:00+00:00'],
  ['ca89-epo-8d', '2026-04-01', '2026-04-08'],
  ['ca89-epo-8d', '2026-12-18', '2026-12-25', '2026-12-24'],
  ['wt-icpc-15wd', '2018-04-11', '2018-05-02'],
  ['wt-icpc-15wd', '2019-12-18', '2020-01-13'],
  ['wt-icpc-15wd', '2026-04-01', '2026-04-24'],
  ['stpo-notify-3d', '2026-12-24', '2026-12-26', '2026-12-24'],
  ['stpo-no-discharge-5y', '2026-11-23', '2031-11-23'],
  ['stro-min-2y', '2019-12-05', '2021-12-05'],
  ['stro-min-2y', '2026-11-23', '2028-11-23'],
  ['travel-bar-5y', '2018-04-12', '2023-04-12', '2023-04-11'],
  ['dpa-breach-72h', '2026-10-24T16:20', '2026-10-27T15:20+00:00', '2026-10-27T15:20+00:00'],
  ['dpa-breach-72h', '2026-12-24T17:00', '2026-12-27T17:00+00:00'],
  ['victims-code-5wd', '2026-11-23', '2026-11-30'],
  ['victims-code-5wd', '2018-04-11', '2018-04-18'],
]

for (const [id, at, due, safe] of [...VECTORS, ...CLOSURES, ...CUSTODY_AND_BAIL, ...PEOPLE]) {
  test(`${id} from ${at} is due ${due}${safe === undefined ? '' : `, safely ${safe}`}`, () => {
    const answer = deadlineFor(ruleCalled(id), { at: moment(at) }, law)
    assert.ok(answer.ok)
    const { due: counted, warnings } = answer.value
    assert.equal(isoMoment(momentOf(counted)), due)
    const safest = warnings.flatMap((warning) => ('safe' in warning ? [isoMoment(warning.safe)] : [])).toSorted()[0]
    assert.equal(safest, safe)
  })
}

const EXTENDED: readonly (readonly [string, string, readonly Grant[], string])[] = [
  [
    'asb-closure-notice-24h',
    '2018-04-11T06:30',
    [{ code: 'extension-notice-24h', by: 'superintendent' }],
    '2018-04-13T06:30+01:00',
  ],
  ['pace-24h', '2018-04-11T07:05', [{ code: 'superintendent-36h', by: 'superintendent' }], '2018-04-12T19:05+01:00'],
  ['pace-24h', '2018-04-11T07:05', [{ code: 'warrant-72h', by: 'magistrates-court' }], '2018-04-14T07:05+01:00'],
  ['pace-24h', '2018-04-11T07:05', [{ code: 'warrant-96h', by: 'magistrates-court' }], '2018-04-15T07:05+01:00'],
  ['bail-2017-28d', '2018-04-11', [{ code: 'superintendent-3m', by: 'superintendent' }], '2018-07-11'],
  ['bail-2017-28d', '2019-12-03', [{ code: 'superintendent-3m', by: 'superintendent' }], '2020-03-03'],
  ['bail-2022-3m', '2026-11-20', [{ code: 'inspector-6m', by: 'inspector' }], '2027-05-20'],
  ['bail-2022-3m', '2026-11-20', [{ code: 'superintendent-9m', by: 'superintendent' }], '2027-08-20'],
  ['bail-2022-3m', '2026-11-20', [{ code: 'court-12m', by: 'magistrates-court' }], '2027-11-20'],
  ['bail-2022-6m-agency', '2026-03-10', [{ code: 'agency-12m', by: 'agency-senior-officer' }], '2027-03-10'],
  ['ca89-epo-8d', '2026-11-23', [{ code: 'court-7d', by: 'court' }], '2026-12-07'],
]

for (const [id, at, extensions, due] of EXTENDED) {
  test(`${id} from ${at}, extended by ${extensions.map(({ code }) => code).join(', ')}, is due ${due}`, () => {
    const answer = deadlineFor(ruleCalled(id), { at: moment(at), extensions }, law)
    assert.ok(answer.ok)
    assert.equal(isoMoment(momentOf(answer.value.due)), due)
  })
}

test('the 72 hours of the 2026 Act would leave out Christmas Day, had they begun', () => {
  const rule = ruleCalled('asb-closure-application-hearing')
  const commenced = rule.versions
    .filter(({ version }) => version === 'v2')
    .map((version) => ({ ...version, from: '2026-12-01' as const, status: 'in-force' as const }))
  const answer = deadlineFor({ ...rule, versions: commenced }, { at: moment('2026-12-24T07:15') }, law)
  assert.ok(answer.ok && answer.value.due.type === 'instant')
  assert.equal(isoMoment(answer.value.due.at), '2026-12-28T07:15+00:00')
})
