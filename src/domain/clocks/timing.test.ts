import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { isoMoment, type Moment, parseMoment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { lawOf } from '#domain/law/law.ts'
import { findRule } from '#domain/law/register.ts'
import type { Grant } from './clock-facts.ts'
import { deadlineFor, momentOf } from './deadline.ts'

const law = lawOf(workingCalendar(BANK_HOLIDAYS))

function moment(text: string): Moment {
  const read = parseMoment(text)
  assert.ok(read.ok, text)
  return read.value
}

type Times = Readonly<Partial<Record<'at' | 'asked' | 'after' | 'until', string>>>

const grant = (code: string, by: Grant['by'], times: Times = {}): Grant => ({
  code,
  by,
  ...Object.fromEntries(Object.entries(times).map(([name, text]) => [name, moment(text)])),
})

function answer(id: string, at: string, ...extensions: readonly Grant[]): ReturnType<typeof deadlineFor> {
  const rule = findRule(id)
  assert.ok(rule, id)
  return deadlineFor(rule, { at: moment(at), extensions }, law)
}

const REVIEWED = '2018-04-11T22:25'
const superintendent = (at: string, after = REVIEWED): Grant =>
  grant('superintendent-36h', 'superintendent', { at, after })
const warrant = (times: Times): Grant => grant('warrant-72h', 'magistrates-court', times)
const IN_TIME = superintendent('2018-04-12T06:00')

type Case = readonly [what: string, id: string, at: string, grants: readonly Grant[]]

const DETAINED = ['pace-24h', '2018-04-11T07:05'] as const

const REFUSED: readonly (readonly [...Case, code: string, citation: string])[] = [
  [
    'decided before the second review',
    ...DETAINED,
    [superintendent('2018-04-11T20:00')],
    'extension-too-early',
    's 42',
  ],
  ['decided after 24 hours', ...DETAINED, [superintendent('2018-04-12T07:06')], 'extension-too-late', 's 42'],
  [
    'a warrant applied for more than 6 hours after 36',
    ...DETAINED,
    [IN_TIME, warrant({ asked: '2018-04-13T01:06' })],
    'extension-too-late',
    's 43',
  ],
  [
    'a warrant applied for when nobody had extended the 24 hours',
    ...DETAINED,
    [warrant({ asked: '2018-04-12T10:00' })],
    'extension-too-late',
    's 43',
  ],
  [
    'a complaint the day after the order ended',
    'asb-closure-order',
    '2018-04-12',
    [grant('court-3m', 'magistrates-court', { asked: '2018-07-13' })],
    'extension-too-late',
    's 82',
  ],
  [
    'an extension notice after the notice ended',
    'asb-closure-notice-24h',
    '2018-04-11T06:30',
    [grant('extension-notice-24h', 'superintendent', { at: '2018-04-12T06:31' })],
    'extension-too-late',
    's 77(4)',
  ],
  [
    'an extension notice before the notice',
    'asb-closure-notice-24h',
    '2018-04-11T06:30',
    [grant('extension-notice-24h', 'superintendent', { at: '2018-04-11T06:00' })],
    'extension-too-early',
    's 77(4)',
  ],
  [
    'a second extension of an emergency protection order',
    'ca89-epo-8d',
    '2026-11-23',
    [grant('court-7d', 'court'), grant('court-7d', 'court')],
    'extension-only-once',
    's 45(4)-(6)',
  ],
  [
    'an application lodged after bail ended',
    'bail-2022-3m',
    '2026-11-20',
    [grant('court-12m', 'magistrates-court', { asked: '2027-02-21' })],
    'extension-too-late',
    's 47ZJ',
  ],
  [
    'more time asked for after the thirty days',
    'nrm-reconsideration-30d',
    '2026-11-02',
    [grant('more-time', 'competent-authority', { asked: '2026-12-03', until: '2026-12-20' })],
    'extension-too-late',
    'v3.12 paras 14.216-14.228',
  ],
]

for (const [what, id, at, grants, code, citation] of REFUSED) {
  test(`${what} is refused with the provision`, () => {
    const refused = answer(id, at, ...grants)
    assert.ok(!refused.ok && 'citation' in refused.refusal)
    assert.equal(refused.refusal.code, code)
    assert.equal(refused.refusal.citation, citation)
    assert.ok(refused.refusal.words.includes(citation))
  })
}

const ALLOWED: readonly (readonly [...Case, due: string, warned?: string])[] = [
  ['decided at 24 hours exactly', ...DETAINED, [superintendent('2018-04-12T07:05')], '2018-04-12T19:05+01:00'],
  [
    'nobody has said when the second review was',
    ...DETAINED,
    [grant('superintendent-36h', 'superintendent', { at: '2018-04-12T06:00' })],
    '2018-04-12T19:05+01:00',
    'extension-not-checked',
  ],
  [
    'a warrant applied for within 36 hours',
    ...DETAINED,
    [IN_TIME, warrant({ asked: '2018-04-12T18:00' })],
    '2018-04-14T07:05+01:00',
  ],
  [
    'a warrant applied for within 6 hours after 36',
    ...DETAINED,
    [IN_TIME, warrant({ asked: '2018-04-13T00:30' })],
    '2018-04-14T07:05+01:00',
    'extension-received-late',
  ],
  [
    'a complaint in time that was heard later',
    'asb-closure-order',
    '2018-04-12',
    [grant('court-3m', 'magistrates-court', { asked: '2018-07-10', at: '2018-07-16' })],
    '2018-10-12',
    'extension-decided-late',
  ],
  [
    'an application in time that was decided later',
    'bail-2022-3m',
    '2026-11-20',
    [grant('court-12m', 'magistrates-court', { asked: '2027-02-19', at: '2027-03-01' })],
    '2027-11-20',
  ],
  [
    'an application in time that is not decided',
    'bail-2022-3m',
    '2026-11-20',
    [{ ...grant('court-12m', 'magistrates-court', { asked: '2027-02-19' }), pending: true }],
    '2027-02-20',
    'extension-pending',
  ],
  [
    'more time asked for and given',
    'nrm-reconsideration-30d',
    '2026-11-02',
    [grant('more-time', 'competent-authority', { asked: '2026-11-30', until: '2026-12-20' })],
    '2026-12-20',
  ],
  [
    'nobody has said when it was decided',
    'bail-2022-3m',
    '2026-11-20',
    [grant('inspector-6m', 'inspector')],
    '2027-05-20',
    'extension-not-checked',
  ],
]

const OF_EXTENSIONS = /^extension-/

for (const [what, id, at, grants, due, warned] of ALLOWED) {
  test(`${what}: due ${due}${warned === undefined ? '' : ', and the working warns'}`, () => {
    const allowed = answer(id, at, ...grants)
    assert.ok(allowed.ok)
    assert.equal(isoMoment(momentOf(allowed.value.due)), due)
    const codes = allowed.value.warnings.map(({ code }) => code).filter((code) => OF_EXTENSIONS.test(code))
    assert.deepEqual(codes, warned === undefined ? [] : [warned])
    assert.ok(allowed.value.working.some(({ code }) => code === 'timing'))
  })
}

test('the working says that bail goes on until the court has decided', () => {
  const decided = answer(
    'bail-2022-3m',
    '2026-11-20',
    grant('court-12m', 'magistrates-court', { asked: '2027-02-19', at: '2027-03-01' }),
  )
  assert.ok(decided.ok)
  assert.ok(decided.value.working.some(({ words }) => words.includes('goes on until the decision (s 47ZJ)')))
})

const by = (code: string, who: Grant['by'], times: number): readonly Grant[] =>
  Array.from({ length: times }, () => grant(code, who))

const MOST: readonly (readonly [id: string, at: string, grants: readonly Grant[], due: string])[] = [
  ['asb-closure-order', '2018-04-12', by('court-3m', 'magistrates-court', 1), '2018-10-12'],
  ['asb-closure-order', '2018-04-12', by('court-3m', 'magistrates-court', 2), '2018-10-12'],
  ['soa-closure-order-3m', '2026-11-23', by('court-3m', 'magistrates-court', 3), '2027-05-23'],
  ['pace-24h', '2018-04-11T07:05', by('warrant-96h', 'magistrates-court', 2), '2018-04-15T07:05+01:00'],
  ['travel-bar-5y', '2018-04-12', by('court-5y', 'court', 2), '2033-04-12'],
  ['bail-2022-3m', '2026-11-20', by('court-again-6m', 'magistrates-court', 3), '2028-08-20'],
]

for (const [id, at, grants, due] of MOST) {
  test(`${id} from ${at}, extended ${grants.length} times, reaches ${due} and no further`, () => {
    const extended = answer(id, at, ...grants)
    assert.ok(extended.ok)
    assert.equal(isoMoment(momentOf(extended.value.due)), due)
  })
}
