import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { isoMoment, type Moment, parseMoment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { lawOf } from '#domain/law/law.ts'
import { findRule, RULES } from '#domain/law/register.ts'
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
  ['soa-closure-adjourn-14d', '2026-11-23', '2026-12-07'],
  ['soa-closure-extension', '2018-07-11', '2018-10-11'],
  ['housing-absolute-ground-48h', '2018-04-12T11:00', '2018-04-14T11:00+01:00'],
  ['asb-closure-appeal-21d', '2019-12-05', '2019-12-25', '2019-12-24'],
  ['asb-closure-costs-3m', '2027-02-22', '2027-05-21'],
  ['asb-closure-compensation-3m', '2018-07-12', '2018-10-11'],
  ['asb-closure-compensation-3m', '2027-02-22', '2027-05-21'],
  ['asb-closure-compensation-3m', '2020-03-05', '2020-06-04'],
  ['soa-closure-hearing-48h', '2019-12-24T10:00', '2019-12-26T10:00+00:00', '2019-12-24'],
  ['soa-closure-hearing-48h', '2018-04-11T07:00', '2018-04-13T07:00+01:00'],
  ['soa-closure-order-3m', '2018-04-12', '2018-07-12', '2018-07-11'],
  ['soa-closure-order-3m', '2026-11-23', '2027-02-23', '2027-02-22'],
  ['soa-closure-costs-3m', '2018-07-12', '2018-10-11'],
  ['soa-closure-compensation-3m', '2018-07-12', '2018-10-11'],
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
  ['pace-first-court', '2026-11-23', '2026-11-24'],
  ['pace-first-court', '2026-12-24', '2026-12-26'],
  ['pace-first-court', '2026-04-02', '2026-04-04'],
  ['pace-first-court', '2026-11-21', '2026-11-23'],
  ['pace-relevant-time', '2018-04-11T05:30', '2018-04-12T05:30+01:00'],
  ['bail-2017-28d', '2017-04-03', '2017-05-01', '2017-04-28'],
  ['bail-2017-sfo-3m', '2018-04-11', '2018-07-11'],
  ['bail-cps-return-7d', '2026-11-23', '2026-11-29'],
  ['rui-review-30d', '2026-11-20', '2026-12-20', '2026-12-18'],
  ['rui-review-90d', '2026-11-20', '2027-02-18'],
  ['bail-2022-3m', '2025-11-29', '2026-02-28', '2026-02-27'],
  ['bail-2022-6m-agency', '2026-03-10', '2026-09-10'],
  ['pace-warrant-3m', '2018-03-29', '2018-06-29', '2018-06-28'],
  ['pace-warrant-3m', '2026-09-14', '2026-12-14', '2026-12-13'],
  ['pace-warrant-3m', '2005-12-31', '2006-01-31', '2006-01-30'],
  ['pace-warrant-kept-12m', '2018-06-29', '2019-06-29'],
]

