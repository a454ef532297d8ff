import assert from 'node:assert/strict'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { test } from 'node:test'
import { proposals } from '#domain/reading/proposals.ts'
import { read } from '#domain/reading/read.ts'
import { MOST_CHARACTERS } from '#platform/extract/extracted.ts'
import { fixtureText } from '#tests/support/drafts.ts'
import { readText } from './reader.ts'

const TEXT = fixtureText('four-closed-one-awaited')

test('texts that are sent together are each answered with their own facts', async () => {
  const texts = [TEXT, 'Nobody was arrested in Harrowmere.', TEXT.replaceAll('Harrowmere', 'Eastwick')]
  const answers = await Promise.all(texts.map(readText))
  for (const [at, text] of texts.entries()) {
    const answer = answers[at]
    assert.ok(answer?.ok)
    assert.deepEqual(answer.value.proposals, proposals(read(text), text))
  }
})

test('where too many texts wait already, the next is refused at once and those before it are read', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => readText(TEXT)))
  assert.deepEqual(
    answers.map((answer) => answer.ok || answer.refusal),
    [true, true, true, true, true, 'others-wait', 'others-wait', 'others-wait'],
  )
  assert.ok((await readText(TEXT)).ok)
})

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['one line without an end', 'a'.repeat(MOST_CHARACTERS)],
  ['brackets', '('.repeat(MOST_CHARACTERS)],
  ['premises without an end', 'four brothels '.repeat(MOST_CHARACTERS / 14)],
  ['nothing but numbers', '11 '.repeat(MOST_CHARACTERS / 3)],
  ['a report a hundred times over', TEXT.repeat(200).slice(0, MOST_CHARACTERS)],
]

for (const [what, text] of HOSTILE) {
  test(`${what}, as long as a text may be, is read while others are served`, async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const answer = await readText(text)
    delay.disable()
    assert.ok(answer.ok)
    assert.ok(delay.max < 200e6, `the server stood still for ${delay.max / 1e6} ms`)
  })
}
