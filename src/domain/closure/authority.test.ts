import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ASB, closureIn, codes, further, refusals, SOA, step } from '#tests/support/closure-steps.ts'
import type { Role } from '../law/roles.ts'
import type { Closure } from './closure.ts'
import type { ClosureStep, StepOf } from './steps/steps.ts'

const noticeOf = (role: Role, noticeHours: '24' | '48' = '24', ...more: readonly ClosureStep[]): Closure =>
  further(closureIn('preparing'), issued(role, noticeHours), step('service'), ...more)
const issued = (role: Role, noticeHours?: '24' | '48') =>
  step('issued', { role: role as StepOf<'issued'>['role'], noticeHours })
const authorised = (role: Role) =>
  step('issued', { role: role as StepOf<'issued'>['role'], noticeHours: undefined, given: 'orally' })
const extended = (role: Role) => step('notice-extended', { role: role as StepOf<'issued'>['role'] })
const cancelled = (role: Role) => step('cancelled', { role: role as StepOf<'issued'>['role'] })
const varied = (role: Role) => step('varied', { role: role as StepOf<'issued'>['role'] })
const applied = (role: Role) => step('application', { role: role as StepOf<'issued'>['role'] })
const asked = (role: Role) => step('extension-applied', { role: role as StepOf<'issued'>['role'] })

const orderOf = (role: Role): Closure => further(noticeOf(role), step('application'), step('order'))

/** What is done, by the least who may do it, and by the most who may not. */
const WHO: readonly {
  readonly what: string
  readonly before: Closure
  readonly as: (role: Role) => ClosureStep
  readonly may: readonly Role[]
  readonly mayNot: readonly Role[]
  readonly code: string
  readonly cites: RegExp
}[] = [
  {
    what: 'a notice of 24 hours is issued',
    before: closureIn('preparing'),
    as: (role) => issued(role, '24'),
    may: ['inspector', 'superintendent', 'local-authority', 'chief-executive-or-designate'],
    mayNot: ['constable', 'sergeant'],
    code: 'no-authority',
    cites: /2014, s 77$/,
  },
  {
    what: 'a notice of 48 hours is issued',
    before: closureIn('preparing'),
    as: (role) => issued(role, '48'),
    may: ['superintendent', 'chief-constable', 'chief-executive-or-designate'],
    mayNot: ['inspector', 'chief-inspector', 'local-authority'],
    code: 'no-authority',
    cites: /2014, s 77$/,
  },
  {
    what: 'a notice under the 2003 Act is authorised',
    before: closureIn('preparing', SOA),
    as: authorised,
    may: ['superintendent', 'chief-superintendent'],
    mayNot: ['chief-inspector', 'local-authority', 'chief-executive-or-designate'],
    code: 'no-authority',
    cites: /2003, s 136B$/,
  },
  {
    what: 'a notice of an inspector is extended',
    before: noticeOf('inspector'),
    as: extended,
    may: ['superintendent', 'assistant-chief-constable'],
    mayNot: ['inspector', 'chief-inspector', 'local-authority', 'chief-executive-or-designate'],
    code: 'no-authority-to-extend-the-notice',
    cites: /2014, s 77\(4\)-\(6\)$/,
  },
  {
    what: 'a notice of a council is extended',
    before: noticeOf('local-authority'),
    as: extended,
    may: ['chief-executive-or-designate'],
    mayNot: ['superintendent', 'local-authority'],
    code: 'no-authority-to-extend-the-notice',
    cites: /2014, s 77\(4\)-\(6\)$/,
  },
  {
    what: 'a notice of an inspector is cancelled',
    before: noticeOf('inspector'),
    as: cancelled,
    may: ['inspector', 'chief-inspector'],
    mayNot: ['sergeant', 'local-authority', 'chief-executive-or-designate'],
    code: 'no-authority-to-cancel',
    cites: /2014, s 78$/,
  },
  {
    what: 'a notice that a superintendent extended is cancelled',
    before: noticeOf('inspector', '24', extended('superintendent')),
    as: cancelled,
    may: ['superintendent'],
    mayNot: ['inspector', 'chief-inspector'],
    code: 'no-authority-to-cancel',
    cites: /2014, s 78$/,
  },
  {
    what: 'a notice of the council is cancelled',
    before: noticeOf('local-authority'),
    as: cancelled,
    may: ['local-authority', 'chief-executive-or-designate'],
    mayNot: ['superintendent', 'chief-constable'],
    code: 'no-authority-to-cancel',
    cites: /2014, s 78$/,
  },
  {
    what: 'a notice that the chief executive signed is cancelled',
    before: noticeOf('chief-executive-or-designate', '48'),
    as: cancelled,
    may: ['chief-executive-or-designate'],
    mayNot: ['local-authority', 'superintendent'],
    code: 'no-authority-to-cancel',
    cites: /2014, s 78$/,
  },
  {
    what: 'a notice of a superintendent is varied',
    before: noticeOf('superintendent', '48'),
    as: varied,
    may: ['superintendent', 'chief-superintendent'],
    mayNot: ['chief-inspector', 'chief-executive-or-designate'],
    code: 'no-authority-to-vary',
    cites: /2014, s 78$/,
  },
  {
    what: 'an order is applied for on a notice of the police',
    before: noticeOf('inspector'),
    as: applied,
    may: ['constable', 'sergeant', 'superintendent'],
    mayNot: ['local-authority', 'chief-executive-or-designate'],
    code: 'no-authority-to-apply',
    cites: /2014, s 80\(1\)$/,
  },
  {
    what: 'an order is applied for on a notice of the council',
    before: noticeOf('local-authority'),
    as: applied,
    may: ['local-authority', 'chief-executive-or-designate'],
    mayNot: ['constable', 'superintendent'],
    code: 'no-authority-to-apply',
    cites: /2014, s 80\(1\)$/,
  },
  {
    what: 'an order is applied for under the 2003 Act',
    before: closureIn('notice', SOA),
    as: applied,
    may: ['constable', 'inspector'],
    mayNot: ['local-authority', 'chief-executive-or-designate'],
    code: 'no-authority-to-apply',
    cites: /2003, s 136D\(1\)$/,
  },
  {
    what: 'an extension of an order of the police is applied for',
    before: orderOf('inspector'),
    as: asked,
    may: ['inspector', 'superintendent'],
    mayNot: ['constable', 'sergeant', 'local-authority'],
    code: 'no-authority-to-extend-the-order',
    cites: /2014, s 82$/,
  },
  {
    what: 'an extension of an order of the council is applied for',
    before: orderOf('local-authority'),
    as: asked,
    may: ['local-authority', 'chief-executive-or-designate'],
    mayNot: ['inspector', 'superintendent'],
    code: 'no-authority-to-extend-the-order',
    cites: /2014, s 82$/,
  },
  {
    what: 'an extension under the 2003 Act is applied for',
    before: closureIn('order', SOA),
    as: asked,
    may: ['superintendent'],
    mayNot: ['inspector', 'chief-inspector', 'local-authority'],
    code: 'no-authority-to-extend-the-order',
    cites: /2003, ss 136H-136I$/,
  },
]

