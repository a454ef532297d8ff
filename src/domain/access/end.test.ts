import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GrantInHand, mayEnd } from './end.ts'

const grant: GrantInHand = { isOwn: false, isInEffect: true, isLastLead: false }
const lead = { leads: true }
const member = { leads: false }

const ends: readonly [string, Parameters<typeof mayEnd>, string][] = [
  ['a lead ends somebody’s access', [lead, grant, 'Left'], 'ended'],
  ['somebody gives up their own', [member, { ...grant, isOwn: true }, 'Done here'], 'ended'],
  ['a member ends somebody else’s', [member, grant, 'Left'], 'not-yours-to-end'],
  ['access that is over is ended again', [lead, { ...grant, isInEffect: false }, 'Left'], 'ended-already'],
  ['the last lead is ended', [lead, { ...grant, isLastLead: true }, 'Left'], 'last-lead'],
  ['the last lead leaves', [lead, { ...grant, isOwn: true, isLastLead: true }, 'Left'], 'last-lead'],
  ['no reason is given', [lead, grant, '  '], 'reason-missing'],
]
for (const [name, given, expected] of ends) {
  test(`when ${name}: ${expected}`, () => {
    const ended = mayEnd(...given)
    assert.equal(ended.ok ? 'ended' : ended.refusal, expected)
  })
}
