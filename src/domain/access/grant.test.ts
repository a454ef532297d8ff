import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayGrant, type OwnAccess, type ProposedGrant } from './grant.ts'

const NOW = Temporal.Instant.from('2026-03-02T09:00:00Z')
const IN_A_WEEK = NOW.add({ hours: 168 })
const IN_TWO_WEEKS = NOW.add({ hours: 336 })

const lasting: OwnAccess = { level: 'lead', until: undefined }
const ending: OwnAccess = { level: 'lead', until: IN_A_WEEK }
const reading: ProposedGrant = { level: 'read', until: IN_A_WEEK, reason: 'Interviews' }
const leading: ProposedGrant = { level: 'lead', until: undefined, reason: 'Takes over' }

const grants: readonly [string, OwnAccess, ProposedGrant, string][] = [
  ['a lead lets somebody read', lasting, reading, 'given'],
  ['a lead gives as long as they have', ending, reading, 'given'],
  ['a lead gives longer than they have', ending, { ...reading, until: IN_TWO_WEEKS }, 'longer-than-own-access'],
  ['a lead without end hands the strand over', lasting, leading, 'given'],
  ['a lead whose access ends hands the strand over', ending, leading, 'longer-than-own-access'],
  [
    'a lead without end lets somebody read without end',
    lasting,
    { ...leading, level: 'read' },
    'only-a-lead-has-no-end',
  ],
  [
    'a lead without end lets somebody add without end',
    lasting,
    { ...leading, level: 'contribute' },
    'only-a-lead-has-no-end',
  ],
  ['a contributor without end gives anything', { ...lasting, level: 'contribute' }, leading, 'only-a-lead-grants'],
  ['access would lapse this instant', lasting, { ...reading, until: NOW }, 'ends-in-the-past'],
  ['no reason is given', lasting, { ...reading, reason: ' ' }, 'reason-missing'],
  ['a strand is handed over without a reason', lasting, { ...leading, reason: '' }, 'reason-missing'],
]
for (const [name, own, proposed, expected] of grants) {
  test(`when ${name}: ${expected}`, () => {
    const decided = mayGrant(own, proposed, NOW)
    assert.equal(decided.ok ? 'given' : decided.refusal, expected)
  })
}
