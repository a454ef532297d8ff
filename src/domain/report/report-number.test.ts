import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseReportNumber } from './report-number.ts'

test('a report is meant by its number however it is written, and by nothing else that ends in one', () => {
  for (const text of ['12', ' 12 ', '#12', 'Report 12', 'report12', 'REPORT #12', 'report no. 12', 'number 12'])
    assert.equal(parseReportNumber(text), 12, text)
  for (const text of ['', 'report', 'Flat 12', '12a', '1234567890', '-12', '1 2'])
    assert.equal(parseReportNumber(text), undefined, text)
})
