import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAnswer, mayPropose } from './commencement.ts'
import { findRule } from './register.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const hearing = findRule('asb-closure-application-hearing')
const pending = hearing?.versions.at(-1)
assert.ok(hearing && pending)

const set = new Map([
  [
    'asb-closure-application-hearing.v2',
    { from: '2027-02-01', instrument: 'SI 2027/9', setBy: ['Ash Lane', 'Rowan Hill'], setOn: '2027-01-20' },
  ],
] as const)

const PROPOSED = [
  ['a day after the Act', '2027-02-01', false, new Map(), 'accepted'],
  ['the day of the Act itself', '2026-04-29', false, new Map(), 'accepted'],
  ['a day before the Act', '2026-04-28', false, new Map(), 'before-enactment'],
  ['a second day while one waits', '2027-02-01', true, new Map(), 'already-proposed'],
  ['the day that stands', '2027-02-01', false, set, 'stands-already'],
  ['another day than the one that stands', '2027-03-01', false, set, 'accepted'],
  ['that it has not begun after all', undefined, false, set, 'accepted'],
  ['that it has not begun, where nobody says so', undefined, false, new Map(), 'stands-already'],
] as const

for (const [what, startsOn, isOpen, commencements, expected] of PROPOSED) {
  test(`to propose ${what} is ${expected}`, () => {
    const on = startsOn === undefined ? undefined : day(startsOn)
    const answer = mayPropose(hearing, pending, on, { isOpen, commencements })
    assert.equal(answer.ok ? 'accepted' : answer.refusal, expected)
  })
}

const startsOn = day('2027-02-01')
const ANSWERED = [
  ['another administrator confirms the same day', true, false, 'confirmed', '2027-02-01', 'confirmed'],
  ['another administrator reads another day', true, false, 'confirmed', '2027-02-02', 'another-day'],
  ['another administrator gives no day', true, false, 'confirmed', undefined, 'another-day'],
  ['another administrator refuses', true, false, 'refused', undefined, 'refused'],
  ['another administrator withdraws', true, false, 'withdrawn', undefined, 'not-own-proposal'],
  ['whoever proposed confirms', true, true, 'confirmed', '2027-02-01', 'own-proposal'],
  ['whoever proposed refuses', true, true, 'refused', undefined, 'own-proposal'],
  ['whoever proposed withdraws', true, true, 'withdrawn', undefined, 'withdrawn'],
  ['it was answered before', false, false, 'confirmed', '2027-02-01', 'already-answered'],
] as const

for (const [what, isOpen, isOwn, answer, readOn, expected] of ANSWERED) {
  test(`where ${what} the answer is ${expected}`, () => {
    const given = mayAnswer({ isOpen, isOwn, startsOn }, answer, readOn === undefined ? undefined : day(readOn))
    assert.equal(given.ok ? given.value : given.refusal, expected)
  })
}
