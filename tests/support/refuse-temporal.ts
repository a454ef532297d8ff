/**
 * Loaded before every test file: `assert.deepEqual` throws on a day or a time, for it finds any two of them equal, and a
 * test would say nothing. Compare their text, or the whole `asWritten`.
 */
import assert from 'node:assert/strict'

const COMPARISONS = [
  'deepEqual',
  'notDeepEqual',
  'deepStrictEqual',
  'notDeepStrictEqual',
  'partialDeepStrictEqual',
] as const

function holdsTemporal(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return false
  seen.add(value)
  if (Object.prototype.toString.call(value).startsWith('[object Temporal.')) return true
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  return parts.some((part) => holdsTemporal(part, seen))
}

for (const name of COMPARISONS) {
  const compare = assert[name]
  const compareIfItCan = (...given: unknown[]): void => {
    const seen = new Set()
    if (given.slice(0, 2).some((value) => holdsTemporal(value, seen))) {
      throw new TypeError(`assert.${name} cannot tell one day or time from another: compare their text, or asWritten`)
    }
    Reflect.apply(compare, assert, given)
  }
  Object.assign(assert, { [name]: compareIfItCan })
}
