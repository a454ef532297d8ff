import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { BECAUSE } from '#domain/ledger/because.ts'
import { LEDGER_EVENTS } from '#domain/ledger/events.ts'
import { RECORD_KINDS } from '#domain/ledger/record-kinds.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { CHOSEN_VALUES, FIELDS } from './fields.words.ts'
import { idsIn, sayField, sayValue } from './say-change.ts'

const locales = path.join(import.meta.dirname, '../../../../locales')
const words = createI18n({ folder: locales }).for('en')
const read = (name: string) => JSON.parse(readFileSync(path.join(locales, `en/${name}.json`), 'utf8'))
const AGENCY = '0198c0de-0000-7000-8000-000000000001'
const HELD = '0198c0de-0000-7000-8000-000000000002'
const names = new Map([[AGENCY, 'Fenshire Police']])

const VALUES: readonly (readonly [field: string, value: unknown, said: string])[] = [
  ['place', null, 'Nothing'],
  ['place', '', 'Nothing'],
  ['nationalities', [], 'Nothing'],
  ['nationalities', ['Vietnamese', 'Romanian'], 'Vietnamese and Romanian'],
  ['count', 1200, '1,200'],
  ['first_responder', true, 'Yes'],
  ['state', 'under-way', 'Under way'],
  ['body', 'known', 'known'],
  ['state', 'a state that came later', 'a state that came later'],
  ['order_made_on', '2019-12-10', '10 December 2019'],
  ['hearing_at', '2019-12-13T10:00:00Z', 'Friday 13 December 2019 at 10:00am'],
  ['lead_agency_id', AGENCY, 'Fenshire Police'],
  ['premises_id', HELD, 'Held in a strand that you cannot read'],
  ['value', { count: 5, sex: 'female', age: null }, 'How many: 5; Sex: Female'],
]

for (const [field, value, said] of VALUES) {
  test(`${JSON.stringify(value)} of ${field} reads ${said}`, () => {
    assert.equal(sayValue(field, value, names, words), said)
  })
}

test('a field is named however it is written', () => {
  assert.equal(sayField('lead_agency_id', words), 'Lead agency')
  assert.equal(sayField('leadAgencyId', words), 'Lead agency')
  assert.equal(sayField('rooms_searched', words), 'rooms searched')
})

test('ids are found however deep they stand', () => {
  assert.deepEqual(idsIn({ one: [AGENCY, { two: HELD }], three: 'text' }), [AGENCY, HELD])
})

test('every event, reason by code, kind, field and value has words, and no others have', () => {
  const trust = read('trust')
  assert.deepEqual(Object.keys(read('ledger').events).toSorted(), Object.keys(LEDGER_EVENTS).toSorted())
  assert.deepEqual(Object.keys(read('ledger').because).toSorted(), [...BECAUSE].toSorted())
  assert.deepEqual(Object.keys(trust.kind).toSorted(), [...RECORD_KINDS].toSorted())
  assert.deepEqual(Object.keys(trust.fields).toSorted(), [...FIELDS].toSorted())
  assert.deepEqual(Object.keys(trust.values).toSorted(), [...CHOSEN_VALUES].toSorted())
})
