import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { compareMoments, dayOf, isoMoment, type Moment } from '#domain/calendar/london.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { lawOf } from '#domain/law/law.ts'
import { RULES } from '#domain/law/register.ts'
import { nameOf, type Rule } from '#domain/law/rule.ts'
import { deadlineFor, momentOf } from './deadline.ts'

const calendar = workingCalendar(BANK_HOLIDAYS)
const law = lawOf(calendar)

// From the first day on which most rules were in force to one on which no count leaves the calendar.
const FIRST = Temporal.ZonedDateTime.from('2010-01-01T00:00[Europe/London]')
const MINUTES = 18 * 365 * 24 * 60
const anyTime = fc.integer({ min: 0, max: MINUTES }).map((minutes) => FIRST.add({ minutes }))
const anyRule = fc.constantFrom(...RULES)

/** When it is due, or `undefined` where the rule has no answer for that day. */
function due(rule: Rule, at: Temporal.ZonedDateTime, holidays = calendar): Moment | undefined {
  const answer = deadlineFor(rule, { at }, lawOf(holidays))
  return answer.ok ? momentOf(answer.value.due) : undefined
}

test('nothing is due before its event', () => {
  fc.assert(
    fc.property(anyRule, anyTime, (rule, at) => {
      const end = due(rule, at)
      assert.ok(end === undefined || compareMoments(end, at) >= 0)
    }),
    { numRuns: 1000 },
  )
})

test('under one version a later event is never due earlier', () => {
  fc.assert(
    fc.property(anyRule, anyTime, fc.integer({ min: 0, max: 60 * 24 * 60 }), (rule, at, minutes) => {
      const later = at.add({ minutes })
      const chosenBy = dayOf(at)
      const [first, second] = [at, later].map((event) => deadlineFor(rule, { at: event, chosenBy }, law))
      if (first?.ok !== true || second?.ok !== true) return
      assert.ok(compareMoments(momentOf(first.value.due), momentOf(second.value.due)) <= 0)
    }),
    { numRuns: 1000 },
  )
})

test('one more bank holiday never makes anything due earlier', () => {
  fc.assert(
    fc.property(anyTime, fc.integer({ min: 0, max: 90 }), (at, days) => {
      const date = dayOf(at).add({ days }).toString()
      const event = { title: 'One more', date, notes: '', bunting: false }
      const more = workingCalendar({ ...BANK_HOLIDAYS, events: [...BANK_HOLIDAYS.events, event] })
      for (const rule of RULES) {
        const before = due(rule, at)
        const after = due(rule, at, more)
        assert.ok(before === undefined || after === undefined || compareMoments(after, before) >= 0, rule.id)
      }
    }),
    { numRuns: 20 },
  )
})

test('an extension that is allowed never makes anything due earlier', () => {
  const anyExtension = fc.constantFrom(
    ...RULES.flatMap((rule) =>
      rule.versions.flatMap(({ extensions }) => extensions.map((extension) => ({ rule, extension }))),
    ),
  )
  fc.assert(
    fc.property(anyExtension, anyTime, ({ rule, extension: { code, grantedBy } }, at) => {
      const extensions = grantedBy.slice(0, 1).map((by) => ({ code, by }))
      const before = due(rule, at)
      const extended = deadlineFor(rule, { at, extensions }, law)
      if (before === undefined || !extended.ok) return
      assert.ok(compareMoments(momentOf(extended.value.due), before) >= 0, `${rule.id} ${code}`)
    }),
    { numRuns: 500 },
  )
})

test('a pause never makes anything due earlier', () => {
  fc.assert(
    fc.property(anyRule, anyTime, fc.integer({ min: 1, max: 72 }), (rule, at, hours) => {
      const pauses = [{ from: at.add({ hours: 1 }), to: at.add({ hours: 1 + hours }) }]
      const before = due(rule, at)
      const paused = deadlineFor(rule, { at, pauses }, law)
      if (before === undefined || !paused.ok) return
      assert.ok(compareMoments(momentOf(paused.value.due), before) >= 0, rule.id)
    }),
    { numRuns: 500 },
  )
})

test('what is commenced changes no case of an earlier day', () => {
  const from = '2027-12-01'
  const set = { from, instrument: 'SI 2027/999', setBy: ['Ash Lane', 'Rowan Hill'], setOn: '2027-11-20' } as const
  const commencements = new Map(
    RULES.flatMap((rule) =>
      rule.versions.filter((version) => version.from === null).map((version) => [nameOf(rule, version), set] as const),
    ),
  )
  assert.ok(commencements.size > 0)
  fc.assert(
    fc.property(anyRule, anyTime, (rule, at) => {
      const answers = [law, { ...law, commencements }].map((one) => JSON.stringify(deadlineFor(rule, { at }, one)))
      assert.equal(dayOf(at).toString() < from && answers[0] !== answers[1], false)
    }),
    { numRuns: 300 },
  )
})

test('an old case replayed gives the same answer, word for word', () => {
  fc.assert(
    fc.property(anyRule, anyTime, (rule, at) => {
      const again = workingCalendar(BANK_HOLIDAYS)
      const told = [calendar, again].map((holidays) => JSON.stringify(deadlineFor(rule, { at }, lawOf(holidays))))
      assert.equal(told[0], told[1])
    }),
    { numRuns: 50 },
  )
})

test('a safe day or time is never later than what is due', () => {
  fc.assert(
    fc.property(anyRule, anyTime, (rule, at) => {
      const answer = deadlineFor(rule, { at }, law)
      if (!answer.ok) return
      const end = momentOf(answer.value.due)
      for (const warning of answer.value.warnings) {
        if ('safe' in warning) assert.ok(compareMoments(warning.safe, end) <= 0, isoMoment(end))
      }
    }),
    { numRuns: 1000 },
  )
})
