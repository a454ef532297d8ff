import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { CANNED_REPLIES, offeredReplies } from './canned-replies.ts'

const words = JSON.parse(readFileSync(new URL('../../../locales/en/report.json', import.meta.url), 'utf8'))
const english = (key: string): string => words.replies[key.replace('report:replies.', '')]

test('every reply is offered once, in English and in the language of the reporter', () => {
  const offered = offeredReplies(english, (key) => `in their words: ${english(key)}`)
  assert.deepEqual(
    offered.map(({ id }) => id),
    [...CANNED_REPLIES],
  )
  for (const { english: said, theirs } of offered) assert.equal(theirs, `in their words: ${said}`)
})

test('no reply asks anybody to find out more at a risk, and the urgent one names 999', () => {
  for (const id of ['more-about-place', 'more-about-people', 'more-about-vehicle', 'photos-you-have'])
    assert.match(english(`report:replies.${id}`), /do not|only/i, id)
  assert.match(english('report:replies.urge-999'), /999/)
})
