import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ClosureStep, fieldsOf } from '#domain/closure/steps/steps.ts'
import { anyStep } from '#tests/support/arbitrary-steps.ts'
import { asWritten } from '#tests/support/as-written.ts'
import { answersOf } from './answers.ts'
import { parseStep } from './parse-step.ts'
import { factsToKeep, type KeptFacts, stepFrom } from './step-facts.ts'

test('a step is read back as it was kept', () => {
  fc.assert(
    fc.property(anyStep(), (step) => {
      const kept = JSON.parse(JSON.stringify(factsToKeep(step))) as KeptFacts
      assert.deepEqual(asWritten(stepFrom(step.act, kept)), asWritten(step))
    }),
  )
})

/** What the form of a step asks for under an Act; a photo is no answer. */
const askedOf = (step: ClosureStep, route: Parameters<typeof fieldsOf>[1]) => {
  const asked = fieldsOf(step.act, route).filter(([, { type }]) => type !== 'photo')
  return { act: step.act, ...Object.fromEntries(asked.map(([name]) => [name, Reflect.get(step, name)])) }
}

test('a form that is opened to correct a step and saved as it is changes nothing', () => {
  for (const route of ['anti-social-behaviour-2014', 'sexual-offences-2003'] as const) {
    fc.assert(
      fc.property(anyStep(), (step) => {
        const needed = fieldsOf(step.act, route).some(
          ([name, { isNeededWhereAsked }]) => isNeededWhereAsked === true && Reflect.get(step, name) === undefined,
        )
        const parsed = parseStep(step.act, route, answersOf(step, route))
        assert.equal(parsed.ok, !needed, JSON.stringify(parsed))
        if (parsed.ok) assert.deepEqual(asWritten(parsed.value), asWritten(askedOf(step, route)))
      }),
      { numRuns: 400 },
    )
  }
})
