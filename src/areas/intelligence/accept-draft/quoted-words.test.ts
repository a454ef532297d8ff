import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '#domain/reading/facts.ts'
import type { FactKind } from '#domain/reading/happened.ts'
import type { DraftFact } from '../draft-store.ts'
import { quotedWords } from './quoted-words.ts'

const BODY = 'Flats in Eastwick were searched. Two men were arrested at an address in Eastwick, and a woman was helped.'

const spanOf = (words: string, from = 0): Span => {
  const start = BODY.indexOf(words, from)
  return [start, start + words.length]
}

const fact = (kind: FactKind, ...spans: readonly Span[]): DraftFact =>
  ({ id: kind, key: `/${kind}`, kind, spans, decision: 'accepted' }) as unknown as DraftFact

const arrests = fact('arrests', spanOf('Two men were arrested'))
const found = { ...fact('people-found', spanOf('a woman was helped')), decision: 'refused' } as DraftFact

const CASES: readonly (readonly [what: string, quoted: DraftFact, quote: string])[] = [
  [
    'a place is quoted with its clause, but with its bare words where the clause tells of an arrest',
    fact('place', spanOf('Eastwick'), spanOf('Eastwick', 40)),
    'Flats in Eastwick were searched … Eastwick',
  ],
  ['premises whose own words tell of an arrest are not quoted', fact('premises', spanOf('arrested at an address')), ''],
  [
    'nobody reads in the source of an arrest who was found, even where that fact was refused',
    arrests,
    'Two men were arrested',
  ],
  ['what somebody gave has no words', fact('note'), ''],
]

for (const [what, quoted, quote] of CASES) {
  test(what, () => assert.equal(quotedWords({ body: BODY, facts: [arrests, found, quoted] }, quoted), quote))
}
