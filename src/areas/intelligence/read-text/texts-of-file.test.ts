import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '#domain/kernel/result.ts'
import type { Extracted } from '#platform/extract/extracted.ts'
import { readTexts } from './texts-of-file.ts'

const textOf = (name: string, text: string): Extracted => ({
  text,
  origin: { name, kind: 'text', bytes: text.length, sha256: '0'.repeat(64) },
})
const NOTHING = accept({ proposals: [], questions: [] })

test('when the time of a file is over no further text of it is begun, and those that were read are kept', async () => {
  const over = new AbortController()
  const opened = { texts: ['a.txt', 'b.txt', 'c.txt'].map((name) => textOf(name, 'Two men')), refused: [] }
  const read = await readTexts(
    opened,
    async () => {
      over.abort()
      return NOTHING
    },
    over.signal,
  )
  assert.deepEqual(
    read.texts.map(({ origin }) => origin.name),
    ['a.txt'],
  )
  assert.deepEqual(read.refused, [
    { name: 'b.txt', why: 'took-too-long' },
    { name: 'c.txt', why: 'took-too-long' },
  ])
})
