import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ActRefusal, actOn, type ReportAct, type ReportOutcome, type ReportStanding } from './acts.ts'

const RECEIVED: ReportStanding = { id: 'r1', state: 'received', ownerId: null, operationId: null }
const CLAIMED: ReportStanding = { ...RECEIVED, state: 'claimed', ownerId: 'kit' }
const JOINED: ReportStanding = { ...CLAIMED, state: 'joined', operationId: 'heron' }
const CLOSED: ReportStanding = { ...CLAIMED, state: 'closed' }
const CLOSED_OF_OPERATION: ReportStanding = { ...JOINED, state: 'closed' }

const claim = (by: string): ReportAct => ({ type: 'claim', by })
const handTo = (to: string, mayContribute = true): ReportAct => ({ type: 'hand-over', to, mayContribute })
const close = (given: Partial<Extract<ReportAct, { type: 'close' }>> = {}): ReportAct => ({
  type: 'close',
  because: 'no-further-action',
  duplicateOf: null,
  words: '',
  ...given,
})
const giveBack: ReportAct = { type: 'give-back' }
const reopen: ReportAct = { type: 'reopen', by: 'ada' }
const join: ReportAct = { type: 'join', operationId: 'heron' }
const leave = (words: string): ReportAct => ({ type: 'leave', words })

const done: readonly (readonly [sentence: string, ReportStanding, ReportAct, Partial<ReportOutcome>])[] = [
  ['a report that nobody has is claimed', RECEIVED, claim('kit'), { state: 'claimed', ownerId: 'kit' }],
  ['a report is handed to somebody', RECEIVED, handTo('ada'), { state: 'claimed', ownerId: 'ada' }],
  ['somebody else’s report is handed on', CLAIMED, handTo('ada'), { state: 'claimed', ownerId: 'ada' }],
  ['a report of an operation is handed on', JOINED, handTo('ada'), { state: 'joined', ownerId: 'ada' }],
  ['a claimed report is given back', CLAIMED, giveBack, { state: 'received', ownerId: null }],
  ['a report of an operation is given back', JOINED, giveBack, { state: 'joined', ownerId: null }],
  ['a report is closed', CLAIMED, close(), { state: 'closed', closedBecause: 'no-further-action', ownerId: 'kit' }],
  ['a report that nobody has is closed', RECEIVED, close({ because: 'test' }), { state: 'closed', ownerId: null }],
  ['a duplicate names its other', CLAIMED, close({ because: 'duplicate', duplicateOf: 'r2' }), { duplicateOf: 'r2' }],
  ['only a duplicate names another', CLAIMED, close({ duplicateOf: 'r2' }), { duplicateOf: null }],
  ['whoever opens a report again has it', CLOSED, reopen, { state: 'claimed', ownerId: 'ada', closedBecause: null }],
  ['a report of an operation is joined again', CLOSED_OF_OPERATION, reopen, { state: 'joined', ownerId: 'ada' }],
  ['a report is parted from its operation', JOINED, leave('a mistake'), { state: 'claimed', operationId: null }],
  ['nobody’s is parted', { ...JOINED, ownerId: null }, leave('no'), { state: 'received', operationId: null }],
  ['a report joins an operation', CLAIMED, join, { state: 'joined', operationId: 'heron', ownerId: 'kit' }],
  ['a report that nobody has joins', RECEIVED, join, { state: 'joined', ownerId: null }],
]

for (const [sentence, standing, act, expected] of done)
  test(sentence, () => {
    const decided = actOn(standing, act)
    assert.ok(decided.ok)
    assert.deepEqual({ ...decided.value, ...expected }, decided.value)
  })

const refused: readonly (readonly [sentence: string, ReportStanding, ReportAct, ActRefusal])[] = [
  ['nobody claims what somebody has', CLAIMED, claim('ada'), 'is-somebodys'],
  ['nobody claims twice', CLAIMED, claim('kit'), 'is-yours'],
  ['nothing is handed to its owner', CLAIMED, handTo('kit'), 'is-theirs-already'],
  ['nothing is handed to who may not work on it', CLAIMED, handTo('ada', false), 'may-not-contribute'],
  ['what nobody has is not given back', RECEIVED, giveBack, 'is-nobodys'],
  ['a duplicate of nothing is none', CLAIMED, close({ because: 'duplicate' }), 'names-no-other-report'],
  ['nothing repeats itself', CLAIMED, close({ because: 'duplicate', duplicateOf: 'r1' }), 'names-no-other-report'],
  ['another reason needs words', CLAIMED, close({ because: 'other', words: ' ' }), 'says-no-why'],
  ['what is open is not opened again', CLAIMED, reopen, 'is-not-closed'],
  ['a report joins one operation', JOINED, join, 'has-joined'],
  ...[claim('ada'), handTo('ada'), giveBack, close(), join].map(
    (act) => [`a closed report: ${act.type} is refused`, CLOSED, act, 'is-closed'] as const,
  ),
  ['what never joined is not parted', CLAIMED, leave('no'), 'has-not-joined'],
  ['parting says why', JOINED, leave(' '), 'says-no-why'],
]

for (const [sentence, standing, act, refusal] of refused)
  test(sentence, () => {
    const decided = actOn(standing, act)
    assert.ok(!decided.ok)
    assert.equal(decided.refusal, refusal)
  })
