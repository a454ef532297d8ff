import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeptAgency } from '../agency-store.ts'
import { page } from './page.ts'

const agency = (id: string, until?: string, continuedById: string | null = null): KeptAgency => ({
  id,
  name: `Agency ${id}`,
  kind: 'charity',
  firstResponder: false,
  activeFrom: null,
  activeUntil: until === undefined ? null : Temporal.PlainDate.from(until),
  continuedById,
  contact: '',
  note: '',
  version: 1,
})

test('agencies of today stand above those that have ended, the last to end first', () => {
  const agencies = [agency('a', '2020-01-01', 'd'), agency('b', '2026-11-21'), agency('c', '2024-06-30'), agency('d')]
  const { current, ended } = page(agencies, new Map([['d', 3]]), Temporal.PlainDate.from('2026-11-21'))
  assert.deepEqual(
    current.map(({ id, people }) => [id, people]),
    [
      ['b', 0],
      ['d', 3],
    ],
  )
  assert.deepEqual(
    ended.map(({ id, continuedBy }) => [id, continuedBy]),
    [
      ['c', undefined],
      ['a', 'Agency d'],
    ],
  )
})
