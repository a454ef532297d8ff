import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STRIP_WIDTH, timeScale } from './time-strip.ts'

const now = Temporal.Instant.from('2019-12-10T09:00Z')
const scale = timeScale(now)
const inDays = (days: number): number => scale.place(now.add({ hours: 24 * days }))

test('a picture goes from two weeks back to fourteen weeks ahead, and time never runs backwards in it', () => {
  assert.equal(inDays(-14), 0)
  assert.equal(inDays(98), STRIP_WIDTH)
  const places = Array.from({ length: 113 }, (_, day) => inDays(day - 14))
  for (const [day, x] of places.entries()) assert.ok(day === 0 || x > (places[day - 1] ?? 0), `day ${day - 14}`)
})

test('two days around now are wide enough to see, and now lies in the tinted days', () => {
  assert.ok(inDays(1) - inDays(-1) > 30)
  assert.ok(scale.near.x < scale.now && scale.now < scale.near.x + scale.near.width)
})
