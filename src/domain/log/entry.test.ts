import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRecordedLate, type WhenHappened } from './entry.ts'

const at = (text: string) => Temporal.Instant.from(text)
const on = (text: string) => Temporal.PlainDate.from(text)

const lines: readonly [string, WhenHappened, string, boolean][] = [
  ['written a day after to the second is prompt', at('2019-12-10T06:00:00Z'), '2019-12-11T06:00:00Z', false],
  ['written a second later than that is late', at('2019-12-10T06:00:00Z'), '2019-12-11T06:00:01Z', true],
  ['written before it happens is prompt', at('2019-12-13T10:00:00Z'), '2019-12-10T06:00:00Z', false],
  ['of a day is prompt until the end of the next', on('2019-12-10'), '2019-12-12T00:00:00Z', false],
  ['of a day is late after the end of the next', on('2019-12-10'), '2019-12-12T00:00:01Z', true],
  ['of a summer day ends at midnight in London', on('2019-06-10'), '2019-06-11T23:00:01Z', true],
  ['of no known time is never late', undefined, '2026-01-01T00:00:00Z', false],
]
for (const [name, happened, recordedAt, expected] of lines) {
  test(`a line ${name}`, () => assert.equal(isRecordedLate(happened, at(recordedAt)), expected))
}
