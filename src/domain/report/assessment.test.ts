import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Assessed, followsFrom } from './assessment.ts'
import { nextLook } from './due.ts'
import { RISK_LEVELS } from './risk.ts'
import type { Urgent } from './urgency.ts'

const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const assessed = (given: Partial<Assessed> = {}): Assessed => ({
  level: 'medium',
  child: false,
  life: false,
  lookAgain: undefined,
  laterBecause: '',
  ...given,
})

const HOURS = { standard: 7 * 24, medium: 72, high: 24, immediate: 1 } as const

for (const level of RISK_LEVELS)
  test(`${level}: somebody looks again within ${HOURS[level]} hours, earlier without a reason, later with one`, () => {
    const due = NOW.add({ hours: HOURS[level] })
    assert.equal(nextLook(NOW, level).toString(), due.toString())
    const at = (lookAgain: Temporal.Instant | undefined, laterBecause = '') => {
      const follows = followsFrom(assessed({ level, lookAgain, laterBecause }), [], NOW)
      return follows.ok ? follows.value.dueAt.toString() : follows.refusal
    }
    const [earlier, later] = [due.subtract({ minutes: 1 }), due.add({ minutes: 1 })]
    assert.equal(at(undefined), due.toString())
    assert.equal(at(earlier), earlier.toString())
    assert.equal(at(due), due.toString())
    assert.equal(at(later), 'later-without-a-reason')
    assert.equal(at(later, 'The family is away'), later.toString())
    assert.equal(at(NOW, 'x'), 'look-again-in-the-past')
  })

const ALERTS: readonly (readonly [found: Partial<Assessed>, known: readonly Urgent[], alert: readonly Urgent[]])[] = [
  [{}, [], []],
  [{ child: true }, [], ['child']],
  [{ child: true }, ['child'], []],
  [{ child: true }, ['life'], ['child']],
  [{ life: true, level: 'high' }, [], ['life']],
  [{ life: true, child: true, level: 'immediate' }, [], ['life', 'child']],
  [{ life: true, child: true, level: 'immediate' }, ['child'], ['life']],
]

for (const [found, known, alert] of ALERTS)
  test(`found ${JSON.stringify(found)}, known ${known.join(' and ') || 'nothing'}: alerts of ${alert.join(' and ') || 'nothing'}`, () => {
    const follows = followsFrom(assessed(found), known, NOW)
    assert.deepEqual(follows.ok && follows.value.alert, alert)
  })

test('a danger to life is never standard or medium', () => {
  for (const level of ['standard', 'medium'] as const)
    assert.deepEqual(followsFrom(assessed({ level, life: true }), [], NOW), { ok: false, refusal: 'life-is-grave' })
})
