import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyStep, type Span, stepNamed } from '#tests/support/arbitrary-steps.ts'
import { asWritten } from '#tests/support/as-written.ts'
import { ASB, closureIn, LATER, SOA } from '#tests/support/closure-steps.ts'
import { correctStep, possibleSteps, takeStep } from './acts.ts'
import { clocksOf } from './clocks.ts'
import type { Closure, ClosureState } from './closure.ts'
import { afterStep, closureOf } from './fold.ts'
import type { ClosureStep } from './steps/steps.ts'

/** The weeks in which the closures of `closureIn` happened: what is drawn from them often fits. */
const WEEKS: Span = { from: '2019-12-08', days: 100 }

const anySteps = fc.array(anyStep(WEEKS), { maxLength: 25 })

const LIFE: readonly ClosureState[] = ['preparing', 'notice', 'application', 'order']

/** How far a state is: every end is as far as any other. */
const isFurther = (one: ClosureState, other: ClosureState): boolean => {
  const [was, is] = [one, other].map((state) => LIFE.indexOf(state)) as [number, number]
  if (was < 0) return one === other || (one === 'refused' && other === 'order')
  return is < 0 || is >= was
}

/** A closure in some state and what can really be recorded of it from then on, late entries among it. */
const recorded: fc.Arbitrary<Closure> = fc
  .tuple(
    fc.constantFrom<ClosureState>('preparing', 'notice', 'application', 'order', 'refused', 'discharged'),
    fc.constantFrom(ASB, SOA),
    fc.array(anyStep(WEEKS), { maxLength: 60 }),
  )
  .map(([state, route, offered]) =>
    offered.reduce(
      (closure, step) => {
        const result = takeStep(closure, step, LATER, true)
        return result.ok ? result.value.after : closure
      },
      closureIn(state, route),
    ),
  )

test('steps come to the same whether they are folded at once or one after the other', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (earlier, later) => {
      const atOnce = closureOf([...earlier, ...later])
      assert.deepEqual(asWritten(closureOf([...earlier, ...later])), asWritten(atOnce))
      assert.deepEqual(asWritten(later.reduce(afterStep, closureOf(earlier))), asWritten(atOnce))
      assert.deepEqual(asWritten(atOnce.steps), asWritten([...earlier, ...later]))
    }),
  )
})

test('a closure never goes back to an earlier state, whatever is recorded', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let closure = closureOf([])
      for (const step of steps) {
        const next = afterStep(closure, step)
        assert.ok(isFurther(closure.state, next.state), `${closure.state} to ${next.state} by ${step.act}`)
        closure = next
      }
    }),
  )
})

test('service is never later for another step of service', () => {
  fc.assert(
    fc.property(recorded, stepNamed('service', WEEKS), (closure, service) => {
      const { servedAt } = afterStep(closure, service)
      if (closure.servedAt === undefined) return
      assert.ok(servedAt !== undefined && Temporal.ZonedDateTime.compare(servedAt, closure.servedAt) <= 0)
    }),
  )
})

test('every closure that can be recorded has clocks, and a step that is taken was possible', () => {
  fc.assert(
    fc.property(recorded, anyStep(WEEKS), (closure, step) => {
      for (const { outcome } of clocksOf(closure, LATER.law))
        assert.ok(outcome.ok || outcome.refusal.code === 'needs-date', JSON.stringify(outcome))
      if (takeStep(closure, step, LATER, true).ok) assert.ok(possibleSteps(closure).includes(step.act), step.act)
    }),
  )
})

/** Every step recorded one after the other, late where the law wanted it otherwise; `undefined` where one is refused. */
function recordAfresh([began, ...steps]: readonly ClosureStep[]): Closure | undefined {
  let closure = closureOf(began === undefined ? [] : [began])
  for (const step of steps) {
    const result = takeStep(closure, step, LATER, true)
    if (!result.ok) return undefined
    closure = result.value.after
  }
  return closure
}

const correction = recorded.chain((closure) =>
  fc.nat(closure.steps.length - 2).chain((before) => {
    const index = before + 1
    const act = closure.steps[index]?.act ?? 'began'
    return fc.tuple(fc.constant(closure), fc.constant(index), fc.option(stepNamed(act, WEEKS), { nil: undefined }))
  }),
)

test('a corrected closure is the one that recording it afresh would have given', () => {
  let compared = 0
  fc.assert(
    fc.property(correction, ([{ steps }, index, corrected]) => {
      const rest = [
        ...steps.slice(0, index),
        ...(corrected === undefined ? [] : [corrected]),
        ...steps.slice(index + 1),
      ]
      const result = correctStep(steps, index, corrected, LATER)
      if (result.ok) assert.deepEqual(asWritten(result.value.after), asWritten(closureOf(rest)))
      const afresh = recordAfresh(rest)
      if (afresh === undefined) return
      compared += 1
      assert.ok(result.ok, `what can be recorded can be corrected to: ${JSON.stringify([index, corrected, result])}`)
      assert.deepEqual(asWritten(result.value.after), asWritten(afresh))
    }),
    { numRuns: 300 },
  )
  assert.ok(compared > 20, `${compared} corrections`)
})

test('a step that is corrected to what it was changes nothing', () => {
  fc.assert(
    fc.property(recorded, fc.nat(), (closure, nth) => {
      const index = nth % closure.steps.length
      const result = correctStep(closure.steps, index, closure.steps[index], LATER)
      assert.ok(result.ok, JSON.stringify(result))
      assert.deepEqual(asWritten(result.value.after), asWritten(closure))
    }),
  )
})