for (const { what, before, as, may, mayNot, code, cites } of WHO) {
  for (const role of may) test(`${what}: ${role} may`, () => assert.deepEqual(codes(before, as(role)), []))
  for (const role of mayNot) {
    test(`${what}: ${role} may not`, () => {
      const [refusal, ...others] = refusals(before, as(role))
      assert.equal(refusal?.code, code)
      assert.equal(refusal.field, 'role')
      assert.equal(refusal.mayBeLate, false)
      assert.match(refusal.citation, cites)
      assert.ok((refusal.roles ?? []).length > 0)
      assert.deepEqual(others, [])
    })
  }
}

test('nobody is refused who has not said as what they act', () => {
  assert.deepEqual(codes(closureIn('notice'), step('cancelled', { role: undefined })), [])
  assert.deepEqual(codes(closureIn('notice'), step('application', { role: undefined })), [])
})

test('where nobody has said whose notice it was, either body may apply and cancel', () => {
  const notice = further(
    { route: ASB, state: 'preparing', steps: [] },
    step('began', { state: 'notice' }),
    step('served'),
  )
  for (const role of ['constable', 'local-authority'] as const) assert.deepEqual(codes(notice, applied(role)), [])
  for (const role of ['sergeant', 'local-authority'] as const) assert.deepEqual(codes(notice, cancelled(role)), [])
})

test('the 2003 Act knows no extension, variation or cancellation of its notice', () => {
  const notice = closureIn('notice', SOA)
  for (const given of [step('notice-extended'), step('varied'), step('cancelled')])
    assert.deepEqual(codes(notice, given), ['not-under-this-act'])
})
