import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Result } from '#domain/kernel/result.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { type DateParts, dateParts, parseDate, readDate } from './date.ts'
import { dateTimeView, dateView } from './date-view.ts'
import { errorSummary, fieldErrors } from './error-summary.ts'
import { type FieldError, sentence } from './field-error.ts'
import { parseChoice, parseLine, parseText, parseWholeNumber } from './text.ts'
import { parseDateTime, parseTime, readDateTime } from './time.ts'
import { typed, typedList } from './typed.ts'

const words = createI18n({ folder: join(import.meta.dirname, '../../../locales') }).for('en')
const NAME = 'common:errors.date.name'

/** The value as text, or the sentence with the boxes at fault. */
const outcome = (result: Result<{ toString(): string }, FieldError>): string => {
  if (result.ok) return result.value.toString()
  const { parts } = result.refusal
  return sentence(result.refusal, words) + (parts ? ` [${parts.join(' ')}]` : '')
}

const signs: readonly [string, unknown, string, readonly string[]][] = [
  [
    'a text without what turns it around',
    { name: 'Rose \u202Eenal\u202C \u2067x\u2069' },
    'Rose enal x',
    ['Rose enal x'],
  ],
  ['a text without what is no character', { name: 'Rose\uFFFE \uFFFF\uFDD0Lane\0' }, 'Rose Lane', ['Rose Lane']],
  ['a text of these alone as none', { name: '\u202E\uFFFF' }, '', []],
  [
    'the marks that other alphabets need',
    { name: 'می\u200Cخواهم\u200F \u200Ea\u200Db' },
    'می\u200Cخواهم\u200F \u200Ea\u200Db',
    ['می\u200Cخواهم\u200F \u200Ea\u200Db'],
  ],
]
const fields: readonly [string, unknown, string, readonly string[]][] = [
  ['a text with spaces around it', { name: '  Rose Lane ' }, 'Rose Lane', ['Rose Lane']],
  ['a repeated field', { name: ['police', 'council', ''] }, 'police', ['police', 'council']],
  ['an absent field', {}, '', []],
  ['an empty field', { name: ' ' }, '', []],
  ['something that is not text', { name: { $gt: '' } }, '', []],
  ['no body', undefined, '', []],
  ['a name that every object has', Object.create({ name: 'inherited' }), '', []],
]
for (const [name, body, one, all] of fields.concat(signs)) {
  test(`reads ${name}`, () => assert.deepEqual([typed(body, 'name'), typedList(body, 'name')], [one, all]))
}

const dates: readonly [string, string, string, string][] = [
  ['10', '12', '2019', '2019-12-10'],
  ['01', '02', '2020', '2020-02-01'],
  ['29', '2', '2020', '2020-02-29'],
  ['29', '2', '2019', 'Date must be a real date [day]'],
  ['31', '4', '2019', 'Date must be a real date [day]'],
  ['32', '4', '2019', 'Date must be a real date [day]'],
  ['1', '13', '2019', 'Date must be a real date [month]'],
  ['1e1', '12', '2019', 'Date must be a real date [day]'],
  ['1', 'Dec', '2019', 'Date must be a real date [month]'],
  ['0', '0', '2019', 'Date must be a real date [day month]'],
  ['1', '2', '19', 'Date must have a year of 4 numbers, like 2026 [year]'],
  ['1', '2', '20199', 'Date must have a year of 4 numbers, like 2026 [year]'],
  ['1', '2', '9019', 'Date must be a real date [year]'],
  ['', '', '', 'Enter the date [day month year]'],
  ['', '12', '2019', 'Date must include a day [day]'],
  ['1', '', '2019', 'Date must include a month [month]'],
  ['1', '12', '', 'Date must include a year [year]'],
  ['', '', '2019', 'Date must include a day and month [day month]'],
  ['', '2', '', 'Date must include a day and year [day year]'],
  ['1', '', '', 'Date must include a month and year [month year]'],
]
for (const [day, month, year, expected] of dates) {
  test(`a date typed '${day}' '${month}' '${year}'`, () =>
    assert.equal(outcome(parseDate({ day, month, year }, 'heardOn', NAME)), expected))
}

test('every date survives its boxes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), (days) => {
      const date = Temporal.PlainDate.from('1000-01-01').add({ days: days % 365_000 })
      assert.equal(outcome(parseDate(dateParts(date), 'heardOn')), date.toString())
    }),
    { numRuns: 200 },
  )
})

test('whatever is typed into the boxes, the answer is a date or a sentence', () => {
  const box = fc.oneof(fc.string(), fc.integer().map(String))
  fc.assert(
    fc.property(box, box, box, (day, month, year) => outcome(parseDate({ day, month, year }, 'heardOn')).length > 0),
    { numRuns: 300 },
  )
})

const times: readonly [string, string][] = [
  ['10:00', '10:00:00'],
  ['10.30', '10:30:00'],
  ['1430', '14:30:00'],
  ['0930', '09:30:00'],
  ['10am', '10:00:00'],
  ['10 AM', '10:00:00'],
  ['10:30pm', '22:30:00'],
  ['10.30PM', '22:30:00'],
  ['12am', '00:00:00'],
  ['12:15pm', '12:15:00'],
  ['midday', '12:00:00'],
  ['Noon', '12:00:00'],
  ['midnight', '00:00:00'],
  ['', 'Enter the time'],
  ['10', 'Time must have a time like 10:30am or 14:30'],
  ['24:00', 'Time must have a time like 10:30am or 14:30'],
  ['10:60', 'Time must have a time like 10:30am or 14:30'],
  ['13pm', 'Time must have a time like 10:30am or 14:30'],
  ['0am', 'Time must have a time like 10:30am or 14:30'],
  ['soon', 'Time must have a time like 10:30am or 14:30'],
]
for (const [text, expected] of times) {
  test(`a time typed '${text}'`, () => assert.equal(outcome(parseTime(text, 'heardAt')), expected))
}

