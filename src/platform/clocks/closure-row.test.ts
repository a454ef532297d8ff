import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { closureOf } from '#domain/closure/fold.ts'
import { anyStep } from '#tests/support/arbitrary-steps.ts'
import { asWritten } from '#tests/support/as-written.ts'
import { columnsOf, readClosure } from './closure-row.ts'

test('how a closure stands is read back as it was kept, whatever brought it there', () => {
  fc.assert(
    fc.property(fc.array(anyStep(), { maxLength: 20 }), (steps) => {
      const { steps: _steps, extensions = [], ...standing } = closureOf(steps)
      assert.deepEqual(
        asWritten(readClosure(columnsOf({ ...standing, extensions }))),
        asWritten({ ...standing, extensions }),
      )
    }),
    { numRuns: 300 },
  )
})
