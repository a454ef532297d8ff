import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ChangeRefusal,
  type Closing,
  type ClosingRefusal,
  checkChange,
  checkClosing,
  checkStanding,
  leavesNoAdministrator,
  type Standing,
  type StandingChange,
  type StandingRefusal,
} from './account.ts'

const standing = (given: Partial<Standing> = {}): Standing => ({
  state: 'active',
  roles: [],
  rank: null,
  agency: { kind: 'police', ended: false },
  ...given,
})

const STANDINGS: readonly (readonly [string, Standing, boolean, StandingRefusal | undefined])[] = [
  ['a police officer may be a superintendent', standing({ rank: 'superintendent' }), true, undefined],
  [
    'somebody without a rank may join any agency',
    standing({ agency: { kind: 'charity', ended: false } }),
    true,
    undefined,
  ],
  [
    'a council officer may be designated by the chief executive',
    standing({ rank: 'council-designate', agency: { kind: 'council', ended: false } }),
    true,
    undefined,
  ],
  [
    'a council officer is not an inspector',
    standing({ rank: 'inspector', agency: { kind: 'council', ended: false } }),
    true,
    'rank-of-another-body',
  ],
  ['nobody joins an agency that ended', standing({ agency: { kind: 'police', ended: true } }), true, 'agency-ended'],
  [
    'somebody may stay with an agency that ended',
    standing({ agency: { kind: 'police', ended: true } }),
    false,
    undefined,
  ],
]

for (const [name, given, joins, refusal] of STANDINGS) {
  test(name, () => {
    const checked = checkStanding(given, joins)
    assert.deepEqual(checked.ok ? undefined : checked.refusal, refusal)
  })
}

const administrator = standing({ roles: ['administrator'] })

test('the last administrator keeps the role and the account', () => {
  assert.equal(leavesNoAdministrator(administrator, standing(), 0), true)
  assert.equal(leavesNoAdministrator(administrator, { ...administrator, state: 'closed' }, 0), true)
  assert.equal(leavesNoAdministrator(administrator, { ...administrator, state: 'invited' }, 0), true)
  assert.equal(leavesNoAdministrator(administrator, standing(), 1), false)
  assert.equal(leavesNoAdministrator(standing(), { ...standing(), state: 'closed' }, 0), false)
  assert.equal(leavesNoAdministrator({ ...administrator, state: 'invited' }, standing({ state: 'closed' }), 0), false)
})

const CLOSINGS: readonly (readonly [string, Partial<Closing>, ClosingRefusal | undefined])[] = [
  ['an account is closed', {}, undefined],
  ['an account is closed once', { before: standing({ state: 'closed' }) }, 'closed-already'],
  ['the last administrator is not closed', { before: administrator }, 'last-administrator'],
  ['an administrator beside another is closed', { before: administrator, otherAdministrators: 1 }, undefined],
  ['a strand is not left without a lead', { ledAlone: 1 }, 'leads-alone'],
  ['somebody else leads from now on', { ledAlone: 1, successor: true }, undefined],
  ['somebody who may not lead does not', { ledAlone: 1, successor: false }, 'successor-cannot-lead'],
]

for (const [name, given, refusal] of CLOSINGS) {
  test(name, () => {
    const base: Closing = { before: standing(), otherAdministrators: 0, ledAlone: 0, successor: undefined }
    const checked = checkClosing({ ...base, ...given })
    assert.deepEqual(checked.ok ? undefined : checked.refusal, refusal)
  })
}

const CHANGES: readonly (readonly [string, Partial<StandingChange>, ChangeRefusal | undefined])[] = [
  ['a name is corrected', {}, undefined],
  ['one corrects one’s own name', { isOwn: true }, undefined],
  ['somebody is given a role', { changesRoles: true }, undefined],
  ['nobody gives themselves a role', { isOwn: true, changesRoles: true }, 'own-roles'],
  ['nobody moves themselves', { isOwn: true, moves: true, reason: 'Seconded' }, 'own-agency'],
  ['somebody is moved', { moves: true, reason: 'Seconded' }, undefined],
  ['nobody is moved without a reason', { moves: true, reason: ' ' }, 'moved-without-reason'],
  ['nobody who leads alone is moved', { moves: true, reason: 'Seconded', ledAlone: 1 }, 'moved-leads-alone'],
  ['somebody who leads alone is given a role', { changesRoles: true, ledAlone: 1 }, undefined],
]

for (const [name, given, refusal] of CHANGES) {
  test(name, () => {
    const base: StandingChange = { isOwn: false, moves: false, changesRoles: false, ledAlone: 0, reason: '' }
    const checked = checkChange({ ...base, ...given })
    assert.deepEqual(checked.ok ? undefined : checked.refusal, refusal)
  })
}
