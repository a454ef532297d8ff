import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReasonCode, ReasonValues } from '#domain/reading/facts.ts'
import { newId } from '#platform/db/ids.ts'
import { pasteText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, visit } from '#tests/support/people.ts'
import { sayReason } from './say-reason.ts'

const { app, database, house } = await testHouse()
const words = house.i18n.for('en')

const CASES: readonly (readonly [code: ReasonCode, values: ReasonValues | null, said: string])[] = [
  ['two-figures', { headline: 8, text: 7 }, 'Two figures: 8 in the headline, 7 in the text.'],
  ['two-figures', null, 'The text gives two different figures.'],
  ['counted-from-parts', { parts: [1, 2, 5] }, 'Counted from its parts: 1, 2 and 5.'],
  [
    'relative-day',
    { words: 'Tuesday', published: '2021-03-12' },
    'Worked out from ‘Tuesday’ and the day of publication, Friday 12 March 2021.',
  ],
]

for (const [reason, reasonValues, said] of CASES) {
  test(`says why: ${said}`, () => assert.equal(sayReason({ reason, reasonValues }, words), said))
}

test('both figures of a text that contradicts itself stand beside the fact', async () => {
  const partnership = await makePartnership(database)
  const person = await makePerson(database, { partnership, name: `Ash Calder ${newId()}` })
  const draftId = await pasteText(app, person, 'Eight arrested in Marlby raids\n\nSeven men were arrested in Marlby.')
  const { body } = await visit(app, person, `/drafts/${draftId}`)
  assert.match(body, /Two figures: 8 in the headline, 7 in the text\./)
})