const PEOPLE: readonly Example[] = [
  ['nrm-rg-5wd', '2018-04-11', '2018-04-18'],
  ['nrm-recovery', '2023-01-30', '2023-02-28'],
  ['nrm-recovery', '2026-12-10', '2027-01-08'],
  ['nrm-recovery', '2019-12-05', '2020-01-18'],
  ['nrm-reconsideration-30d', '2026-11-02', '2026-12-02'],
  ['nrm-reconsideration-30d', '2026-11-30', '2026-12-30'],
  ['nrm-moveon-45d', '2026-11-23', '2027-01-07'],
  ['nrm-moveon-45d', '2018-11-23', '2018-12-07'],
  ['nrm-conclusive-grounds', '2019-12-05', '2020-01-19'],
  ['nrm-conclusive-grounds', '2026-03-25', '2026-04-24'],
  ['nrm-exit-9wd', '2026-11-23', '2026-12-04'],
  ['nrm-support-contact-48h', '2026-11-23T09:00', '2026-11-25T09:00+00:00'],
  ['nrm-place-of-safety-3wd', '2026-12-23', '2026-12-30'],
  ['msa-s52-duty-to-notify', '2026-12-24', '2026-12-29'],
  ['ca89-s46-72h', '2018-04-11T06:45', '2018-04-14T06:45+01:00'],
  ['ca89-s46-72h', '2026-12-24T18:00', '2026-12-27T18:00+00:00'],
  ['ca89-epo-8d', '2026-04-01', '2026-04-08'],
  ['ca89-epo-8d', '2026-12-18', '2026-12-25', '2026-12-24'],
  ['wt-icpc-15wd', '2018-04-11', '2018-05-02'],
  ['wt-icpc-15wd', '2019-12-18', '2020-01-13'],
  ['wt-icpc-15wd', '2026-04-01', '2026-04-24'],
  ['ca89-epo-ext-7d', '2026-11-30', '2026-12-07'],
  ['wt-strategy-3d', '2026-11-23', '2026-11-26'],
  ['wt-assess-45wd', '2018-04-11', '2018-06-15'],
  ['wt-assess-45wd', '2026-11-23', '2027-01-28'],
  ['wt-assess-decision-1wd', '2026-11-23', '2026-11-24'],
  ['wt-core-10wd', '2026-11-23', '2026-12-07'],
  ['wt-core-10wd', '2019-12-18', '2020-01-06'],
  ['wt-review-3m', '2026-11-23', '2027-02-23', '2027-02-22'],
  ['wt-review-6m', '2027-02-23', '2027-08-23', '2027-08-20'],
  ['lac-review-20wd', '2026-11-23', '2026-12-21'],
  ['lac-review-20wd', '2018-04-11', '2018-05-10'],
  ['lac-review-3m', '2026-12-21', '2027-03-21', '2027-03-19'],
  ['lac-review-6m', '2027-03-19', '2027-09-19', '2027-09-17'],
  ['private-fostering-28d', '2026-11-23', '2026-12-20'],
  ['private-fostering-visit-7wd', '2026-11-23', '2026-12-02'],
  ['private-fostering-visit-7wd', '2018-04-11', '2018-04-20'],
  ['missing-interview-72h', '2026-03-27T10:00', '2026-03-30T11:00+01:00', '2026-03-30T10:00+01:00'],
  ['missing-interview-72h', '2026-12-24T18:00', '2026-12-27T18:00+00:00'],
  ['stpo-min-5y', '2026-11-23', '2031-11-23'],
  ['stpo-appeal-21d', '2026-11-23', '2026-12-13', '2026-12-11'],
  ['stro-no-discharge-2y', '2026-11-23', '2028-11-23'],
  ['cbo-min-2y', '2026-11-23', '2028-11-23'],
  ['cbo-youth-min-1y', '2026-11-23', '2027-11-23'],
  ['cbo-youth-max-3y', '2024-11-23', '2027-11-23', '2027-11-22'],
  ['cbo-youth-review-1y', '2025-11-24', '2026-11-24', '2026-11-23'],
  ['dpa-subject-access-1m', '2026-11-23', '2026-12-23', '2026-12-22'],
  ['dpa-s65-6w', '2026-11-23', '2027-01-03', '2026-12-31'],
  ['victims-code-support-2wd', '2026-12-24', '2026-12-30'],
  ['retention-group-1-10y', '2018-04-11', '2028-04-11', '2028-04-10'],
  ['retention-group-2-10y', '2018-04-11', '2028-04-11', '2028-04-10'],
  ['retention-group-3-6y', '2018-04-11', '2024-04-11', '2024-04-10'],
  ['retention-group-3-next-5y', '2018-04-11', '2023-04-11', '2023-04-06'],
  ['retention-group-4-6y', '2018-04-11', '2024-04-11'],
  ['cpia-retention-6m', '2019-12-05', '2020-06-05'],
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

/** A complaint of the police, decided the same day. */
function orderExtended(on: string): Grant {
  return { code: 'court-3m', by: 'magistrates-court', asked: moment(on), at: moment(on) }
}

function interimRenewed(asked: string, until: string): Grant {
  return { code: 'court-renewal', by: 'court', asked: moment(asked), until: moment(until) }
}

/** The end that the first order stated, where the law sets none. */
const STATED_FIRST: Readonly<Record<string, string>> = { 'stpo-interim': '2026-12-21' }

const EXTENDED: readonly (readonly [string, string, readonly Grant[], string])[] = [
  [
    'asb-closure-notice-24h',
    '2018-04-11T06:30',
    [{ code: 'extension-notice-24h', by: 'superintendent' }],
    '2018-04-13T06:30+01:00',
  ],
  ['asb-closure-order', '2018-04-12', [orderExtended('2018-07-11')], '2018-10-12'],
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
  ['stpo-interim', '2026-11-23', [interimRenewed('2026-12-18', '2027-01-11')], '2027-01-11'],
]

for (const [id, at, extensions, due] of EXTENDED) {
  test(`${id} from ${at}, extended by ${extensions.map(({ code }) => code).join(', ')}, is due ${due}`, () => {
    const until = STATED_FIRST[id]
    const answer = deadlineFor(
      ruleCalled(id),
      { at: moment(at), extensions, until: until === undefined ? until : moment(until) },
      law,
    )
    assert.ok(answer.ok)
    assert.equal(isoMoment(momentOf(answer.value.due)), due)
  })
}

/** Examples in which the end is stated: by an order, a letter, or the event with which the period ends. */
const STATED: readonly (readonly [rule: string, at: string, until: string, due: string])[] = [
  ['asb-closure-order', '2018-04-12', '2018-07-11', '2018-07-11'],
  ['asb-closure-order', '2026-11-23', '2027-02-22', '2027-02-22'],
  ['pace-relevant-time', '2018-04-11T05:30', '2018-04-11T13:05', '2018-04-11T13:05+01:00'],
  ['pace-relevant-time', '2018-04-11T05:30', '2018-04-12T07:10', '2018-04-12T05:30+01:00'],
  ['bail-before-2017', '2017-03-20', '2017-05-15', '2017-05-15'],
  ['bail-before-2017', '2017-03-20', '2017-07-10', '2017-07-10'],
  ['bail-before-2017', '2017-04-02', '2017-07-10', '2017-07-10'],
  ['nrm-recovery', '2026-03-25', '2027-06-01', '2027-06-01'],
  ['nrm-reconsideration-30d', '2023-11-02', '2024-03-01', '2024-03-01'],
  ['nrm-moveon-45d', '2026-11-23', '2027-03-01', '2027-03-01'],
  ['ca89-epo-8d', '2026-12-18', '2026-12-29T12:00', '2026-12-29'],
  ['stpo-interim', '2026-11-23', '2026-12-21', '2026-12-21'],
  ['stpo-interim', '2026-11-23', '2026-12-04', '2026-12-04'],
  ['travel-bar-5y', '2018-04-12', '2023-04-11', '2023-04-11'],
]

for (const [id, at, until, due] of STATED) {
  test(`${id} from ${at}, stated to end ${until}, is due ${due}`, () => {
    const answer = deadlineFor(ruleCalled(id), { at: moment(at), until: moment(until) }, law)
    assert.ok(answer.ok)
    assert.equal(isoMoment(momentOf(answer.value.due)), due)
    assert.ok(answer.value.warnings.every(({ code }) => code !== 'stated-end-outside-law'))
  })
}

test('an order to 22 February 2027 reaches 22 May 2027 at the most', () => {
  const extensions = [orderExtended('2027-02-22')]
  const facts = { at: moment('2026-11-23'), until: moment('2027-02-22'), extensions }
  const answer = deadlineFor(ruleCalled('asb-closure-order'), facts, law)
  assert.ok(answer.ok)
  assert.equal(isoMoment(momentOf(answer.value.due)), '2027-05-22')
})

test('every rule has an example', () => {
  const shown = new Set([...VECTORS, ...CLOSURES, ...CUSTODY_AND_BAIL, ...PEOPLE, ...STATED].map(([id]) => id))
  assert.deepEqual(
    RULES.map(({ id }) => id).filter((id) => !shown.has(id)),
    [],
  )
})