const moments: readonly [string, string, string][] = [
  ['13/12/2019', '10:00', '2019-12-13T10:00:00Z'],
  ['13/6/2019', '10am', '2019-06-13T09:00:00Z'],
  ['13/6/2019', '10am BST', '2019-06-13T09:00:00Z'],
  [
    '13/6/2019',
    '10am GMT',
    'Date and time must be the time in the United Kingdom on that day: leave out BST or GMT [time]',
  ],
  [
    '31/3/2019',
    '1:30am',
    'Date and time cannot be in the hour that the clocks skipped that night: there was no such time [time]',
  ],
  ['31/3/2019', '2:00am', '2019-03-31T01:00:00Z'],
  [
    '27/10/2019',
    '1:30am',
    'Date and time is a time that came twice, because the clocks went back that night: add BST for the first or GMT for the second, like 1:30am BST [time]',
  ],
  ['27/10/2019', '1:30am BST', '2019-10-27T00:30:00Z'],
  ['27/10/2019', '1:30am gmt', '2019-10-27T01:30:00Z'],
  ['27/10/2019', '2:00am', '2019-10-27T02:00:00Z'],
  ['//', '', 'Enter the date and time [day month year time]'],
  ['13/12/2019', '', 'Date and time must include a time [time]'],
  ['13//2019', '10am', 'Date and time must include a month [month]'],
  ['13/12/2019', 'ten', 'Date and time must have a time like 10:30am or 14:30 [time]'],
]
for (const [date, time, expected] of moments) {
  test(`a moment typed '${date}' '${time}'`, () => {
    const [day, month, year] = date.split('/')
    const body = { 'heardAt-day': day, 'heardAt-month': month, 'heardAt-year': year, 'heardAt-time': time }
    assert.equal(outcome(parseDateTime(readDateTime(body, 'heardAt'), 'heardAt')), expected)
  })
}

const texts: readonly [string, Result<{ toString(): string }, FieldError>, string][] = [
  ['a text', parseText('Rose Lane', 'street', { name: NAME, most: 10 }), 'Rose Lane'],
  ['no text', parseText('', 'street', { name: NAME, most: 10 }), 'Enter the date'],
  ['no text where none is needed', parseText('', 'street', { name: NAME, most: 10, optional: true }), ''],
  ['a text too long', parseText('Rose Lane', 'street', { name: NAME, most: 8 }), 'Date must be 8 characters or less'],
  ['a number', parseWholeNumber('12', 'women', { name: NAME, least: 0, most: 20 }), '12'],
  [
    'half a number',
    parseWholeNumber('1.5', 'women', { name: NAME, least: 0, most: 20 }),
    'Date must be a whole number, like 12',
  ],
  [
    'a number too great',
    parseWholeNumber('21', 'women', { name: NAME, least: 0, most: 20 }),
    'Date must be between 0 and 20',
  ],
  ['no number', parseWholeNumber('', 'women', { name: NAME, least: 0, most: 20 }), 'Enter the date'],
  ['a choice', parseChoice('order', ['notice', 'order'], 'kind'), 'order'],
  ['no choice', parseChoice('', ['notice', 'order'], 'kind'), 'Select one of the answers'],
  ['a choice that was not offered', parseChoice('toString', ['notice', 'order'], 'kind'), 'Select one of the answers'],
]
for (const [name, result, expected] of texts) test(`reads ${name}`, () => assert.equal(outcome(result), expected))

const mistakes: readonly FieldError[] = [
  { field: 'kind', message: 'common:errors.choice.missing' },
  {
    field: 'heardOn',
    parts: ['month', 'year'],
    message: 'common:errors.date.without.month-year',
    values: { name: NAME },
  },
  { field: 'heardOn', message: 'common:errors.date.notReal', values: { name: NAME } },
]

test('the summary leads to the first box at fault and a field shows its first mistake', () => {
  assert.equal(errorSummary([], words), undefined)
  assert.deepEqual(
    errorSummary(mistakes, words)?.errorList.map(({ href }) => href),
    ['#kind', '#heardOn-month', '#heardOn'],
  )
  assert.deepEqual(fieldErrors(mistakes, words), {
    kind: { text: 'Select one of the answers' },
    heardOn: { text: 'Date must include a month and year' },
  })
})

test('a date shows what was typed and outlines only the boxes at fault', () => {
  const parts: DateParts = readDate({ 'heardOn-day': '3' }, 'heardOn')
  const view = dateView(parts, 'heardOn', mistakes, words)
  assert.deepEqual(
    view.items.map(({ name, value, error }) => [name, value, error]),
    [
      ['day', '3', false],
      ['month', '', true],
      ['year', '', true],
    ],
  )
  assert.equal(dateTimeView({ ...parts, time: '' }, 'endedAt', mistakes, words).items.length, 4)
})

test('a text of one line has no ends of lines, and a longer one keeps them', () => {
  const rule = { name: NAME, most: 40 }
  const pasted = 'Kit \r\n Lowe\u2028and\u0085others'
  assert.equal(outcome(parseLine(pasted, 'name', rule)), 'Kit Lowe and others')
  assert.equal(outcome(parseText(pasted, 'name', rule)), pasted)
})
