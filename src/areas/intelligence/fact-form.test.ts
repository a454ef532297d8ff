import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import { proposals } from '#domain/reading/proposals.ts'
import { read } from '#domain/reading/read.ts'
import { fixtureText } from '#tests/support/drafts.ts'
import { answersOf, parse } from './fact-form.ts'

test('whatever the reader proposes can be saved as it stands and comes to the same value', () => {
  const text = fixtureText('four-closed-one-awaited')
  const readings = proposals(read(text), text)
  assert.ok(readings.length > 10)
  for (const { kind, value } of readings) assert.deepEqual(parse(kind, answersOf(kind, value)), { ok: true, value })
})

const VALUES: { readonly [Kind in FactKind]?: FactValues[Kind] } = {
  arrests: { count: 2, sex: 'male', age: '22-37', offences: ['a', 'b'], status: null },
  warrants: 0,
  note: 'Two\nlines',
  exploitation: 'domestic servitude',
  contact: { kind: 'email', value: 'desk@example.org', for: null },
}

for (const [kind, value] of Object.entries(VALUES) as [FactKind, FactValues[FactKind]][]) {
  test(`${kind} comes back from its fields as it was`, () => {
    assert.deepEqual(parse(kind, answersOf(kind, value)), { ok: true, value })
  })
}

test('a count that is missing is asked for by its question', () => {
  const { refusal } = parse('arrests', {}) as { refusal?: readonly { message: string }[] }
  assert.deepEqual(
    refusal?.map(({ message }) => message),
    ['common:errors.number.howMany'],
  )
})

const MISTAKES: readonly (readonly [what: string, kind: FactKind, answers: Record<string, string>, field: string])[] = [
  ['a count in words', 'premises', { count: 'four', kind: 'flat' }, 'count'],
  ['no kind of premises', 'premises', { count: '4' }, 'kind'],
  ['an age in words', 'arrests', { count: '1', age: 'young' }, 'age'],
  ['half a date', 'closure', { kind: 'closure order', status: 'granted', 'orderedOn-day': '3' }, 'orderedOn'],
  ['a state that no order has', 'closure', { kind: 'closure order', status: 'lost' }, 'status'],
  ['a note without words', 'note', { value: '' }, 'value'],
  ['a day without its year', 'action-date', answersOf('action-date', '--10-04'), 'value'],
  ['one of several that is too long', 'people-found', { nationalities: `Roman\n${'x'.repeat(61)}` }, 'nationalities'],
]

for (const [what, kind, answers, field] of MISTAKES) {
  test(`${what} is a mistake of its field`, () => {
    const parsed = parse(kind, answers)
    assert.deepEqual(parsed.ok ? [] : parsed.refusal.map((mistake) => mistake.field), [field])
  })
}
