import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, say, sayHours, sayMonth, sayWithZone } from './say.ts'

const day = Temporal.PlainDate.from('2019-12-27')
const time = Temporal.ZonedDateTime.from('2026-10-26T07:05[Europe/London]')

test('days and times are said as a court would read them out', () => {
  assert.equal(say(day), 'Friday 27 December 2019')
  assert.equal(say(time), 'Monday 26 October 2026 at 07:05')
  assert.equal(say(time.withTimeZone('Asia/Tokyo')), 'Monday 26 October 2026 at 07:05')
  assert.equal(sayMonth(day), 'December 2019')
})

test('the zone is named where the clocks change', () => {
  assert.equal(sayWithZone(time), 'Monday 26 October 2026 at 07:05 GMT')
  assert.equal(sayWithZone(time.subtract({ hours: 48 })), 'Saturday 24 October 2026 at 08:05 BST')
})

test('lengths are said in hours and minutes', () => {
  assert.equal(sayHours(14 * 3_600_000), '14 hours')
  assert.equal(sayHours(3_600_000), '1 hour')
  assert.equal(sayHours(5_460_000), '1 hour 31 minutes')
  assert.equal(sayHours(60_000), '1 minute')
  assert.equal(sayHours(0), 'No time')
  assert.equal(counted(21, 'day'), '21 days')
})
