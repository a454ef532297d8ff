import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SMALL, withheldOf } from './small-numbers.ts'

const cells = (counts: readonly number[]) => counts.map((count, index) => ({ name: String(index), count }))

test('small counts are withheld, and another one where one alone could be found out', () => {
  assert.deepEqual([...withheldOf(cells([20, 30, 5]))], [])
  assert.deepEqual([...withheldOf(cells([20, 2, 3, 40]))], ['1', '2'])
  assert.deepEqual([...withheldOf(cells([20, 2, 40]))], ['1', '0'])
  assert.deepEqual([...withheldOf(cells([20, 1, 1, 40]))], ['1', '2', '0'])
  assert.deepEqual([...withheldOf(cells([3]))], ['0'])
  assert.deepEqual([...withheldOf(cells([0, 9]))], [])
})

test('whoever knows the sum finds no small count out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (counts) => {
      const all = cells(counts)
      const withheld = withheldOf(all)
      const hidden = all.filter(({ name }) => withheld.has(name))
      for (const { name, count } of all) assert.ok(count === 0 || count >= SMALL || withheld.has(name))
      const shown = all.filter(({ count }) => count > 0).length - hidden.length
      if (hidden.length > 0 && shown > 0) {
        assert.ok(hidden.length >= 2)
        assert.ok(hidden.reduce((sum, { count }) => sum + count, 0) >= SMALL)
      }
    }),
  )
})
