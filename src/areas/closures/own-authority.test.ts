import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#domain/law/roles.ts'
import { step } from '#tests/support/closure-steps.ts'
import { ownRankRefusal } from './own-authority.ts'

type Signed = Parameters<typeof step<'issued'>>[1] & { readonly role: 'inspector' }

const signed = (by: string, role: Role) => step('issued', { by, role: role as Signed['role'] })

/** Who somebody is by their account, who is said to sign and as what, and whether that is refused. */
const CASES: readonly (readonly [own: Role | undefined, by: string, role: Role, isRefused: boolean])[] = [
  ['inspector', 'Robin Marsh', 'superintendent', true],
  ['inspector', 'robin marsh ', 'superintendent', true],
  ['inspector', 'Robin Marsh', 'chief-executive-or-designate', true],
  ['inspector', 'Robin Marsh', 'inspector', false],
  ['superintendent', 'Robin Marsh', 'inspector', false],
  ['inspector', 'Wren Holt', 'superintendent', false],
  ['chief-executive-or-designate', 'Robin Marsh', 'local-authority', false],
  ['chief-executive-or-designate', 'Robin Marsh', 'constable', true],
  [undefined, 'Robin Marsh', 'superintendent', true],
  [undefined, 'Robin Marsh', 'chief-executive-or-designate', true],
  [undefined, 'Robin Marsh', 'local-authority', false],
  [undefined, 'Wren Holt', 'superintendent', false],
]

for (const [own, by, role, isRefused] of CASES) {
  const who = `${own ?? 'somebody whose account says no rank'} who signs as ${role} under the name ${by}`
  test(`${who} is ${isRefused ? 'refused' : 'taken'}`, () => {
    const refusal = ownRankRefusal(signed(by, role), { name: 'Robin Marsh', role: own })
    assert.equal(refusal?.field, isRefused ? 'role' : undefined)
    if (isRefused) assert.equal(refusal?.values?.['name'], own && `closures:role.${own}`)
  })
}

test('a step that nobody signs with a rank is nobody’s but its own', () => {
  const own = { name: 'Robin Marsh', role: 'inspector' } as const
  assert.equal(ownRankRefusal(step('order'), own), undefined)
  assert.equal(ownRankRefusal(step('application', { role: undefined }), own), undefined)
})
