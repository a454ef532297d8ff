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

const AFTER_A_BODY: readonly (readonly [what: string, text: string, title: string])[] = [
  [
    'the line after the name of a body',
    'Gangmasters and Labour Abuse Authority (GLAA)\n\nTwo men arrested at a car wash',
    'Two men arrested at a car wash',
  ],
  ['the line after the name of a force', 'Fenshire Police\nMarlby: brothel closed', 'Marlby: brothel closed'],
  ['a line in which a body does something', 'Fenshire Police arrest two\nMore', 'Fenshire Police arrest two'],
  ['the name of a body where there is nothing else', 'Fenshire Police\n\n', 'Fenshire Police'],
]

for (const [what, text, title] of AFTER_A_BODY)
  test(`a text is called by ${what}`, () => assert.equal(firstWords(text), title))
