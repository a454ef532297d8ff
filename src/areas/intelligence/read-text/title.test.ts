import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstWords } from './title.ts'

const NAMED: readonly (readonly [what: string, text: string, name: string])[] = [
  ['its first line', 'Two men were arrested.\nMore.', 'Two men were arrested.'],
  [
    'none of the head of a mail',
    'From: Robin\nSubject: Visit\nCc: Ash\n\nTwo men were arrested.',
    'Two men were arrested.',
  ],
  [
    'nothing that only a mail program writes',
    'Subject: Outer\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\nX-Mailer: Post\n\n--b\n\nTwo men were arrested.',
    'Two men were arrested.',
  ],
  ['nothing that turns it around', '\u202EThree men were arrested\u202C', 'Three men were arrested'],
]

for (const [what, text, name] of NAMED) {
  test(`a text is known by ${what}`, () => assert.equal(firstWords(text), name))
}
