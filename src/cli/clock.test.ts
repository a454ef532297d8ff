import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULES } from '#domain/law/register.ts'
import { clockList, clockReport } from './clock.ts'

test('a clock of hours answers in local time with its offset', () => {
  const { stdout, stderr, exitCode } = clockReport('asb-closure-notice-48h', { at: '2019-12-24T10:00', json: true })
  const answer = JSON.parse(stdout)
  assert.deepEqual(Object.keys(answer), [
    'rule',
    'version',
    'kind',
    'due',
    'citation',
    'certainty',
    'working',
    'warnings',
  ])
  assert.equal(answer.rule, 'asb-closure-notice-48h')
  assert.equal(answer.version, 'v1')
  assert.equal(answer.due, '2019-12-27T10:00+00:00')
  assert.equal(answer.working[0].value, '2019-12-24T10:00+00:00')
  assert.equal(stderr, '')
  assert.equal(exitCode, 0)
})

test('one rule is listed with what may extend it, as the command line takes it', () => {
  const { stdout, exitCode } = clockList({ rule: 'asb-closure-notice-24h' })
  assert.equal(exitCode, 0)
  const [, code, role] = /--extend ([^/]+)\/([^|\n]+)/.exec(stdout) ?? []
  const extend = [`${code}/${role}/2018-04-11T20:00`]
  assert.equal(clockReport('asb-closure-notice-24h', { at: '2018-04-11T06:30', extend }).exitCode, 0)
  assert.match(
    clockList({ rule: 'asb-closure-notice-48h' }).stdout,
    /v2: 72 hours.*, enacted and not commenced\n {4}no extension/,
  )
  assert.equal(clockList({ rule: 'no-such-rule' }).exitCode, 2)
})

test('a clock of days answers with a date', () => {
  assert.equal(
    JSON.parse(clockReport('asb-closure-appeal-21d', { at: '2018-04-12', json: true }).stdout).due,
    '2018-05-02',
  )
})

test('a lawyer reads the deadline, its working and what to mind', () => {
  const { stdout } = clockReport('asb-closure-order', { at: '2018-04-12' })
  assert.match(stdout, /^Closure order\n/)
  assert.match(stdout, /No later than Thursday 12 July 2018/)
  assert.match(stdout, / {2}1\. Order made on Thursday 12 April 2018/)
  assert.match(stdout, / {2}- Check before you rely on this/)
})

test('what is enacted may have been started by a partnership, which this command does not know', () => {
  const served = { at: '2026-11-10T09:00' }
  const { stdout } = clockReport('asb-closure-application-hearing', { ...served, json: true })
  const [warning] = JSON.parse(stdout).warnings
  assert.equal(warning.code, 'start-not-known')
  assert.match(
    clockReport('asb-closure-application-hearing', served).stdout,
    / {2}- v2 \(Crime and Policing Act 2026\) is enacted, and by these rules not commenced: a partnership that has set its start/,
  )
  assert.doesNotMatch(clockReport('asb-closure-appeal-21d', { at: '2026-11-10' }).stdout, /set its start/)
})

test('the end, pauses, grants and the choosing date can be given', () => {
  const asked = { at: '2018-04-11T07:05', extend: ['superintendent-36h/superintendent/2018-04-12T06:00'], json: true }
  const pause = ['2018-04-11T10:00/2018-04-11T14:30']
  assert.equal(JSON.parse(clockReport('pace-24h', { ...asked, pause }).stdout).due, '2018-04-12T23:35+01:00')
  const until = { at: '2018-04-12', until: '2018-07-11', json: true }
  assert.equal(JSON.parse(clockReport('asb-closure-order', until).stdout).due, '2018-07-11')
  const chosen = { at: '2026-12-01T14:00', chosenBy: '2022-10-20' }
  assert.equal(clockReport('pace-bail-arrest-3h-pause', chosen).exitCode, 1)
})

test('what was asked for, reviewed and stated can be given with a grant', () => {
  const at = '2018-04-11T07:05'
  const superintendent = 'superintendent-36h/superintendent/2018-04-12T06:00/after=2018-04-11T22:25'
  const warrant = 'warrant-72h/magistrates-court/at=2018-04-12T18:30/asked=2018-04-12T18:00'
  const both = clockReport('pace-24h', { at, extend: [superintendent, warrant], json: true })
  assert.equal(JSON.parse(both.stdout).due, '2018-04-14T07:05+01:00')
  const late = { at: '2026-11-20', extend: ['court-12m/magistrates-court/pending/asked=2027-02-21'], json: true }
  const refused = clockReport('bail-2022-3m', late)
  assert.equal(refused.exitCode, 1)
  assert.deepEqual(Object.keys(JSON.parse(refused.stdout)), ['rule', 'refusal', 'words', 'citation'])
})

test('what the law refuses is said and ends with 1', () => {
  const words = clockReport('bail-2022-3m', { at: '2022-10-27' })
  assert.equal(words.exitCode, 1)
  assert.equal(words.stdout, '')
  assert.match(words.stderr, /No version of bail-2022-3m was in force on Thursday 27 October 2022/)
  const data = clockReport('asb-closure-order', { json: true })
  assert.equal(JSON.parse(data.stdout).refusal, 'needs-date')
  assert.equal(data.exitCode, 1)
})

const MISUNDERSTOOD = [
  ['no such rule', 'no-such-rule', { at: '2018-04-12' }],
  ['no date', 'asb-closure-order', { at: 'yesterday' }],
  ['an hour that did not happen', 'asb-closure-notice-48h', { at: '2026-03-29T01:30' }],
  ['half a pause', 'pace-24h', { at: '2018-04-11T07:05', pause: ['2018-04-11T10:00'] }],
  ['a part of a grant', 'pace-24h', { at: '2018-04-11T07:05', extend: ['superintendent-36h/superintendent/soon'] }],
  ['no such role', 'pace-24h', { at: '2018-04-11T07:05', extend: ['superintendent-36h/general'] }],
] as const

for (const [what, rule, question] of MISUNDERSTOOD) {
  test(`${what} is not understood and ends with 2`, () => {
    const { stdout, stderr, exitCode } = clockReport(rule, question)
    assert.equal(exitCode, 2)
    assert.equal(stdout, '')
    assert.ok(stderr.length > 0)
  })
}

test('every mistake is told at once', () => {
  const { stderr } = clockReport('pace-24h', { at: 'noon', until: 'later', pause: ['x'] })
  assert.equal(stderr.trim().split('\n').length, 3)
})

test('the list names every rule, in words and as data', () => {
  assert.match(clockList({}).stdout, /asb-closure-notice-48h +limit +Closure notice of up to 48 hours \(a version is/)
  const rules = JSON.parse(clockList({ json: true }).stdout)
  assert.equal(rules.length, RULES.length)
  const pending = rules.find(({ rule }: { rule: string }) => rule === 'asb-closure-application-hearing').versions[1]
  assert.deepEqual([pending.from, pending.status], [null, 'enacted-not-commenced'])
})
