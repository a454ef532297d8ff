import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { LAW_DOCUMENTS, lawDocuments } from '../../tools/law.ts'

test('the documents of the law say what the rules say', () => {
  const documents = lawDocuments()
  assert.deepEqual(readdirSync(LAW_DOCUMENTS).toSorted(), [...documents.keys()].toSorted())
  for (const [name, text] of documents) {
    assert.equal(readFileSync(path.join(LAW_DOCUMENTS, name), 'utf8'), text, 'run: node tools/run.mjs tools/law.ts')
  }
})
