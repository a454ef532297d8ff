import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRole, isAuthorised, sayRoles } from './roles.ts'

const CASES = [
  ['a rank itself', 'superintendent', ['superintendent'], true],
  ['a higher rank', 'chief-constable', ['superintendent'], true],
  ['a lower rank', 'inspector', ['superintendent'], false],
  ['an office that is named', 'local-authority', ['inspector', 'local-authority'], true],
  ['an office that is not named', 'local-authority', ['inspector'], false],
  ['a rank where only an office is named', 'chief-constable', ['magistrates-court'], false],
  ['anybody where nobody is named', 'chief-constable', [], false],
] as const

for (const [who, role, authorised, expected] of CASES) {
  test(`${who} ${expected ? 'has' : 'has not'} the authority`, () => {
    assert.equal(isAuthorised(role, authorised), expected)
  })
}

test('roles are found by name and said in words', () => {
  assert.equal(findRole('custody-officer'), 'custody-officer')
  assert.equal(findRole('general'), undefined)
  assert.equal(sayRoles(['magistrates-court']), 'magistrates’ court')
  assert.equal(
    sayRoles(['superintendent', 'chief-executive-or-designate']),
    'superintendent or above, chief executive or designate',
  )
})
