import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ASB, at, closureIn, codes, day, further, SOA, step } from '#tests/support/closure-steps.ts'
import type { Closure } from './closure.ts'
import { closureOf } from './fold.ts'
import type { ClosureRoute } from './route.ts'
import type { ClosureStep, StepOf } from './steps/steps.ts'

const unserved = (route: ClosureRoute): Closure =>
  closureOf(closureIn('notice', route).steps.filter(({ act }) => act !== 'service'))

const fixed = step('service', { doneAt: at('2019-12-10T09:00') })
const handed = step('service', { how: 'resident', to: 'The tenant', doneAt: at('2019-12-10T08:50') })
const sideGate = step('service', { how: 'access', where: 'Side gate', doneAt: at('2019-12-10T09:20') })
const refusedToTake = { ...handed, outcome: 'would-not-take', whyNot: 'He let it fall' } as const
const notPossible = { ...sideGate, outcome: 'not-possible', whyNot: 'No gate', doneAt: at('2019-12-10T08:40') } as const

/** From when the clocks run, by what was done to serve the notice, in the order in which it was recorded. */
const STARTS: readonly (readonly [
  name: string,
  route: ClosureRoute,
  steps: readonly ClosureStep[],
  servedAt: string | undefined,
])[] = [
  ['nothing was done', ASB, [], undefined],
  ['it was fixed to the door', ASB, [fixed], '09:00'],
  ['it was handed over before it was fixed', ASB, [handed, fixed], '08:50'],
  ['the earlier step was recorded after the later one', ASB, [fixed, handed], '08:50'],
  ['a later door is recorded as well', ASB, [fixed, sideGate], '09:00'],
  ['only a side gate was reached', ASB, [sideGate], '09:20'],
  ['he would not take it, and it was fixed later', ASB, [refusedToTake, fixed], '09:00'],
  ['he would not take it, and nothing else was done', ASB, [refusedToTake], undefined],
  ['there was no gate to fix it to', ASB, [notPossible], undefined],
  ['only its earliest time is known', ASB, [step('served', { servedAt: at('2019-12-10T08:30') })], '08:30'],
  ['the earliest time was known, and a step is recorded', ASB, [step('served'), handed], '08:50'],
  ['it was handed over before it was fixed', SOA, [handed, fixed], '09:00'],
  ['it was handed over and fixed to a side gate only', SOA, [handed, sideGate], undefined],
  ['the tenant would not take it and it was fixed', SOA, [refusedToTake, fixed], '09:00'],
]

for (const [name, route, steps, servedAt] of STARTS) {
  const when = servedAt === undefined ? 'no clock starts' : `the clocks start at ${servedAt}`
  test(`under the ${route === ASB ? '2014' : '2003'} Act, where ${name}, ${when}`, () => {
    let closure = unserved(route)
    for (const given of steps) {
      assert.deepEqual(codes(closure, given), [])
      closure = further(closure, given)
    }
    assert.equal(closure.servedAt?.toPlainTime().toString({ smallestUnit: 'minute' }), servedAt)
  })
}

test('a notice is not served before it was issued, nor issued after it was served', () => {
  assert.deepEqual(codes(unserved(ASB), step('service', { doneAt: at('2019-12-10T07:59') })), ['served-before-issue'])
  assert.deepEqual(codes(unserved(ASB), step('service', { doneAt: at('2019-12-10T08:00') })), [])
  const served = closureOf([step('began', { state: 'notice', servedAt: at('2019-12-10T09:00') })])
  assert.ok(codes(served, step('issued', { issuedAt: at('2019-12-10T09:01') })).includes('issued-after-service'))
  assert.ok(!codes(served, step('issued', { issuedAt: at('2019-12-10T09:00') })).includes('issued-after-service'))
})

test('a step of service that was not done says why, and one to a person says to whom', () => {
  const closure = unserved(ASB)
  assert.deepEqual(codes(closure, { ...refusedToTake, whyNot: undefined }), ['why-not-served'])
  assert.deepEqual(codes(closure, { ...notPossible, whyNot: undefined }), ['why-not-served'])
  for (const how of ['in-control', 'resident', 'told-before', 'other-part'] as const)
    assert.deepEqual(codes(closure, step('service', { how, to: undefined })), ['to-whom-not-said'])
  for (const how of ['prominent-place', 'access', 'outbuilding'] as const)
    assert.deepEqual(codes(closure, step('service', { how, to: undefined })), [])
})

const notice24 = closureOf([
  ...closureIn('preparing').steps,
  step('issued', { role: 'inspector', noticeHours: '24' }),
  step('service'),
])

/** What is served beside the notice itself: the closure in which it was made, and when. */
const MADE = [
  ['extension', further(notice24, step('notice-extended', { extendedAt: at('2019-12-10T20:00') })), '2019-12-10T20:00'],
  ['variation', further(closureIn('notice'), step('varied', { variedAt: at('2019-12-10T18:00') })), '2019-12-10T18:00'],
] as const

const serve = (served: StepOf<'service'>['served'], doneAt: string) => step('service', { served, doneAt: at(doneAt) })

for (const [served, closure, made] of MADE) {
  test(`the ${served} notice is served after it was made, and starts no clock`, () => {
    assert.deepEqual(codes(notice24, serve(served, '2019-12-10T21:00')), ['nothing-to-serve'])
    const before = at(made).subtract({ minutes: 1 }).toPlainDateTime().toString()
    assert.deepEqual(codes(closure, serve(served, before)), ['served-before-issue'])
    assert.deepEqual(codes(closure, serve(served, made)), [])
    assert.equal(further(closure, serve(served, made)).servedAt?.toString(), closure.servedAt?.toString())
  })
}

test('the cancellation notice is served on its day or later, although the closure has ended', () => {
  assert.deepEqual(codes(closureIn('notice'), serve('cancellation', '2019-12-10T12:00')), ['nothing-to-serve'])
  const cancelled = further(closureIn('notice'), step('cancelled', { endedOn: day('2019-12-11') }))
  assert.deepEqual(codes(cancelled, serve('cancellation', '2019-12-10T23:59')), ['served-before-issue'])
  assert.deepEqual(codes(cancelled, serve('cancellation', '2019-12-11T00:30')), [])
  assert.equal(further(cancelled, serve('cancellation', '2019-12-11T00:30')).state, 'cancelled')
})

test('of two variations the first can be served before the second was made', () => {
  const twice = further(
    closureIn('notice'),
    step('varied', { variedAt: at('2019-12-10T12:00') }),
    step('varied', { variedAt: at('2019-12-10T18:00') }),
  )
  assert.deepEqual(codes(twice, step('service', { served: 'variation', doneAt: at('2019-12-10T13:00') })), [])
})
