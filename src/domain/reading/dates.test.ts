import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

/** A page and the day on which it says it was published. */
const PAGES: readonly (readonly [text: string, published: string | null])[] = [
  ['2021-03-12\n\nPolice raided a farm.', '2021-03-12'],
  ['Published: 12 March 2021\n\nPolice raided a farm.', '2021-03-12'],
  ['Posted on 12/03/2021\nPolice raided a farm.', '2021-03-12'],
  ['Friday 12 March 2021\nPolice raided a farm.', '2021-03-12'],
  ['Police raided a farm.\n\nUpdated: 14 March 2021', '2021-03-14'],
  ['Police raided a farm on 12 March 2021.', null],
  ['Police raided a farm. See police.example.org/2021/03/12/raid', null],
  ['Date: 31 February 2021\nPolice raided a farm.', null],
  ['Police raided a farm. A man, born 12 March 1981, was arrested.', null],
]

for (const [text, published] of PAGES)
  test(`published: ${text.replaceAll('\n', ' / ')}`, () => assert.equal(read(text).facts.published, published))
