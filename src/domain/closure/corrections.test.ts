import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asWritten } from '#tests/support/as-written.ts'
import { at, clockLines, closureIn, day, further, LATER, SOA, step } from '#tests/support/closure-steps.ts'
import { correctStep } from './acts.ts'
import type { Closure } from './closure.ts'
import type { ClosureStep, StepName } from './steps/steps.ts'

const correct = ({ steps }: Closure, act: StepName, corrected: ClosureStep | undefined) =>
  correctStep(
    steps,
    steps.findLastIndex((one) => one.act === act),
    corrected,
    LATER,
  )

const EXTENDED = further(closureIn('order'), step('extension-applied'), step('extended'))
const HELD = further(
  closureIn('application'),
  step('adjourned'),
  step('order', { madeOn: day('2019-12-23'), endsOn: undefined }),
)

/** A step put right, or struck out, that a later step cannot follow. */
const REFUSED: readonly (readonly [
  name: string,
  closure: Closure,
  act: StepName,
  corrected: ClosureStep | undefined,
  code: string,
])[] = [
  ['the issue is struck out, and service is left', closureIn('notice'), 'issued', undefined, 'not-issued'],
  [
    'the application is struck out, and the order is left',
    closureIn('order'),
    'application',
    undefined,
    'not-applied-for',
  ],
  ['the order is struck out, and its extension is left', EXTENDED, 'order', undefined, 'no-order-to-extend'],
  [
    'the service is moved after the order',
    closureIn('order'),
    'service',
    step('service', { doneAt: at('2019-12-12T09:00') }),
    'hearing-before-service',
  ],
  [
    'the issue is moved after the service',
    closureIn('notice'),
    'issued',
    step('issued', { issuedAt: at('2019-12-10T09:01') }),
    'served-before-issue',
  ],
  [
    'the order is made to end before it was extended',
    EXTENDED,
    'order',
    step('order', { endsOn: day('2020-03-01') }),
    'extension-asked-after-the-end',
  ],
  [
    'the order is made later than its discharge',
    closureIn('discharged'),
    'order',
    step('order', { madeOn: day('2020-01-28'), endsOn: undefined }),
    'ended-before-the-order',
  ],
  [
    'the notice turns out to be of 48 hours, and was extended',
    further(closureIn('preparing'), step('issued', { noticeHours: '24' }), step('service'), step('notice-extended')),
    'issued',
    step('issued', { noticeHours: '48' }),
    'only-24-hours-are-extended',
  ],
  [
    'a superintendent issued it after all, and an inspector cancelled it',
    further(
      closureIn('preparing'),
      step('issued', { role: 'inspector', noticeHours: '24' }),
      step('service'),
      step('cancelled', { role: 'inspector' }),
    ),
    'issued',
    step('issued', { role: 'superintendent', noticeHours: '24' }),
    'no-authority-to-cancel',
  ],
  [
    'it was under the 2003 Act, and an inspector issued the notice',
    further(
      { ...closureIn('preparing'), steps: [step('began')] },
      step('issued', { role: 'inspector', noticeHours: '24' }),
    ),
    'began',
    step('began', { route: SOA }),
    'no-authority',
  ],
  [
    'it was under the 2003 Act, and nuisance is what was shown',
    closureIn('preparing'),
    'began',
    step('began', { route: SOA }),
    'evidence-of-another-act',
  ],
  [
    'it was under the 2003 Act, and the notice was cancelled',
    further(
      { ...closureIn('preparing'), steps: [step('began')] },
      step('issued', { noticeHours: '48' }),
      step('cancelled'),
    ),
    'began',
    step('began', { route: SOA }),
    'not-under-this-act',
  ],
  [
    'an inspector signed the 48 hours',
    closureIn('notice'),
    'issued',
    step('issued', { role: 'inspector' }),
    'no-authority',
  ],
  ['the appeal is struck out, and its decision is left', closureIn('quashed'), 'appealed', undefined, 'nothing-asked'],
]

for (const [name, closure, act, corrected, code] of REFUSED) {
  test(`${name}: ${code}`, () => {
    const result = correct(closure, act, corrected)
    assert.ok(!result.ok)
    assert.deepEqual(
      result.refusal.map((refusal) => refusal.code),
      [code],
    )
  })
}

test('a corrected time of service moves every clock', () => {
  const result = correct(closureIn('notice'), 'service', step('service', { doneAt: at('2019-12-10T08:30') }))
  assert.ok(result.ok)
  assert.deepEqual(clockLines(result.value.after), [
    'asb-closure-notice-48h 2019-12-12T08:30',
    'asb-closure-application-hearing 2019-12-12T08:30',
  ])
  assert.deepEqual(result.value.against, [])
})

test('the service is struck out: the notice was never fixed, and the clocks wait', () => {
  const result = correct(closureIn('notice'), 'service', undefined)
  assert.ok(result.ok)
  assert.equal(result.value.after.servedAt, undefined)
  assert.deepEqual(clockLines(result.value.after), [
    'asb-closure-notice-48h needs-date',
    'asb-closure-application-hearing needs-date',
  ])
})

test('what the law wanted otherwise of a corrected step is told: a correction is no way past it', () => {
  const late = correct(HELD, 'order', step('order', { madeOn: day('2020-01-03'), endsOn: undefined }))
  assert.ok(late.ok)
  assert.deepEqual(
    late.value.against.map(({ code }) => code),
    ['heard-too-late'],
  )
  const untold = correct(closureIn('notice'), 'issued', step('issued', { issuedAt: at('2019-12-09T14:30') }))
  assert.ok(untold.ok)
  assert.deepEqual(
    untold.value.against.map(({ code }) => code),
    ['nobody-consulted'],
  )
})

test('a breach that did not happen is struck out of an order that has ended', () => {
  const breached = further(closureIn('discharged'), step('breach', { happenedAt: at('2020-01-18T23:40') }))
  const result = correct(breached, 'breach', undefined)
  assert.ok(result.ok)
  assert.deepEqual(asWritten(result.value.after), asWritten(closureIn('discharged')))
})
