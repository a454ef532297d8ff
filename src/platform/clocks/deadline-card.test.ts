import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { parseMoment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { deadlineFor } from '#domain/clocks/deadline.ts'
import { RULES } from '#domain/closure/clocks.ts'
import { lawOf } from '#domain/law/law.ts'
import { findRule } from '#domain/law/register.ts'
import { createI18n } from '../i18n/i18n.ts'
import { deadlineCard } from './deadline-card.ts'
import { dueCard } from './due-card.ts'

const words = createI18n({ folder: join(import.meta.dirname, '../../../locales') }).for('en')
const law = lawOf(workingCalendar(BANK_HOLIDAYS))

function cardOf(ruleId: string, event: string, now: string) {
  const rule = findRule(ruleId)
  const at = parseMoment(event)
  assert.ok(rule !== undefined && at.ok)
  return deadlineCard(
    { rule, outcome: deadlineFor(rule, { at: at.value }, law) },
    words,
    Temporal.Instant.from(`${now}Z`),
  )
}

const SAFE: readonly (readonly [why: string, rule: string, event: string, now: string, safe: string | undefined])[] = [
  [
    'the clocks change',
    'asb-closure-notice-48h',
    '2026-03-28T08:00',
    '2026-03-28T09:00',
    'Keep to the earlier: Monday 30 March 2026 at 8:00am',
  ],
  [
    'the safe end is behind and the later is not',
    'asb-closure-notice-48h',
    '2026-03-28T08:00',
    '2026-03-30T07:30',
    'The earlier, safe end has passed: Monday 30 March 2026 at 8:00am',
  ],
  ['both are over', 'asb-closure-notice-48h', '2026-03-28T08:00', '2026-03-30T09:00', undefined],
  [
    'months can be read as ending the day before',
    'asb-closure-order',
    '2018-04-12',
    '2018-06-01T09:00',
    'Keep to the earlier: Wednesday 11 July 2018',
  ],
  [
    'the last day is a Sunday',
    'asb-closure-appeal-21d',
    '2026-11-23',
    '2026-11-24T09:00',
    'Keep to the earlier: Friday 11 December 2026',
  ],
  ['there is one reading', 'asb-closure-notice-48h', '2026-06-06T08:00', '2026-06-06T09:00', undefined],
]

for (const [why, rule, event, now, safe] of SAFE) {
  test(`beside what is due stands the end to keep to: ${why}`, () => {
    const card = cardOf(rule, event, now)
    assert.equal('safe' in card ? card.safe : undefined, safe)
  })
}

test('a day in court is no limit, and is not due soon weeks before', () => {
  const due = {
    hearing: Temporal.ZonedDateTime.from('2026-12-08T10:00[Europe/London]'),
    rule: RULES['anti-social-behaviour-2014'].hearing,
  }
  const line = { closureId: 'one', operationId: 'two', operation: 'Heron', premises: '14 Canal Row', due }
  const on = (now: string) => dueCard(line, (what) => what, words, Temporal.Instant.from(now))
  const card = on('2026-11-24T09:00Z')
  assert.equal(card.kind, 'hearing')
  assert.equal(card.state, 'ahead')
  assert.ok('standing' in card)
  assert.equal(card.standing, 'Booked')
  assert.equal(on('2026-12-07T09:00Z').state, 'near')
})
